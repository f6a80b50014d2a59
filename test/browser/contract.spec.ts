// What checks from outside rely on: addresses, the names that people and screen readers are given, and the two marks.
import { builtInFrameworks } from "../../src/content/frameworks";
import { expect, open, test } from "../support/browser";
import { seed } from "../support/browserSeeds";
import {
  competencyIds,
  openCompetency,
  placesOf,
  savedCount,
  statusRadio,
  typicalJourney,
  whenSaved,
  whyBox,
} from "../support/browserStories";
import { paths } from "../../src/paths";

// Nothing here is about the worker, whose first fetches would only be waited for.
test.use({ serviceWorkers: "block" });

const titles = builtInFrameworks.map(({ title }) => title);

test("every address shows what it read, and says so with waymark:ready @proof", async ({ page }) => {
  test.slow();
  const { telling, items, answered, action } = typicalJourney();
  await open(page, "/");
  await seed(page, [telling]);
  const places = [
    ...placesOf(telling.id, answered, items.photo, action),
    ...Object.keys(competencyIds).map((id) => ({ name: id, address: paths.framework(id) })),
    ...Object.entries(competencyIds).map(([id, competency]) => ({
      name: competency,
      address: paths.exploreCompetency(id, competency),
    })),
    { name: "no such journey", address: paths.record("gone") },
    { name: "no such item", address: paths.evidenceItem(telling.id, "gone") },
    { name: "no such framework", address: paths.framework("gone") },
    { name: "no such competency", address: paths.competency(telling.id, "gone/gone") },
    { name: "no such address", address: "/no/such/place" },
  ];
  for (const { name, address } of places)
    await test.step(`${name} at ${address}`, async () => {
      await open(page, address);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect(page).toHaveTitle(/Waymark$/);
    });
});

test("the list of journeys links to “Start a journey” and “Import a snapshot”, empty or not", async ({
  page,
}) => {
  const expectLinks = async () => {
    await expect(page.getByRole("link", { name: "Start a journey", exact: true })).toHaveAttribute(
      "href",
      "/journeys/new",
    );
    await expect(page.getByRole("link", { name: "Import a snapshot", exact: true })).toHaveAttribute(
      "href",
      "/import",
    );
  };
  await open(page, "/");
  await expectLinks();
  await seed(page, [typicalJourney().telling]);
  await open(page, "/");
  await expectLinks();
});

test("a new journey is named in “Name”, chosen in “Framework”, and begun by “Start”", async ({ page }) => {
  await open(page, "/journeys/new");
  const framework = page.getByRole("radiogroup", { name: "Framework", exact: true });
  for (const title of titles)
    await expect(framework.getByRole("radio", { name: title, exact: true })).toBeVisible();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Our state");
  await framework.getByRole("radio", { name: titles[1]!, exact: true }).check();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Our state", exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\/journeys\/(?!new)[^/]+$/);
});

test("a competency has “Status”, “Why”, “Add evidence” and “Evidence files”, and marks what is saved", async ({
  page,
}) => {
  const { telling, untouched } = typicalJourney();
  await open(page, "/");
  await seed(page, [telling]);
  await openCompetency(page, telling.id, untouched);
  await expect(page.getByRole("button", { name: "Add evidence", exact: true })).toBeVisible();
  await expect(page.getByLabel("Evidence files", { exact: true })).toHaveAttribute("type", "file");
  expect(await savedCount(page)).toBe(0);
  let saved = 0;
  for (const name of ["Not started", "In progress", "Earned"] as const) {
    await statusRadio(page, name).check();
    await whenSaved(page, (saved += 1));
  }
  await whyBox(page).fill("Everybody can say it.");
  await whyBox(page).blur();
  await whenSaved(page, (saved += 1));
  expect(await savedCount(page)).toBe(saved);
});

for (const [what, viewport] of [
  ["tablet", { width: 1180, height: 820 }],
  ["phone", { width: 390, height: 844 }],
] as const)
  test(`on a ${what} the record links to “Export snapshot”, where “Save file” is`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const { telling } = typicalJourney();
    await open(page, "/");
    await seed(page, [telling]);
    await open(page, paths.record(telling.id));
    await page.getByRole("link", { name: "Export snapshot", exact: true }).click();
    await expect(page).toHaveURL(paths.exportSnapshot(telling.id));
    await expect(page.getByRole("button", { name: "Save file", exact: true })).toBeVisible();
  });

test("importing asks for a “Snapshot file”, and the device tells of its “Storage”", async ({ page }) => {
  await open(page, "/import");
  await expect(page.getByLabel("Snapshot file", { exact: true })).toHaveAttribute("type", "file");
  await open(page, "/device");
  await expect(page.getByRole("heading", { name: "Storage", exact: true })).toBeVisible();
});
