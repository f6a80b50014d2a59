// What leaves the app, as others open it: a web page from disk, without Waymark, a network or a program.
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { deflateSync } from "node:zlib";
import type { Browser, Page, TestInfo } from "@playwright/test";
import { addMilestone } from "../../src/domain/milestoneTelling";
import type { MilestoneId } from "../../src/domain/ids";
import { changeStatus } from "../../src/domain/record";
import { sayShowing } from "../../src/domain/showing";
import { paths } from "../../src/paths";
import { violations } from "../support/axe";
import { expect, open, test } from "../support/browser";
import { k12Ref, seed, Telling } from "../support/browserSeeds";
import { NOON } from "../support/entries";
import { pngChunk } from "../support/pictureBytes";

/** A picture of noise, which nothing makes smaller: about three bytes a pixel. */
function noise(side: number): Buffer {
  const rows = Array.from({ length: side }, () => Buffer.concat([Buffer.of(0), randomBytes(side * 3)]));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk("IHDR", header),
    pngChunk("IDAT", deflateSync(Buffer.concat(rows))),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Statuses on both sides of a milestone, photographs that may be shown, and one that may not. */
function withPhotographs(count: number, side: number): Telling {
  const telling = new Telling("larkspur", `Larkspur <High> & "School"`);
  const { writer } = telling;
  telling.tell((journal) => changeStatus(journal, writer, k12Ref(0), { status: "earned", why: "Seen." }));
  telling.tell((journal) => changeStatus(journal, writer, k12Ref(1), { status: "in-progress", why: "" }));
  const retreat = { id: "retreat" as MilestoneId, title: "August retreat", time: NOON + 60_000 };
  telling.tell((journal) => addMilestone(journal, writer, retreat));
  writer.setClock(NOON + 120_000);
  telling.tell((journal) => changeStatus(journal, writer, k12Ref(1), { status: "earned", why: "" }));
  for (let n = 0; n < count; n += 1) {
    const id = telling.addFile(`Photograph ${n}`, "image/png", noise(side), [k12Ref(n % 5)]);
    telling.tell((journal) => sayShowing(journal, writer, id, n % 2 === 0 ? "nobody" : "consented"));
  }
  telling.addFile("A child who was not asked", "image/png", noise(8), [k12Ref(0)]);
  return telling;
}

/** Saves the web page from the screen, and opens it from disk in a browser that knows nothing of Waymark. */
async function saveAndOpen(page: Page, browser: Browser, telling: Telling, info: TestInfo) {
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, `${paths.exportSnapshot(telling.id)}?for=web`);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save file", exact: true }).click();
  const path = info.outputPath("page.html");
  await (await download).saveAs(path);
  const context = await browser.newContext({ javaScriptEnabled: true });
  const stranger = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  stranger.on("request", (request) => {
    if (!request.url().startsWith("data:")) asked.push(request.url());
  });
  stranger.on("console", (message) => said.push(message.text()));
  await stranger.goto(pathToFileURL(path).href);
  expect(asked).toEqual([pathToFileURL(path).href]);
  return { stranger, path, said, close: () => context.close() };
}

async function expectWhole(stranger: Page, path: string, count: number): Promise<void> {
  const text = readFileSync(path, "utf8");
  // The strictest reader that a browser has: one wrong sign anywhere, and there is no document.
  const faults = await stranger.evaluate((markup) => {
    const read = new DOMParser().parseFromString(markup, "application/xhtml+xml");
    return read.querySelector("parsererror")?.textContent ?? "";
  }, text);
  expect(faults).toBe("");
  expect(text).not.toMatch(/<script|A child who was not asked/);
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(`Larkspur <High> & "School"`);
  const drawn = await stranger.locator("img").evaluateAll((images) =>
    Promise.all(
      images.map(async (each) => {
        const image = each as HTMLImageElement;
        // Those far down wait until somebody scrolls there.
        image.loading = "eager";
        await image.decode();
        return image.naturalWidth > 0;
      }),
    ),
  );
  expect(drawn).toEqual(Array.from({ length: count + 1 }, () => true));
  for (const colorScheme of ["light", "dark"] as const) {
    await stranger.emulateMedia({ colorScheme });
    expect(await violations(stranger)).toEqual([]);
  }
}

test("the web page opens from disk with no request, whole, and as everybody can read it", async ({
  page,
  browser,
}, info) => {
  const { stranger, path, said, close } = await saveAndOpen(page, browser, withPhotographs(3, 40), info);
  await expectWhole(stranger, path, 3);
  await expect(
    stranger.getByRole("heading", { name: /^What has changed since “August retreat” \(.*\d.*\)$/ }),
  ).toBeVisible();
  await stranger.setViewportSize({ width: 320, height: 640 });
  expect(await stranger.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(said).toEqual([]);
  await close();
});

test("the web page of forty photographs of half a megabyte is whole @proof", async ({
  page,
  browser,
}, info) => {
  const { stranger, path, said, close } = await saveAndOpen(page, browser, withPhotographs(40, 410), info);
  expect(readFileSync(path).length).toBeGreaterThan(40 * 500_000 * (4 / 3));
  await expectWhole(stranger, path, 40);
  expect(said).toEqual([]);
  await close();
});
