// A tap on a status, from the finger to the paint and to the disk, by turns with the least that such a tap can be: one on a radio of
// the floor app, which does nothing but a Dexie put of one entry, and the same on a bare radio in Waymark's own page. A put at
// rest, without a tap, is told too: it waits for no frame, as whatever a finger begins must. In small and large databases, each in
// a browser of its own.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ratios, tellLine } from "./lines.mjs";
import { buildPageScript } from "./pageScript.mjs";
import { readyMs, spread } from "./pages.mjs";

const SIZES = [
  { journeys: 10, entries: 500 },
  { journeys: 10, entries: 20_000 },
  { journeys: 1_000, entries: 500 },
  { journeys: 10_000, entries: 500 },
  { journeys: 10_000, entries: 20_000 },
];
const THROTTLES = [1, 4, 6];
const MOST_OVER_BARE = 2;
const MOST_GROWTH = 1.5;
/** A frame at 60 a second, ms; a tap is painted in the next one when it takes no more than two from the finger. */
const FRAME_MS = 1000 / 60;

/** Resolves with whether the limits hold. */
export async function bench(tools) {
  const { root, chromium, launch, waymark, floor, rounds } = tools;
  const server = await waymark.serve();
  const floorServer = await floor.serve();
  const script = await buildPageScript(root, "tapPage");
  const devices = [];
  try {
    for (const size of SIZES) devices.push(await openDevice(chromium, launch, server.url, script, size));
    const least = await openFloor(chromium, launch, floorServer.url, script);
    devices.push(least);
    for (const throttle of THROTTLES) {
      for (const device of devices) await device.throttle(throttle);
      // By turns, so that a busy minute falls on all. The first round is for warming up.
      for (let round = -1; round < rounds; round++) {
        for (const device of devices) await device.measure(round, throttle);
      }
    }
    return tell(
      tools,
      devices.filter((device) => device !== least).map(({ samples }) => samples),
      least.samples,
    );
  } finally {
    for (const device of devices) await device.close();
    await server.stop();
    await floorServer.stop();
  }
}

/** A browser with a profile on the disk, seeded, at the competency that is to be tapped. */
async function openDevice(chromium, launch, url, script, size) {
  const profile = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  const viewport = { width: 820, height: 1180 };
  const context = await chromium.launchPersistentContext(profile, { ...launch, viewport });
  await context.addInitScript(script);
  const page = await context.newPage();
  await page.goto(url);
  await readyMs(page);
  const address = await page.evaluate((size) => globalThis.bench.seed(size), size);
  await page.goto(new URL(address, url).href);
  await page.locator("[role=radiogroup][aria-labelledby] input").first().waitFor();
  const session = await context.newCDPSession(page);
  await page.evaluate(() => globalThis.bench.showBareRadio());
  const samples = [];
  return {
    samples,
    throttle: (rate) => session.send("Emulation.setCPUThrottlingRate", { rate }),
    async measure(round, throttle) {
      const putMs = await page.evaluate(() => globalThis.bench.put());
      const bare = await tap(page, "#bare", "bare:saved");
      const own = await tap(
        page,
        "[role=radiogroup][aria-labelledby] input[type=radio]:not(:checked)",
        "waymark:saved",
      );
      if (round >= 0) samples.push({ ...size, throttle, putMs, bareMs: bare.savedMs, ...own });
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The floor app at its own radio. */
async function openFloor(chromium, launch, url, script) {
  const browser = await chromium.launch(launch);
  const page = await browser.newPage({ viewport: { width: 820, height: 1180 } });
  await page.addInitScript(script);
  await page.goto(url);
  await readyMs(page);
  const session = await page.context().newCDPSession(page);
  const samples = [];
  return {
    samples,
    throttle: (rate) => session.send("Emulation.setCPUThrottlingRate", { rate }),
    async measure(round, throttle) {
      const own = await tap(page, "input[type=radio]:not(:checked)", "waymark:saved");
      if (round >= 0) samples.push({ throttle, ...own });
    },
    close: () => browser.close(),
  };
}

async function tap(page, selector, savedMark) {
  const radio = page.locator(selector).first();
  await radio.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await radio.boundingBox();
  const watching = page.evaluate((watched) => globalThis.bench.watchTap(...watched), [selector, savedMark]);
  // Once this answers, the page watches.
  await page.evaluate(() => {});
  await page.mouse.click(x + width / 2, y + height / 2);
  return watching;
}

function tell(tools, devices, floor) {
  const of = (samples, what, throttle = 1) =>
    samples.filter((sample) => sample.throttle === throttle).map((sample) => sample[what]);
  const ms = (numbers) => spread(numbers, 1);
  console.log("\nTap on a status: ms from the finger, median [min-max]");
  const held = devices.flatMap((samples) => {
    const [{ journeys, entries }] = samples;
    const where = `${journeys} journeys, ${entries} entries`;
    const saved = of(samples, "savedMs");
    console.log(
      `  ${where}: painted ${ms(of(samples, "paintedMs"))}, saved ${ms(saved)}, bare radio ${ms(of(samples, "bareMs"))}, ` +
        `put at rest ${ms(of(samples, "putMs"))}, the floor's own tap ${ms(of(floor, "savedMs"))}`,
    );
    return [
      tellLine(tools, {
        name: `tap to saved over a bare radio and its put; ${where}`,
        values: ratios(saved, of(samples, "bareMs")),
        most: MOST_OVER_BARE,
      }),
      tellLine(tools, {
        name: `tap to painted, frames; ${where}`,
        values: of(samples, "paintedMs").map((painted) => painted / FRAME_MS),
        most: 2,
      }),
      ...THROTTLES.map((throttle) =>
        tellLine(tools, {
          name: `interaction latency over the floor's, frames, CPU ${throttle}×; ${where}`,
          values: of(samples, "interactionMs", throttle).map(
            (own, round) => (own - of(floor, "interactionMs", throttle)[round]) / FRAME_MS,
          ),
          most: throttle === 6 ? 1 : undefined,
          ours: `${spread(of(samples, "interactionMs", throttle))} ms`,
          beside: `${spread(of(floor, "interactionMs", throttle))} ms`,
        }),
      ),
    ];
  });
  const [smallest] = devices;
  const isFlat = devices.slice(1).map((samples) => {
    const [{ journeys, entries }] = samples;
    return tellLine(tools, {
      name: `tap to saved; ${journeys} journeys, ${entries} entries over the smallest`,
      values: ratios(of(samples, "savedMs"), of(smallest, "savedMs")),
      most: MOST_GROWTH,
    });
  });
  return [...held, ...isFlat].every(Boolean);
}
