// Browsers on folders of their own, which can be copied byte by byte as a school's image of a tablet is; and a camera that sees a film.
import { cpSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { browserArgs, findOrInstallBrowser } from "../../.ci/browser.mjs";
import { test as rootTest } from "./browser";

type Profiles = {
  /** Opens a browser on this folder, under the watch of the test; closed with the test at the latest. */
  readonly launchOn: (folder: string, args?: readonly string[]) => Promise<BrowserContext>;
};

export const test = rootTest.extend<Profiles>({
  launchOn: async ({ server, watch }, provide) => {
    const launched: BrowserContext[] = [];
    await provide(async (folder, args = []) => {
      const context = await chromium.launchPersistentContext(folder, {
        executablePath: await findOrInstallBrowser(),
        args: [...browserArgs, ...args],
        baseURL: server.url,
        locale: "en-GB",
        viewport: { width: 820, height: 1180 },
        reducedMotion: "reduce",
      });
      launched.push(context);
      watch(context);
      return context;
    });
    for (const context of launched) await context.close();
  },
});

/** Of a browser that is closed. What says that it runs is left out. */
export function cloneProfile(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (path) => !basename(path).startsWith("Singleton") });
}

/** A camera that sees what the file shows when it is opened, round and round, and is allowed without asking. */
export const cameraOf = (film: string) => [
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  `--use-file-for-fake-video-capture=${film}`,
];

/** Pixels of a film. */
export const SIDE = 640;

/** What a camera sees of the code on this screen: every code of it, where several take turns. Each is a grey picture of SIDE x SIDE. */
export async function lookAtCodes(tablet: Page): Promise<readonly Buffer[]> {
  const code = tablet.getByRole("img", { name: /^The code of your ballot/ });
  const next = tablet.getByRole("button", { name: "Next code" });
  const label = (await code.getAttribute("aria-label")) ?? "";
  const count = Number(/Code \d+ of (\d+)/.exec(label)?.[1] ?? 1);
  const seen: Buffer[] = [];
  for (let at = 0; at < count; at += 1) {
    seen.push(await lookAt(tablet, await code.screenshot()));
    if (count > 1) await next.click();
  }
  return seen;
}

async function lookAt(page: Page, png: Buffer): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ({ png, side }) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(side, side).getContext("2d")!;
      context.fillStyle = "#5c5c5c";
      context.fillRect(0, 0, side, side);
      const width = side * 0.85;
      const height = (width * picture.height) / picture.width;
      context.drawImage(picture, (side - width) / 2, (side - height) / 2, width, height);
      const { data } = context.getImageData(0, 0, side, side);
      let text = "";
      for (let at = 0; at < data.length; at += 4) text += String.fromCharCode(data[at]!);
      return btoa(text);
    },
    { png: png.toString("base64"), side: SIDE },
  );
  return Buffer.from(base64, "base64");
}

/** Long enough for the reader to look twice while it has other things to do. */
const FRAMES_EACH = 8;

/**
 * A film in which the pictures come one after the other, five frames a second and as many of each, with a moment of nothing between.
 * Each picture is SIDE x SIDE, one byte a pixel.
 */
export async function writeFilm(
  path: string,
  pictures: readonly Uint8Array[],
  framesEach = FRAMES_EACH,
): Promise<void> {
  const file = await open(path, "w");
  const colours = Buffer.alloc((SIDE * SIDE) / 2, 128);
  const nothing = Buffer.alloc(SIDE * SIDE, 92);
  await file.write(`YUV4MPEG2 W${SIDE} H${SIDE} F5:1 Ip A1:1 C420jpeg\n`);
  for (const picture of pictures)
    for (const frame of [...Array<Uint8Array>(framesEach).fill(picture), nothing]) {
      await file.write("FRAME\n");
      await file.write(frame);
      await file.write(colours);
    }
  await file.close();
}
