// A device with very many journeys: what is read, what is in the page, finding one, and what stays after a reload.
import type { Locator, Page } from "@playwright/test";
import { expectNoViolations } from "../support/axe";
import { expect, open, test } from "../support/browser";
import { countRowsRead, listRow, rowsRead, schools, seedRows } from "../support/browserLists";
import { rowsOf } from "../support/browserRows";
import { Telling, seed } from "../support/browserSeeds";

test.use({ serviceWorkers: "block", contextOptions: { reducedMotion: "reduce" } });

const cards = (page: Page): Locator => page.locator("main li[data-journey]");
const card = (page: Page, title: string): Locator =>
  cards(page).filter({ has: page.getByRole("link", { name: title, exact: true }) });
const search = (page: Page): Locator => page.getByRole("searchbox", { name: "Search journeys" });

async function choose(page: Page, title: string, item: string): Promise<void> {
  await page.getByRole("button", { name: `More for ${title}`, exact: true }).click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}

test("of 1,000 journeys the list reads and draws what it shows, and more as one scrolls", async ({
  page,
}) => {
  await open(page, "/");
  await seedRows(page, schools(1000));
  await countRowsRead(page);
  // What comes into the list later reads all; the first view is what is looked at here.
  await page.route(/Finder-[^/]*\.js$/, () => {});
  await open(page, "/");
  await expect(card(page, "School 24")).toBeVisible();
  await expect(cards(page)).toHaveCount(24);
  // Once ahead of the first screen, and once to follow what changes.
  expect(await rowsRead(page)).toBeLessThan(2 * 80);

  await page.unroute(/Finder-[^/]*\.js$/);
  await open(page, "/");
  await expect(search(page)).toBeVisible();
  await page.getByRole("button", { name: "Show all 1,000" }).scrollIntoViewIfNeeded();
  await expect(card(page, "School 30")).toBeAttached();
  await page.evaluate(() => document.querySelector("main")!.scrollIntoView({ block: "end" }));
  await expect(card(page, "School 1000")).toBeVisible();
  expect(await cards(page).count()).toBeLessThan(60);
  await expect(card(page, "School 1000")).toHaveAttribute("aria-posinset", "1000");
  await expect(card(page, "School 1000")).toHaveAttribute("aria-setsize", "1000");
});

test("the keyboard reaches every journey of a list of which only a part is in the page @proof", async ({
  page,
}) => {
  await open(page, "/");
  await seedRows(page, schools(90));
  await open(page, "/");
  await page.getByLabel("Sort by").focus();
  for (let n = 1; n <= 90; n += 1) {
    if (n === 25) {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("link", { name: "School 25", exact: true })).toBeFocused();
      await page.keyboard.press("Shift+Tab");
    }
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: `School ${n}`, exact: true })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: `More for School ${n}`, exact: true })).toBeFocused();
  }
  expect(await cards(page).count()).toBeLessThan(60);
});

test("a name that is being typed stays when the list is scrolled away and back @proof", async ({ page }) => {
  await open(page, "/");
  await seedRows(page, schools(300));
  await open(page, "/?all=");
  // Nothing takes the place of a field that somebody types in: first all of the list is there.
  await expect(card(page, "School 1")).toHaveAttribute("aria-setsize", "300");
  await choose(page, "School 2", "Rename");
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("Half a na");
  await page.evaluate(() => document.querySelector("main")!.scrollIntoView({ block: "end" }));
  await expect(card(page, "School 300")).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(name).toHaveValue("Half a na");
  await expect(name).toBeFocused();
});

test("going back finds the list where it was left @proof", async ({ page }) => {
  const telling = new Telling("listed-150", "School 151");
  await open(page, "/");
  await seedRows(page, schools(300));
  await seed(page, [telling]);
  await seedRows(page, [listRow(150, { title: "School 151" })]);
  await open(page, "/?all=");
  await expect(card(page, "School 1")).toBeVisible();
  const link = page.getByRole("link", { name: "School 151", exact: true });
  await expect(async () => {
    await page.mouse.wheel(0, 400);
    await expect(link).toBeInViewport({ timeout: 200 });
  }).toPass({ intervals: [50] });
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: "School 151" })).toBeVisible();
  await page.goBack();
  await expect(link).toBeInViewport();
});

test("searching as one types, and sorting, by name, framework and kind @proof", async ({ page }) => {
  const rows = [
    ...schools(40),
    listRow(100, { title: "Élan District", subject: "district" }),
    listRow(101, { title: "Old Mill", archived: true }),
    listRow(102, { title: "Gone Hill", existence: "deleted" }),
    listRow(103, { title: "A state of mind", framework: "mtc-state-jml" as never, subject: "state" }),
    listRow(104, { title: "Harbor School", readOnly: true }),
  ];
  await open(page, "/");
  await seedRows(page, rows);
  await open(page, "/");
  const found = () => cards(page).getByRole("heading").allInnerTexts();
  await expect(page.getByRole("heading", { name: "From others, to read" })).toBeVisible();

  await search(page).pressSequentially("elan");
  await expect.poll(found).toEqual(["Élan District"]);
  await search(page).fill("district");
  await expect.poll(found).toEqual(["Élan District"]);
  await search(page).fill("state jml");
  await expect.poll(found).toEqual(["A state of mind"]);
  await search(page).fill("old mill");
  await expect.poll(found).toEqual(["Old Mill"]);
  await expect(cards(page).getByText("Archived", { exact: true })).toBeVisible();
  await search(page).fill("gone hill");
  await expect(page.getByRole("heading", { name: "No journey matches" })).toBeVisible();
  await expectNoViolations(page, "nothing was found");
  await page.getByRole("button", { name: "Show all journeys" }).click();
  await expect(search(page)).toHaveValue("");

  await page.getByLabel("Sort by").selectOption({ label: "Most earned" });
  await expect.poll(async () => (await found())[0]).toBe("School 26");
  await page.getByLabel("Sort by").selectOption({ label: "Name" });
  await expect
    .poll(async () => (await found()).slice(0, 4))
    .toEqual(["A state of mind", "Élan District", "School 1", "School 2"]);
  await expect(page).toHaveURL(/sort=name/);
  await page.reload();
  await expect.poll(async () => (await found())[0]).toBe("A state of mind");
});

