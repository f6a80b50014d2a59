// Several tabs of Waymark on one device: of the same version, and of an older one beside a newer.
import type { Page } from "@playwright/test";
import { competencyHistory } from "../../src/domain/history";
import { foldJournal } from "../../src/domain/journal";
import { readStatus } from "../../src/domain/record";
import { paths } from "../../src/paths";
import { violations } from "../support/axe";
import { distFolder, expect, open, test } from "../support/browser";
import { readWhole, rowsOf } from "../support/browserRows";
import { buildNextSchema } from "../support/builds";
import { k12Competencies, k12Ref, seed, Telling } from "../support/browserSeeds";
import { openCompetency, savedCount, statusRadio, whenSaved, whyBox } from "../support/browserStories";

test.use({ serviceWorkers: "block" });

const competency = k12Competencies[0]!.id;

test("two tabs that write of one competency see each other at once, lose nothing, and can undo", async ({
  page,
  context,
}) => {
  const { id } = await larkspurOn(page);
  const other = await context.newPage();
  await openCompetency(page, id, competency);
  await openCompetency(other, id, competency);

  await statusRadio(page, "In progress").check();
  await expect(statusRadio(other, "In progress")).toBeChecked();
  await statusRadio(other, "Earned").check();
  await expect(statusRadio(page, "Earned")).toBeChecked();
  await whyBox(other).fill("We saw it in every room.");
  await whyBox(other).blur();
  await expect(whyBox(page)).toHaveValue("We saw it in every room.");

  await other.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(statusRadio(page, "In progress")).toBeChecked();
  await expect(statusRadio(other, "In progress")).toBeChecked();

  // Both at the same moment: the second to come has seen the first, so there is one answer and a history of both.
  await Promise.all([
    statusRadio(page, "Not started").dispatchEvent("click"),
    statusRadio(other, "Earned").dispatchEvent("click"),
  ]);
  await Promise.all([whenSaved(page, 2), whenSaved(other, 4)]);
  const journal = await readWhole(page, id);
  expect(readStatus(journal, k12Ref(0))).toHaveLength(1);
  const said = competencyHistory(journal, k12Ref(0)).flatMap((change) =>
    change.kind === "status" ? [change.status] : [],
  );
  expect(said.toSorted()).toEqual(["earned", "earned", "in-progress", "in-progress", "not-started"]);
  const shown = { "not-started": "Not started", "in-progress": "In progress", earned: "Earned" } as const;
  const last = shown[readStatus(journal, k12Ref(0))[0]!.value];
  for (const tab of [page, other]) await expect(statusRadio(tab, last)).toBeChecked();
});

test("a journey started, renamed and deleted in one tab is so in the other @proof", async ({
  page,
  context,
}) => {
  await larkspurOn(page);
  const other = await context.newPage();
  await open(page, "/");
  await open(other, "/");
  await page.getByRole("button", { name: "More for Larkspur High School" }).click();
  await page.getByRole("menuitem", { name: "Rename" }).click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Larkspur Academy");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(other.getByRole("link", { name: "Larkspur Academy" })).toBeVisible();
  await other.getByRole("button", { name: "More for Larkspur Academy" }).click();
  await other.getByRole("menuitem", { name: "Delete" }).click();
  await expect(page.getByRole("link", { name: "Larkspur Academy" })).toHaveCount(0);
  await other.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.getByRole("link", { name: "Larkspur Academy" })).toBeVisible();
});

