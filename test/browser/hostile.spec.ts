// Bad input, and too much of it: each gets a sentence in plain words, runs nothing, breaks nothing, and loses nothing.
import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open as openFile, truncate, writeFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { paths } from "../../src/paths";
import { expect, open, test } from "../support/browser";
import { readWhole, rowsOf } from "../support/browserRows";
import { k12Competencies, seed, Telling } from "../support/browserSeeds";
import {
  competencyIds,
  expectNoSidewaysScrolling,
  openCompetency,
  overfullJourney,
  placesOf,
  savedCount,
  statusRadio,
  whenSaved,
  whyBox,
} from "../support/browserStories";

test.describe.configure({ mode: "parallel" });
test.use({ serviceWorkers: "block" });

const competency = k12Competencies[0]!.id;
const files = (page: Page) => page.getByLabel("Evidence files", { exact: true });

async function larkspurOn(page: Page): Promise<Telling> {
  const telling = new Telling("larkspur", "Larkspur High School");
  await open(page, "/");
  await seed(page, [telling]);
  await openCompetency(page, telling.id, competency);
  return telling;
}

const attack = `window.ran = true; try { top.ran = true; opener.ran = true; } catch {} fetch("/it-ran");`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="${attack.replaceAll('"', "'")}">
  <script>${attack}</script><foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="fetch('/it-ran')"/></foreignObject></svg>`;
const html = `<!doctype html><img src="/it-ran"><script>${attack}</script>`;

test("hazard 19: drawings and pages with scripts in them run nothing, and are only ever downloaded", async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    const types: string[] = [];
    Object.assign(window, { typesOfAddresses: types });
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      types.push(blob instanceof Blob ? blob.type : "stream");
      return create(blob);
    };
  });
  const { id } = await larkspurOn(page);
  await files(page).setInputFiles([
    { name: "Drawing.svg", mimeType: "image/svg+xml", buffer: Buffer.from(svg) },
    { name: "Page.html", mimeType: "text/html", buffer: Buffer.from(html) },
    { name: "../../x.html", mimeType: "text/html", buffer: Buffer.from(`${html}2`) },
    { name: "Photo.png", mimeType: "image/png", buffer: Buffer.from(`${html}3`) },
  ]);
  await whenSaved(page, 4);
  await open(page, paths.evidence(id));
  const items = page.getByRole("main").getByRole("link").filter({ hasText: "Serves" });
  await expect(items).toHaveCount(4);
  const names: string[] = [];
  for (let index = 0; index < 4; index += 1) {
    await open(page, paths.evidence(id));
    await items.nth(index).click();
    const button = page.getByRole("button", { name: "Download", exact: true });
    await expect(button).toBeVisible();
    await expect(page.locator("iframe, object, embed, main svg script, main foreignObject")).toHaveCount(0);
    const download = page.waitForEvent("download");
    await button.click();
    const file = await download;
    names.push(file.suggestedFilename());
    const types = await page.evaluate(
      () => (window as unknown as { typesOfAddresses: string[] }).typesOfAddresses,
    );
    expect(types.at(-1)).toBe("application/octet-stream");
    expect(types.filter((type) => /html|svg|xml/.test(type))).toEqual([]);
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
  }
  expect(names.toSorted()).toEqual(["Drawing.svg", "Page.html", "Photo.png", "x.html"]);
  expect(asked.filter((url) => url.includes("it-ran"))).toEqual([]);
  expect(context.pages()).toHaveLength(1);
  await readWhole(page, id);
});

test("hazard 19: an empty file, one too large, and a broken picture each get a sentence", async ({
  page,
}, info) => {
  const { id } = await larkspurOn(page);
  const empty = info.outputPath("Empty.pdf");
  await writeFile(empty, "");
  const huge = info.outputPath("Huge.mov");
  await writeFile(huge, "");
  await truncate(huge, 300 * 1024 * 1024);
  const broken = info.outputPath("Broken.jpg");
  await writeFile(broken, randomBytes(4_000));
  await files(page).setInputFiles([empty, huge, broken]);
  await whenSaved(page, 1);
  const problems = page.getByRole("alert").filter({ hasText: "Not added" });
  await expect(problems).toContainText("“Empty.pdf” is empty (0 bytes)");
  await expect(problems).toContainText(/“Huge\.mov” has 3\d\d MB; at most 2\d\d MB fit/);
  await expect(problems).not.toContainText("Broken.jpg");
  expect(await savedCount(page)).toBe(1);

  await page.getByRole("link", { name: "Broken" }).click();
  await expect(page.getByText("This picture can’t be shown here")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download", exact: true }).click();
  expect(await sha256OfDownload(await download)).toBe(await sha256Of(broken));
  await readWhole(page, id);
});

test("150 MB of random bytes come back as they went in @proof", async ({ page }, info) => {
  const { id } = await larkspurOn(page);
  const path = info.outputPath("Film.mp4");
  await withFile(path, async (file) => {
    for (let piece = 0; piece < 15; piece += 1) await file.write(randomBytes(10_000_000));
  });
  const hash = await sha256Of(path);
  await files(page).setInputFiles(path);
  await whenSaved(page, 1);
  const stored = await rowsOf<{ hash: string; size: number }>(page, "files");
  expect(stored).toMatchObject([{ hash, size: 150_000_000 }]);
  await open(page, paths.evidence(id));
  await page.getByRole("link", { name: "Film" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download", exact: true }).click();
  expect(await sha256OfDownload(await download)).toBe(hash);
});

test("hazard 19: a link that would run a script, and other links that lead nowhere, are refused @proof", async ({
  page,
}) => {
  const { id } = await larkspurOn(page);
  await page.getByRole("button", { name: "Add evidence", exact: true }).click();
  await page.getByRole("radio", { name: "Link", exact: true }).check();
  const address = page.getByRole("textbox", { name: "Address", exact: true });
  for (const link of [
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://example.org/1",
    "not an address",
    "",
  ]) {
    await address.fill(link);
    await page.getByRole("button", { name: "Add a link", exact: true }).click();
    await expect(page.getByText("This is not an address that can be opened later."), link).toBeVisible();
    expect(await address.inputValue()).toContain(link.trim());
  }
  expect(await savedCount(page)).toBe(0);
  await address.fill("example.org/plan");
  await page.getByRole("button", { name: "Add a link", exact: true }).click();
  await whenSaved(page, 1);
  await open(page, paths.evidence(id));
  await page.getByRole("link", { name: "example.org" }).click();
  const link = page.getByRole("link", { name: "Open the link" });
  await expect(link).toHaveAttribute("href", "https://example.org/plan");
  await expect(link).toHaveAttribute("rel", /noreferrer/);
});

test("a name that is empty or has 5,000 characters is refused with what was typed still there", async ({
  page,
}) => {
  await open(page, "/journeys/new");
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  const start = page.getByRole("button", { name: "Start", exact: true });
  for (const empty of ["", "   \t "]) {
    await name.fill(empty);
    await start.click();
    await expect(page.getByText("Please give the journey a name first.")).toBeVisible();
  }
  await name.fill("x".repeat(5000));
  await start.click();
  await expect(page.getByText(/That name has 5,?000 characters; at most 200 fit/)).toBeVisible();
  await expect(name).toHaveValue("x".repeat(5000));
  await expect(page).toHaveURL(/\/journeys\/new$/);
  expect(await rowsOf(page, "packs")).toEqual([]);

  const odd = `<img src=x onerror=alert(1)> “${"é".repeat(20)}” \u202Egnp.exe __proto__`;
  await name.fill(odd);
  await start.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(odd);
});

test("the longest names and 400 items push no screen sideways on a phone or a tablet @proof", async ({
  page,
}) => {
  const expectStill = async (state: string) => {
    for (const viewport of [
      { width: 820, height: 1180 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport);
      await expectNoSidewaysScrolling(page, `${state} at ${viewport.width}`);
    }
  };
  await page.setViewportSize({ width: 390, height: 844 });
  const { telling, long, action } = overfullJourney();
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, "/");
  await page.getByRole("button", { name: /^Who is writing/ }).click();
  await page.getByRole("textbox", { name: "Name or role" }).fill("W".repeat(80));
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Writing as/ }).click();
  await expectStill("who is writing");

  for (const { name, address } of [
    ...placesOf(telling.id, competency, long, action),
    { name: "a note", address: paths.evidenceItem(telling.id, noteOf(telling)) },
    { name: "state framework", address: paths.framework("mtc-state-jml") },
    {
      name: "state competency",
      address: paths.exploreCompetency("mtc-state-jml", competencyIds["mtc-state-jml"]),
    },
  ]) {
    await open(page, address);
    const folded = page.locator("main details:not([open]) > summary");
    if (name === "competency") {
      await expect(page.getByText("400 items", { exact: true })).toBeVisible();
      while ((await folded.count()) > 0) await folded.first().click();
      await statusRadio(page, "In progress").check();
      await whyBox(page).fill("W".repeat(400));
    }
    await expectStill(name);
  }
  await open(page, "/");
  await page.getByRole("button", { name: /^More for/ }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeVisible();
  await expectStill("a message with the longest name");
});

/** The item with the longest note. */
function noteOf(telling: Telling): string {
  const about = [...telling.journal.entriesById.values()].find(
    ({ register, value }) => register === "content" && JSON.stringify(value).length > 5000,
  )!.about;
  return about.slice("evidence:".length);
}

async function withFile(path: string, work: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await openFile(path, "w");
  await work(file);
  await file.close();
}

async function sha256OfDownload(download: Download): Promise<string> {
  return sha256Of(await download.path());
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest("hex");
}
