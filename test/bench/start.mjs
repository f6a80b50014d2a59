// The start: what a first view weighs, and how long an installed app takes from a cold browser, beside the floor app.
import { measureColdStarts } from "./coldStart.mjs";
import { firstViewLimitBytes, measureFirstView } from "./firstView.mjs";
import { median, spread, startJourneys } from "./pages.mjs";

const throttles = [1, 4];

/** Resolves with whether the limit of bytes holds. Times are printed, not judged: they belong to this machine and minute. */
export async function bench({ chromium, launch, waymark, floor, rounds }) {
  const ours = { folder: waymark.folder, server: await waymark.serve(), prepare: startJourneys };
  const least = { folder: floor.folder, server: await floor.serve() };
  try {
    const browser = await chromium.launch(launch);
    const view = await measureFirstView(browser, ours.server, ours.folder);
    const leastView = await measureFirstView(browser, least.server, least.folder);
    await browser.close();
    const holds = printFirstView(view, leastView, firstViewLimitBytes);

    const rows = await measureColdStarts(chromium, launch, [least, ours], { rounds, throttles });
    console.log(
      `\nCold start offline, a new browser each, ms from navigation, median [min-max] of ${rounds}`,
    );
    for (const throttle of throttles) {
      const of = (app) => rows.find((row) => row.app === app && row.throttle === throttle).samples;
      printColdStarts(throttle, of(ours), of(least));
    }
    return holds;
  } finally {
    await ours.server.stop();
    await least.server.stop();
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

function printColdStarts(throttle, ours, least) {
  for (const [what, title] of [
    ["readyMs", "ready"],
    ["firstPaintMs", "first paint"],
  ]) {
    const of = (samples) => samples.map((sample) => sample[what]).filter((ms) => ms !== undefined);
    console.log(
      `  CPU ${throttle}×  ${title.padEnd(12)} Waymark ${spread(of(ours)).padEnd(18)} floor ${spread(of(least)).padEnd(18)}` +
        ` ratio ${(median(of(ours)) / median(of(least))).toFixed(2)}`,
    );
  }
}
