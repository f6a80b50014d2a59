// Bytes of the first view: JavaScript and CSS asked for at `/` on an empty profile until the screen was ready, with the
// service worker blocked, each file by gzip -9.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readyMs } from "./pages.mjs";

export const firstViewLimitBytes = 152_000;

/** Resolves with `{ bytes, files: [{ name, bytes }], htmlBytes }`. */
export async function measureFirstView(browser, server, folder) {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(server.url);
  const untilMs = await readyMs(page);
  const asked = await page.evaluate(
    (untilMs) =>
      performance
        .getEntriesByType("resource")
        .filter(({ startTime }) => startTime <= untilMs)
        .map(({ name }) => new URL(name).pathname),
    untilMs,
  );
  await context.close();

  const zippedBytes = (name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
  const files = [...new Set(asked)]
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => ({ name, bytes: zippedBytes(name) }));
  return {
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    files,
    htmlBytes: zippedBytes("index.html"),
  };
}
