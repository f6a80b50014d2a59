// The start: what a first view weighs, and how long an installed app takes from a cold browser, beside the floor app.
import { measureColdStarts } from "./coldStart.mjs";
import { firstViewLimitBytes, measureFirstView } from "./firstView.mjs";
import { ratios, tellLine } from "./lines.mjs";
import { spread, startJourneys } from "./pages.mjs";

const THROTTLES = [1, 4, 6];
const MOST_BYTES_OVER_FLOOR = 1.35;
const MOST_READY_OVER_FLOOR = 1.25;
const MOST_PAINT_OVER_FLOOR = 0.75;

/** Resolves with whether the limits hold. */
export async function bench(tools) {
  const { chromium, launch, waymark, floor, rounds } = tools;
  const ours = { folder: waymark.folder, server: await waymark.serve(), prepare: startJourneys };
  const least = { folder: floor.folder, server: await floor.serve() };
  try {
    const browser = await chromium.launch(launch);
    const view = await measureFirstView(browser, ours.server, ours.folder);
    const leastView = await measureFirstView(browser, least.server, least.folder);
    await browser.close();
    const isLight = tellFirstView(tools, view, leastView);

    const rows = await measureColdStarts(chromium, launch, [least, ours], { rounds, throttles: THROTTLES });
    console.log(
      `\nCold start offline, a new browser each, ms from navigation, median [min-max] of ${rounds}`,
    );
    const of = (app, throttle) => rows.find((row) => row.app === app && row.throttle === throttle).samples;
    return [
      isLight,
      ...THROTTLES.flatMap((throttle) =>
        tellColdStarts(tools, throttle, of(ours, throttle), of(least, throttle)),
      ),
    ].every(Boolean);
  } finally {
    await ours.server.stop();
    await least.server.stop();
  }
}

function tellFirstView(tools, { bytes, files, htmlBytes }, floorView) {
  const kB = (n) => `${(n / 1000).toFixed(1)} kB`;
  console.log("\nFirst view: JavaScript and CSS until ready, gzip -9, no service worker");
  for (const { name, bytes } of files.toSorted((a, b) => b.bytes - a.bytes)) {
    console.log(`  ${kB(bytes).padStart(9)}  ${name}`);
  }
  console.log(
    `  ${kB(bytes).padStart(9)}  in all; the floor's ${kB(floorView.bytes)}; the page itself ${kB(htmlBytes)}`,
  );
  return [
    tellLine(tools, {
      name: "first view, kB",
      values: [bytes / 1000],
      most: firstViewLimitBytes / 1000,
      digits: 1,
    }),
    tellLine(tools, {
      name: "first view, bytes over the floor's",
      values: [bytes / floorView.bytes],
      most: MOST_BYTES_OVER_FLOOR,
    }),
  ].every(Boolean);
}

/** At full speed the times are told and not judged: there they are the browser's own. */
function tellColdStarts(tools, throttle, ours, least) {
  const of = (samples, what) => samples.map((sample) => sample[what]);
  return [
    { what: "readyMs", title: "ready", most: throttle === 1 ? undefined : MOST_READY_OVER_FLOOR },
    {
      what: "firstPaintMs",
      title: "first contentful paint",
      most: throttle === 4 ? MOST_PAINT_OVER_FLOOR : undefined,
    },
  ].map(({ what, title, most }) => {
    const [mine, floors] = [of(ours, what), of(least, what)];
    return tellLine(tools, {
      name: `${title} over the floor's, CPU ${throttle}×`,
      values: ratios(mine, floors),
      most,
      ours: `${spread(mine)} ms`,
      beside: `${spread(floors)} ms`,
    });
  });
}
