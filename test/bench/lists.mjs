// The list of journeys on a device that has few, and on one that has many: from a cold browser, offline, and opened once more in a
// browser that is warm; by turns, each device with a profile of its own.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureColdStarts } from "./coldStart.mjs";
import { ratios, tellLine } from "./lines.mjs";
import { buildPageScript } from "./pageScript.mjs";
import { readyMs, spread } from "./pages.mjs";

const SIZES = [10, 1_000, 10_000];
const ENTRIES = 40;
const [FEW] = SIZES;
const THROTTLES = [1, 4];
const MOST_READY = 1.3;
const MOST_OPENING = 1.5;

/** Resolves with whether the limits hold. */
export async function bench(tools) {
  const script = await buildPageScript(tools.root, "tapPage");
  return [await benchCold(tools, script), await benchWarm(tools, script)].every(Boolean);
}

async function benchCold(tools, script) {
  const { chromium, launch, waymark, rounds } = tools;
  const apps = [];
  for (const journeys of [FEW, SIZES.at(-1)])
    apps.push({
      journeys,
      server: await waymark.serve(),
      prepare: async (page) => {
        await page.evaluate(`{${script}}`);
        await seed(page, journeys);
      },
    });
  try {
    const rows = await measureColdStarts(chromium, launch, apps, { rounds, throttles: THROTTLES });
    console.log("\nThe list of journeys from a cold browser, offline: ms from navigation, median [min-max]");
    return THROTTLES.map((throttle) => {
      const [few, many] = apps.map((app) =>
        rows.find((row) => row.app === app && row.throttle === throttle).samples.map(({ readyMs: ms }) => ms),
      );
      return tellLine(tools, {
        name: `ready with ${apps[1].journeys} journeys over ${FEW}, CPU ${throttle}×`,
        values: ratios(many, few),
        most: MOST_READY,
        ours: `${spread(many)} ms`,
        beside: `${spread(few)} ms`,
      });
    }).every(Boolean);
  } finally {
    for (const { server } of apps) await server.stop();
  }
}

async function benchWarm(tools, script) {
  const { chromium, launch, waymark, rounds } = tools;
  const server = await waymark.serve();
  const devices = [];
  try {
    for (const journeys of SIZES)
      devices.push(await openDevice(chromium, launch, server.url, script, journeys));
    // By turns, so that a busy minute falls on all. The first round is for warming up.
    for (let round = -1; round < rounds; round++)
      for (const { context, samples } of devices) {
        const ms = await openList(context, server.url);
        if (round >= 0) samples.push(ms);
      }
    console.log(
      "\nThe list of journeys in a page of its own, the browser warm: ms to ready, median [min-max]",
    );
    const [few, ...more] = devices;
    return more
      .map(({ journeys, samples }) =>
        tellLine(tools, {
          name: `list of ${journeys} journeys over ${FEW}, opening`,
          values: ratios(samples, few.samples),
          most: MOST_OPENING,
          ours: `${spread(samples)} ms`,
          beside: `${spread(few.samples)} ms`,
        }),
      )
      .every(Boolean);
  } finally {
    for (const device of devices) await device.close();
    await server.stop();
  }
}

async function openDevice(chromium, launch, url, script, journeys) {
  const profile = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  const viewport = { width: 820, height: 1180 };
  const context = await chromium.launchPersistentContext(profile, { ...launch, viewport });
  const page = await context.newPage();
  await page.addInitScript(script);
  await page.goto(url);
  await readyMs(page);
  await seed(page, journeys);
  await page.close();
  return {
    journeys,
    context,
    samples: [],
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

const seed = (page, journeys) =>
  page.evaluate((size) => globalThis.bench.seed(size), { journeys, entries: ENTRIES });

/** In a page of its own, which holds nothing read before. */
async function openList(context, url) {
  const page = await context.newPage();
  await page.goto(url);
  const ms = await readyMs(page);
  await page.close();
  return ms;
}
