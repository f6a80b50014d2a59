// `npm run bench`: the figures that the app is held to, beside a floor app built in the same run. Takes a few minutes.
import { join } from "node:path";
import { browserArgs, findOrInstallBrowser } from "./browser.mjs";
import { installIfNeeded } from "./install.mjs";
import { root, runTool } from "./run.mjs";
import { serve } from "./server.mjs";

const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const throttles = [1, 4];

try {
  await installIfNeeded();
  const vite = (args) => runTool("vite/bin/vite.js", ["build", "--logLevel", "error", ...args]);
  const failed = (await vite([])) + (await vite(["--config", "test/bench/floor/vite.config.ts"]));
  if (failed !== 0) throw new Error("A build failed; its own words are above.");
  process.exitCode = (await measure()) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** Resolves with whether the limits hold. Times are printed, not judged: they belong to this machine and minute. */
async function measure() {
  // Only now: these need what was just installed.
  const { chromium } = await import("@playwright/test");
  const { firstViewLimitBytes, measureFirstView } = await import("../test/bench/firstView.mjs");
  const { measureColdStarts } = await import("../test/bench/coldStart.mjs");
  const { startJourneys } = await import("../test/bench/pages.mjs");

  const launch = { executablePath: await findOrInstallBrowser(), args: [...browserArgs] };
  const waymark = {
    folder: join(root, "dist"),
    server: await serve({ folder: join(root, "dist") }),
    prepare: startJourneys,
  };
  const floorFolder = join(root, "node_modules/.cache/waymark/floor");
  const floor = { folder: floorFolder, server: await serve({ folder: floorFolder }) };
  try {
    const browser = await chromium.launch(launch);
    const view = await measureFirstView(browser, waymark.server, waymark.folder);
    const floorView = await measureFirstView(browser, floor.server, floor.folder);
    await browser.close();
    const holds = printFirstView(view, floorView, firstViewLimitBytes);

    const rows = await measureColdStarts(chromium, launch, [floor, waymark], { rounds, throttles });
    await printColdStarts(rows, floor, waymark);
    return holds;
  } finally {
    await waymark.server.stop();
    await floor.server.stop();
  }
}

function printFirstView({ bytes, files, htmlBytes }, floorView, limitBytes) {
  const kB = (n) => `${(n / 1000).toFixed(1)} kB`;
  const holds = bytes <= limitBytes;
  console.log("\nFirst view: JavaScript and CSS until ready, gzip -9, no service worker");
  for (const { name, bytes } of files.toSorted((a, b) => b.bytes - a.bytes)) {
    console.log(`  ${kB(bytes).padStart(9)}  ${name}`);
  }
  console.log(
    `  ${kB(bytes).padStart(9)}  in all; at most ${kB(limitBytes)}: ${holds ? "holds" : "TOO MUCH"}` +
      ` (${(bytes / floorView.bytes).toFixed(2)} × the floor's ${kB(floorView.bytes)}; the page itself ${kB(htmlBytes)})`,
  );
  return holds;
}

async function printColdStarts(rows, floor, waymark) {
  const { median } = await import("../test/bench/pages.mjs");
  const figures = (samples, what) => {
    const numbers = samples.map((sample) => sample[what]).filter((number) => number !== undefined);
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    return {
      middle: median(numbers),
      text: `${median(numbers).toFixed(0)} [${low.toFixed(0)}-${high.toFixed(0)}]`,
    };
  };
  console.log(`\nCold start offline, a new browser each, ms from navigation, median [min-max] of ${rounds}`);
  for (const throttle of throttles) {
    const of = (app) => rows.find((row) => row.app === app && row.throttle === throttle).samples;
    for (const [what, title] of [
      ["readyMs", "ready"],
      ["firstPaintMs", "first paint"],
    ]) {
      const mine = figures(of(waymark), what);
      const least = figures(of(floor), what);
      console.log(
        `  CPU ${throttle}×  ${title.padEnd(12)} Waymark ${mine.text.padEnd(18)} floor ${least.text.padEnd(18)}` +
          ` ratio ${(mine.middle / least.middle).toFixed(2)}`,
      );
    }
  }
}
