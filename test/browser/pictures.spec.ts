// Photographs as they are kept: upright, small, without what the camera wrote; whole where that was wished or cannot be; and
// covered so that nothing of what was covered is left.
import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { readEvidence, type Evidence, type FileContent } from "../../src/domain/evidence";
import type { JourneyId } from "../../src/domain/ids";
import { expectNoViolations } from "../support/axe";
import { expect, open, test } from "../support/browser";
import { readWhole, rowsOf } from "../support/browserRows";
import { k12Competencies, seed, Telling } from "../support/browserSeeds";
import { openCompetency, whenSaved } from "../support/browserStories";
import { blackPng, cameraBlock, cameraSegment, movingChunk, withSegment } from "../support/pictureBytes";

// Nothing here is about the service worker, whose first fetches would only be waited for.
test.use({ serviceWorkers: "block" });

const files = (page: Page) => page.getByLabel("Evidence files", { exact: true });

async function larkspurOn(page: Page): Promise<JourneyId> {
  const telling = new Telling("larkspur", "Larkspur High School");
  await open(page, "/");
  await seed(page, [telling]);
  await openCompetency(page, telling.id, k12Competencies[0]!.id);
  return telling.id;
}

/** A photograph as a sensor sees it: four colours in its corners, a fine pattern in its middle. */
async function draw(page: Page, width: number, height: number): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ({ width, height }) => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext("2d")!;
      const corners = ["#ff0000", "#00ff00", "#0000ff", "#ffff00"];
      corners.forEach((colour, n) => {
        context.fillStyle = colour;
        context.fillRect(((n % 2) * width) / 2, (Math.floor(n / 2) * height) / 2, width / 2, height / 2);
      });
      for (let y = height * 0.3; y < height * 0.7; y += 24)
        for (let x = width * 0.3; x < width * 0.7; x += 24) {
          context.fillStyle = (Math.round(x / 24) + Math.round(y / 24)) % 2 === 0 ? "#ffffff" : "#000000";
          context.fillRect(x, y, 24, 24);
        }
      const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.95 });
      return btoa(
        Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(""),
      );
    },
    { width, height },
  );
  return Buffer.from(base64, "base64");
}

type Kept = { readonly item: Evidence; readonly content: FileContent; readonly bytes: Buffer };

/** What really stands on the device, the item added first first; every file's bytes have been checked against its hash. */
async function keptOn(page: Page, journey: JourneyId): Promise<readonly Kept[]> {
  const journal = await readWhole(page, journey);
  const chunks = await rowsOf<{ hash: string; n: number; bytes: string }>(page, "chunks");
  return readEvidence(journal)
    .toReversed()
    .map((item) => {
      const { content } = item;
      if (content?.kind !== "file") throw new Error("Not a file");
      const own = chunks.filter(({ hash }) => hash === content.hash).sort((a, b) => a.n - b.n);
      return { item, content, bytes: Buffer.concat(own.map(({ bytes }) => Buffer.from(bytes, "base64"))) };
    });
}

type Seen = {
  readonly width: number;
  readonly height: number;
  readonly corners: readonly string[];
  readonly contrast: number;
};

/** The picture as a browser shows it: its size, what colour each corner is, and how far apart light and dark are in its middle. */
async function look(page: Page, bytes: Buffer): Promise<Seen> {
  return page.evaluate(async (base64) => {
    const blob = new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]);
    const bitmap = await createImageBitmap(blob);
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    const name = (x: number, y: number) => {
      const [red = 0, green = 0, blue = 0] = context.getImageData(x, y, 1, 1).data;
      return [red > 128 ? "r" : "", green > 128 ? "g" : "", blue > 128 ? "b" : ""].join("");
    };
    const middle = context.getImageData(width * 0.4, height * 0.4, width * 0.2, height * 0.2).data;
    const greens = middle.filter((_, at) => at % 4 === 1);
    return {
      width,
      height,
      corners: [name(9, 9), name(width - 9, 9), name(9, height - 9), name(width - 9, height - 9)],
      contrast: greens.reduce((a, b) => Math.max(a, b)) - greens.reduce((a, b) => Math.min(a, b)),
    };
  }, bytes.toString("base64"));
}