test("hazard 9: an old tab stops writing when a newer Waymark upgrades, and keeps what was typed on the screen", async ({
  page,
  context,
}) => {
  const { id } = await larkspurOn(page);
  await openCompetency(page, id, competency);
  await statusRadio(page, "In progress").check();
  await whenSaved(page, 1);
  await whyBox(page).fill("Typed before the upgrade");

  const newer = await context.newPage();
  await newer.goto("/manifest.webmanifest");
  await upgrade(newer);
  await expect(page.getByText("Waymark was updated in another tab")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await expect(whyBox(page)).toHaveValue("Typed before the upgrade");
  const before = await rowsOf(newer, "packs");
  const saved = await savedCount(page);
  await statusRadio(page, "Earned").click();
  await expect(page.getByText("This was not saved").first()).toBeVisible();
  await expect(statusRadio(page, "In progress")).toBeChecked();
  await expect(whyBox(page)).toHaveValue("Typed before the upgrade");
  expect(await savedCount(page)).toBe(saved);
  expect(await rowsOf(newer, "packs")).toEqual(before);

  await page.getByRole("button", { name: "Load again" }).click();
  await expect(page.getByRole("heading", { name: "A newer Waymark has been here" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: "Read the frameworks" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Explore" })).toBeVisible();
  await open(page, paths.record(id));
  await expect(page.getByRole("heading", { name: "A newer Waymark has been here" })).toBeVisible();
  expect(
    await newer.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version)),
  ).toEqual([1_000]);
  expect(await rowsOf(newer, "packs")).toEqual(before);
});

test("hazards 9 and 10: of two builds with a step of the database between them the newer upgrades all that is here, the older stops writing, and never opens it again @proof", async ({
  page,
  context,
  server,
}) => {
  test.setTimeout(180_000);
  const next = await buildNextSchema();
  const { id } = await larkspurOn(page);
  await openCompetency(page, id, competency);
  await statusRadio(page, "In progress").check();
  await whenSaved(page, 1);
  await whyBox(page).fill("Typed before the upgrade");

  await server.serveFolder(next);
  const newer = await context.newPage();
  await openCompetency(newer, id, competency);
  await expect(statusRadio(newer, "In progress")).toBeChecked();
  expect(await rowsOf(newer, "sittings")).toEqual([]);
  expect(await rowsOf(newer, "settings")).toContainEqual({ key: "brought-up", value: 1 });
  await readWhole(newer, id);

  await expect(page.getByText("Waymark was updated in another tab")).toBeVisible();
  await expect(whyBox(page)).toHaveValue("Typed before the upgrade");
  const before = await rowsOf(newer, "packs");
  await statusRadio(page, "Earned").click();
  await expect(page.getByText("This was not saved").first()).toBeVisible();
  expect(await rowsOf(newer, "packs")).toEqual(before);

  // The newer one goes on, and the tab that loads again is a newer one too, with what was typed.
  await statusRadio(newer, "Earned").check();
  await whenSaved(newer, 1);
  await page.getByRole("button", { name: "Load again" }).click();
  await expect(statusRadio(page, "Earned")).toBeChecked();
  const versions = () =>
    newer.evaluate(async () => (await indexedDB.databases()).map((each) => each.version));
  const version = await versions();

  // A server that went back to the older release.
  const after = await rowsOf(newer, "packs");
  await server.serveFolder(distFolder);
  await page.goto(paths.record(id));
  await expect(page.getByRole("heading", { name: "A newer Waymark has been here" })).toBeVisible();
  expect(await versions()).toEqual(version);
  expect(await rowsOf(newer, "packs")).toEqual(after);
});

test("a reason that is being typed in one tab is not lost to a status that another tab sets @proof", async ({
  page,
  context,
}) => {
  const { id } = await larkspurOn(page);
  const other = await context.newPage();
  await openCompetency(page, id, competency);
  await openCompetency(other, id, competency);
  await statusRadio(page, "In progress").check();
  await whyBox(page).pressSequentially("Half a reason");
  await statusRadio(other, "Earned").check();
  await expect(statusRadio(page, "Earned")).toBeChecked();
  await expect(whyBox(page)).toHaveValue("Half a reason");
  await whyBox(page).pressSequentially(", and its end.");
  await whyBox(page).blur();
  await expect(whyBox(page)).toHaveValue("Half a reason, and its end.");
  // It is no reason for what the other tab said: it waits, and goes with the status that is chosen here.
  await expect(page.getByText(/^Somebody changed the status while this was being written/)).toBeVisible();
  await statusRadio(page, "In progress").check();
  await expect
    .poll(async () => {
      const packs = await rowsOf<{ entries: Parameters<typeof foldJournal>[0] }>(page, "packs");
      const journal = foldJournal(packs.flatMap(({ entries }) => [...entries]));
      return competencyHistory(journal, k12Ref(0)).map((change) =>
        change.kind === "status" ? change.why : "",
      );
    })
    .toContain("Half a reason, and its end.");
});

test("hazard 10: a tab that has to wait for an older one says so, and goes on by itself", async ({
  page,
  context,
}) => {
  const older = await context.newPage();
  await older.goto("/manifest.webmanifest");
  await older.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open("waymark", 1);
        request.addEventListener("success", () => {
          Object.assign(window, { held: request.result });
          resolve();
        });
      }),
  );
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Another Waymark tab must close first" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await older.close();
  await expect(page.getByRole("link", { name: "Start a journey", exact: true })).toBeVisible();
});

async function larkspurOn(page: Page): Promise<Telling> {
  const telling = new Telling("larkspur", "Larkspur High School");
  await open(page, "/");
  await seed(page, [telling]);
  return telling;
}

/** What a newer Waymark does to the database: the next schema's number, and a table more. */
async function upgrade(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("waymark", 1_000);
        request.addEventListener("upgradeneeded", () => request.result.createObjectStore("sessions"));
        request.addEventListener("error", () => reject(request.error!));
        request.addEventListener("success", () => {
          request.result.close();
          resolve();
        });
      }),
  );
}
