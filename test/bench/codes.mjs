// Codes as a camera in a hall takes them, of four sizes, from near and far, out of focus, with a lamp in the glass, tilted and grainy:
// how many Waymark's reader reads, in its worker, beside the library called directly on the same pixels.
import { join } from "node:path";
import { runTool } from "../../.ci/run.mjs";
import { serve } from "../../.ci/server.mjs";
import { tellLine } from "./lines.mjs";
import { spread } from "./pages.mjs";

const VERSIONS = [5, 10, 15, 20];
const MODULES_PX = { 5: [3, 5, 8], 10: [3, 5, 7], 15: [3, 4.5, 6], 20: [2.5, 3.5, 5] };
const SPOILT = [
  {},
  { blurPx: 0.8 },
  { blurPx: 1.4, noise: 6 },
  { glare: 0.4 },
  { glare: 0.7, noise: 6 },
  { tilt: [20, 10, 15] },
  { tilt: [30, 20, 40], noise: 8 },
  { tilt: [15, 25, 5], blurPx: 0.8, packed: 4 },
  { noise: 20, packed: 6 },
];

/** Resolves with whether the limit holds. */
export async function bench(tools) {
  const { root, chromium, launch } = tools;
  const args = ["build", "--logLevel", "error", "--config", "test/bench/codes/vite.config.ts"];
  if ((await runTool("vite/bin/vite.js", args)) !== 0)
    throw new Error("The page of the codes was not built.");
  const server = await serve({ folder: join(root, "node_modules/.cache/waymark/codesSite") });
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => "bench" in globalThis);
    const looks = [];
    for (const version of VERSIONS)
      for (const modulePx of MODULES_PX[version])
        for (const [seed, spoilt] of SPOILT.entries())
          looks.push(
            await page.evaluate(
              ([size, shot]) => globalThis.bench.look(size, shot),
              [version, { modulePx, seed, ...spoilt }],
            ),
          );
    const read = (by) => looks.filter((look) => look[by]).length;
    console.log(
      `\nCodes read of ${looks.length} pictures: ours ${read("ours")}, the library alone ${read("library")}`,
    );
    console.log(
      `  ms a picture: ours ${spread(looks.map(({ oursMs }) => oursMs))}, the library ${spread(looks.map(({ libraryMs }) => libraryMs))}`,
    );
    return tellLine(tools, {
      name: "codes read over those that the library reads",
      values: [read("ours") / read("library")],
      least: 1,
      ours: String(read("ours")),
      beside: String(read("library")),
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}