const phone = {
  make: "Apple",
  model: "iPhone 12",
  takenAt: "2026:04:30 18:00:00",
  place: true,
  orientation: 6,
};

test("a phone's photograph is kept upright, small, and without its place, moment and camera", async ({
  page,
}) => {
  const journey = await larkspurOn(page);
  const buffer = withSegment(await draw(page, 3000, 2000), cameraSegment(cameraBlock(phone)));
  expect(await look(page, buffer), "the test's own photograph lies on its side").toMatchObject({
    width: 2000,
  });
  await files(page).setInputFiles({ name: "IMG_1.JPG", mimeType: "image/jpeg", buffer });
  await whenSaved(page, 1);

  const [{ item, content, bytes }] = (await keptOn(page, journey)) as [Kept];
  expect(content).toMatchObject({ name: "IMG_1.JPG", type: "image/jpeg", size: bytes.length });
  expect(item.date).toBe("2026-04-30");
  // Turned by a quarter: what was below on the left is now above on the left.
  expect(await look(page, bytes)).toMatchObject({
    width: 1365,
    height: 2048,
    corners: ["b", "r", "rg", "g"],
  });
  for (const trace of ["Exif", "Apple", "iPhone", "2026:04"]) expect(bytes.includes(trace)).toBe(false);
  const thumbnails = await rowsOf<{ hash: string; bytes: string }>(page, "thumbnails");
  const small = Buffer.from(thumbnails.find(({ hash }) => hash === content.hash)!.bytes, "base64");
  expect(await look(page, small)).toMatchObject({ width: 320, height: 480, corners: ["b", "r", "rg", "g"] });
});

test("the original is kept byte by byte where that is wished", async ({ page }) => {
  const journey = await larkspurOn(page);
  const buffer = withSegment(await draw(page, 2400, 1600), cameraSegment(cameraBlock(phone)));
  await page.getByRole("checkbox", { name: "Keep the original" }).check();
  await files(page).setInputFiles({ name: "IMG_1.JPG", mimeType: "image/jpeg", buffer });
  await whenSaved(page, 1);
  const [{ bytes }] = (await keptOn(page, journey)) as [Kept];
  expect(bytes.equals(buffer)).toBe(true);
});

test("what cannot be opened, would fill the memory, or moves is kept as it is, and nothing hangs @proof", async ({
  page,
}) => {
  const journey = await larkspurOn(page);
  const jpeg = await draw(page, 1200, 900);
  const strange = [
    { name: "Cut.jpg", mimeType: "image/jpeg", buffer: jpeg.subarray(0, jpeg.length / 2) },
    { name: "Garbage.png", mimeType: "image/png", buffer: randomBytes(5_000) },
    { name: "Bomb.png", mimeType: "image/png", buffer: blackPng(30_000, 30_000) },
    { name: "Moves.png", mimeType: "image/png", buffer: blackPng(40, 40, movingChunk()) },
  ];
  await files(page).setInputFiles([...strange, { name: "Good.png", mimeType: "image/png", buffer: jpeg }]);
  await whenSaved(page, 5);
  const kept = await keptOn(page, journey);
  strange.forEach(({ name, buffer }, n) => {
    expect(kept[n]?.content.name).toBe(name);
    expect(kept[n]?.bytes.equals(buffer), `${name} as it was`).toBe(true);
  });
  // After all of them the worker is still there; and a picture is what its bytes are, not what it claims.
  expect(kept[4]?.content).toMatchObject({ name: "Good.jpg", type: "image/jpeg" });
});