test("a pin and a collection stay after a reload, and the list is shown by collection @proof", async ({
  page,
}) => {
  await open(page, "/");
  await seedRows(page, schools(30));
  await open(page, "/");
  await choose(page, "School 20", "Pin to the top");
  await expect(cards(page).first().getByRole("link")).toHaveText("School 20");
  await choose(page, "School 3", "Put in a collection");
  await page.getByRole("textbox", { name: "Name of the new collection" }).fill("By the  river");
  await expectNoViolations(page, "a new collection");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(card(page, "School 3").getByText("By the river")).toBeVisible();

  await page.reload();
  await expect(cards(page).first().getByRole("link")).toHaveText("School 20");
  await choose(page, "School 5", "Put in a collection");
  await page.getByRole("combobox", { name: "Collection" }).selectOption("By the river");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(card(page, "School 5").getByText("By the river")).toBeVisible();
  await page.getByLabel("Show").selectOption({ label: "By collection" });
  await expect(page.getByRole("heading", { name: "By the river 2 journeys" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "In no collection 28 journeys" })).toBeVisible();
  await expectNoViolations(page, "the list by collection");
  await page.getByLabel("Show").selectOption({ label: "In “By the river”" });
  await expect(cards(page)).toHaveCount(2);
});

test("a journey that is only read here is apart, and offers no writing until that is lifted @proof", async ({
  page,
}) => {
  const telling = new Telling("ours", "Our school");
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, "/");
  await choose(page, "Our school", "Only read here");
  await expect(page.getByRole("heading", { name: "From others, to read" })).toBeVisible();
  await expect(page.getByText("Only read here", { exact: true })).toBeVisible();
  await expectNoViolations(page, "a list with a journey of others");

  await page.getByRole("link", { name: "Our school", exact: true }).click();
  await expect(page.getByRole("link", { name: "Export snapshot" }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Assess" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Rename this journey" })).toHaveCount(0);
  await page
    .getByRole("link", { name: /^Stakeholder Buy-In/ })
    .last()
    .click();
  await expect(page.getByText("Nobody has said anything yet.")).toBeVisible();
  await expect(page.getByRole("radiogroup", { name: "Status" })).toHaveCount(0);
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await expectNoViolations(page, "a competency that is only read");
  await page.getByRole("button", { name: "Write in it here" }).click();
  await expect(page.getByRole("radiogroup", { name: "Status" })).toBeVisible();
});

const JOURNAL_TABLES = ["packs", "files", "chunks", "thumbnails", "frameworks", "safekeeping", "drafts"];
const dump = async (page: Page) =>
  Object.fromEntries(
    await Promise.all(JOURNAL_TABLES.map(async (table) => [table, await rowsOf(page, table)] as const)),
  );

test("the example is made in one tap, shows a year, and is gone in one tap @proof", async ({ page }) => {
  await open(page, "/");
  await seed(page, [new Telling("ours", "Our school")]);
  const before = await dump(page);
  await rowsGone(page, "summaries");
  await open(page, "/");
  await page.getByRole("button", { name: "Try it with an example" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Larkspur High School (example)" })).toBeVisible();
  await expect(
    page.getByRole("group", { name: "The record of Larkspur High School (example)" }),
  ).toBeVisible();
  await expectNoViolations(page, "the record of the example");
  await page.getByRole("link", { name: "Evidence", exact: true }).first().click();
  const wall = page.getByRole("link", { name: /Planning wall/ });
  await wall.scrollIntoViewIfNeeded();
  await expect(wall.getByRole("img").or(wall.locator("img")).first()).toBeVisible();
  expect((await rowsOf(page, "files")).length).toBe(6);

  await page.goto("/");
  await expect(page.getByText("Example", { exact: true })).toBeVisible();
  await expectNoViolations(page, "a list with the example");
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(page.getByText("nothing of it is left on this device")).toBeVisible();
  await expect(page.getByRole("heading", { name: "No journey yet" })).toBeVisible();
  expect(await dump(page)).toEqual(before);
});

/** Another journey's entries stay where they are: only the list forgets it, so that the device seems new. */
async function rowsGone(page: Page, table: string): Promise<void> {
  await page.evaluate(async (table) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("waymark");
      request.addEventListener("success", () => resolve(request.result));
    });
    const write = database.transaction(table, "readwrite");
    write.objectStore(table).clear();
    await new Promise((resolve) => write.addEventListener("complete", resolve));
    database.close();
  }, table);
}
