// Carrying journeys between devices: sealed, damaged and recovered files, and two journeys that turn out to be one.
import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { changeStatus } from "../../src/domain/record";
import { paths } from "../../src/paths";
import { expectNoViolations } from "../support/axe";
import { expect, open, test } from "../support/browser";
import { k12Ref, seed, Telling } from "../support/browserSeeds";

test.use({ serviceWorkers: "block" });

const fixtures = new URL("../fixtures/", import.meta.url);
const plain = new URL("snapshots/v1-two-journeys.waymark.json", fixtures);
const sealed = new URL("sealed/v1-own-framework.waymark.json.age", fixtures);
const passphrase = readFileSync(new URL("sealed/v1-own-framework.passphrase.txt", fixtures), "utf8").trim();

const choose = (page: Page, path: string) =>
  page.getByLabel("Snapshot file", { exact: true }).setInputFiles(path);
const importIt = (page: Page) => page.getByRole("button", { name: "Import", exact: true });
const done = (page: Page) => page.getByRole("heading", { name: "The import is done" });

test("a file that the age command line sealed is opened, taken in, listed, and taken back @proof", async ({
  page,
}) => {
  await open(page, paths.importSnapshot());
  await choose(page, sealed.pathname);
  const box = page.getByRole("textbox", { name: "Passphrase" });
  await box.fill("not this one");
  await box.press("Enter");
  await expect(page.getByText("This passphrase does not open the file.")).toBeVisible({ timeout: 20_000 });
  await expectNoViolations(page, "a sealed file, and a passphrase that does not open it");
  await box.fill(passphrase);
  await box.press("Enter");
  await expect(importIt(page)).toBeVisible({ timeout: 20_000 });
  await expectNoViolations(page, "what a sealed file brings");
  await importIt(page).click();
  await expect(done(page)).toBeVisible();
  await expectNoViolations(page, "an import that is done, in the list of past ones");
  await page.getByRole("button", { name: "Undo this import" }).click();
  await expect(page.getByText("The import was undone. Your journeys are as they were before.")).toBeVisible();
});

test("of a damaged file what is whole is taken in where somebody chooses that", async ({ page }, info) => {
  const path = info.outputPath("cut.waymark.json");
  const bytes = readFileSync(plain);
  writeFileSync(path, bytes.subarray(0, Math.round(bytes.length * 0.6)));
  await open(page, paths.importSnapshot());
  await choose(page, path);
  await expect(page.getByRole("alert")).toContainText("The end of this file is missing");
  await expectNoViolations(page, "a file that is cut short");
  await page.getByRole("button", { name: "See what can be recovered" }).click();
  await expect(page.getByRole("heading", { name: "What is whole in this file" })).toBeVisible();
  await expectNoViolations(page, "what is whole of a damaged file");
  await page.getByRole("button", { name: "Import what is whole" }).click();
  await expect(done(page)).toBeVisible();
});

test("a file is sealed with a passphrase that is made up, and read back before it is saved @proof", async ({
  page,
}, info) => {
  const telling = new Telling("larkspur", "Larkspur High School");
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, paths.exportSnapshot(telling.id));
  await page.getByRole("checkbox", { name: "Seal it with a passphrase" }).check();
  await page.getByRole("button", { name: "Make one up" }).click();
  await expectNoViolations(page, "an export that will be sealed");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save file", exact: true }).click();
  const path = info.outputPath("sealed.age");
  expect((await download).suggestedFilename()).toMatch(/\.waymark\.json\.age$/);
  await (await download).saveAs(path);
  await expect(page.getByText(/Verified/)).toBeVisible();
  await expectNoViolations(page, "a sealed file that was saved");
  const text = readFileSync(path, "latin1");
  expect(text.startsWith("age-encryption.org/v1\n-> scrypt ")).toBe(true);
  expect(text).not.toContain("Larkspur");
});

test("two journeys are made one in one tab, and another tab that is open on the second follows @proof", async ({
  page,
  context,
}) => {
  const [one, other] = [new Telling("larkspur", "Larkspur"), new Telling("larkspur-too", "Larkspur")];
  other.tell((journal) =>
    changeStatus(journal, other.writer, k12Ref(0), { status: "earned", why: "Seen in June." }),
  );
  await open(page, "/");
  await seed(page, [one, other]);
  const second = await context.newPage();
  await open(second, paths.record(other.id));
  await open(page, paths.join(one.id));
  await expectNoViolations(page, "which journey is the same");
  await page.getByRole("button", { name: "Read them as one" }).click();
  await expect(page.getByText("2 journeys are read as one here.")).toBeVisible();
  await expectNoViolations(page, "a journey that two are read as");
  const into = new URL(page.url()).pathname;
  for (const tab of [page, second]) {
    await expect.poll(() => new URL(tab.url()).pathname).toBe(into);
    await expect(tab.getByText("2 journeys are read as one here.")).toBeVisible();
  }
  await open(second, paths.competency(other.id, k12Ref(0).split(":")[1]!));
  await expect(second.getByRole("radio", { name: "Earned" })).toBeChecked();
  expect(new URL(second.url()).pathname.startsWith(into)).toBe(true);
});