test("what is covered by hand is gone from the picture", async ({ page }) => {
  const journey = await larkspurOn(page);
  const buffer = await draw(page, 1600, 1200);
  await files(page).setInputFiles({ name: "Wall.jpg", mimeType: "image/jpeg", buffer });
  await whenSaved(page, 1);
  expect((await look(page, buffer)).contrast).toBeGreaterThan(240);

  await page.getByRole("button", { name: "Cover, crop, turn" }).click();
  const shown = page.getByRole("img", { name: "The picture as it will be kept" });
  await page.getByRole("radio", { name: "Large" }).check();
  const box = (await shown.boundingBox())!;
  const to = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...to(0.35, 0.35));
  await page.mouse.down();
  for (const y of [0.35, 0.42, 0.5, 0.58, 0.65]) {
    await page.mouse.move(...to(0.35, y));
    await page.mouse.move(...to(0.65, y), { steps: 5 });
  }
  await page.mouse.up();
  await page.getByRole("button", { name: "Done", exact: true }).click();
  await whenSaved(page, 2);

  const [{ content, bytes }] = (await keptOn(page, journey)) as [Kept];
  expect(content.type).toBe("image/jpeg");
  const seen = await look(page, bytes);
  expect(seen).toMatchObject({ width: 1600, height: 1200, corners: ["r", "g", "b", "rg"] });
  // Squares of black and white came out as greys that are nearly one.
  expect(seen.contrast).toBeLessThan(60);
});

test("keys alone cover, crop, turn, take back and leave @proof", async ({ page }) => {
  const journey = await larkspurOn(page);
  const buffer = await draw(page, 1600, 1200);
  await files(page).setInputFiles({ name: "Wall.jpg", mimeType: "image/jpeg", buffer });
  await whenSaved(page, 1);
  const edit = page.getByRole("button", { name: "Cover, crop, turn" });
  const editor = page.getByRole("dialog", { name: "Edit the picture" });
  await edit.press("Enter");
  await expect(editor.getByRole("heading")).toBeFocused();
  await expect(editor.getByRole("img", { name: "The picture as it will be kept" })).toBeVisible();

  await page.keyboard.press("Tab");
  await expect(editor.getByRole("button", { name: "Brush" })).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(editor.getByRole("status")).toContainText("from the left");
  await page.keyboard.press("Enter");
  await expect(editor.getByRole("status")).toHaveText("Covered. 1 place so far.");
  await page.keyboard.press("Control+z");
  await expect(editor.getByRole("status")).toHaveText("Undone.");
  await expect(editor.getByRole("button", { name: "Undo" })).toBeDisabled();

  await editor.getByRole("radio", { name: "Cover" }).press("ArrowRight");
  await editor.getByRole("button", { name: "Bottom right corner" }).focus();
  for (let n = 0; n < 25; n += 1) await page.keyboard.press("ArrowLeft");
  await expect(editor.getByRole("status")).toHaveText("50% of the width and 100% of the height stay.");
  await editor.getByRole("button", { name: "Turn right" }).press("Enter");
  await editor.getByRole("button", { name: "Done", exact: true }).press("Enter");
  await whenSaved(page, 2);
  const [{ bytes }] = (await keptOn(page, journey)) as [Kept];
  expect(await look(page, bytes)).toMatchObject({ width: 1200, height: 800, corners: ["b", "r", "b", "r"] });

  await edit.press("Enter");
  await editor.getByRole("button", { name: "Turn left" }).press("Enter");
  await page.keyboard.press("Escape");
  await expect(editor).toBeHidden();
  expect((await keptOn(page, journey))[0]?.bytes.equals(bytes)).toBe(true);
});

test("the picture editor has no violation of axe's rules, covering or cropping", async ({ page }) => {
  await larkspurOn(page);
  const buffer = await draw(page, 1600, 1200);
  await files(page).setInputFiles({ name: "Wall.jpg", mimeType: "image/jpeg", buffer });
  await whenSaved(page, 1);
  await page.getByRole("button", { name: "Cover, crop, turn" }).click();
  await expect(page.getByRole("img", { name: "The picture as it will be kept" })).toBeVisible();
  await expectNoViolations(page, "covering");
  await page.getByRole("radio", { name: "Crop" }).check();
  await expectNoViolations(page, "cropping");
});
