// A tap on a status, from the finger to the paint and to the disk, by turns with the least that such a tap can be: one on a bare
// radio in the same page, which does nothing but a Dexie put of one entry. A put at rest, without a tap, is printed too: it waits
// for no frame, as whatever a finger begins must. In small and large databases, each in a browser of its own.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPageScript } from "./pageScript.mjs";
import { median, readyMs, spread } from "./pages.mjs";

const SIZES = [
  { journeys: 10, entries: 500 },
  { journeys: 10, entries: 20_000 },
  { journeys: 1_000, entries: 500 },
  { journeys: 1_000, entries: 20_000 },
];
const THROTTLES = [1, 4, 6];
const MOST_OVER_BARE = 2;
const MOST_GROWTH = 1.5;

/** Prints the figure. Resolves with whether its limits hold. */
export async function bench({ root, chromium, launch, waymark, rounds }) {
  const server = await waymark.serve();
  const script = await buildPageScript(root, "tapPage");
  const devices = [];
  try {
    for (const size of SIZES) devices.push(await openDevice(chromium, launch, server.url, script, size));
    for (const throttle of THROTTLES) {
      for (const device of devices) await device.throttle(throttle);
      // By turns, so that a busy minute falls on all. The first round is for warming up.
      for (let round = -1; round < rounds; round++) {
        for (const device of devices) await device.measure(round, throttle);
      }
    }
    return print(devices.map(({ samples }) => samples));
  } finally {
    for (const device of devices) await device.close();
    await server.stop();
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
  await page.getByRole("radio").first().waitFor();
  const session = await context.newCDPSession(page);
  await page.evaluate(() => globalThis.bench.showBareRadio());
  const samples = [];
  return {
    samples,
    throttle: (rate) => session.send("Emulation.setCPUThrottlingRate", { rate }),
    async measure(round, throttle) {
      const putMs = await page.evaluate(() => globalThis.bench.put());
      const bare = await tap(page, "#bare", "bare:saved");
      const own = await tap(page, "[role=radiogroup] input[type=radio]:not(:checked)", "waymark:saved");
      if (round >= 0) samples.push({ ...size, throttle, putMs, bareMs: bare.savedMs, ...own });
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
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

function print(devices) {
  const of = (samples, what, throttle = 1) =>
    samples.filter((sample) => sample.throttle === throttle).map((sample) => sample[what]);
  const ms = (numbers) => spread(numbers, 1).padEnd(19);
  const told = ([{ journeys, entries }]) => `${journeys} journeys × ${entries} entries`.padEnd(31);
  const savedOver = (samples, what) => median(of(samples, "savedMs")) / median(of(samples, what));

  console.log("\nTap on a status: ms from the finger, median [min-max]");
  for (const samples of devices)
    console.log(
      `  ${told(samples)} painted ${ms(of(samples, "paintedMs"))} saved ${ms(of(samples, "savedMs"))}` +
        ` bare tap ${ms(of(samples, "bareMs"))} put at rest ${ms(of(samples, "putMs"))}` +
        ` ratios ${savedOver(samples, "bareMs").toFixed(2)}, ${savedOver(samples, "putMs").toFixed(2)}`,
    );
  console.log("Interaction latency as the browser tells it, in steps of 8 ms; 16 is 16 or less");
  for (const samples of devices) {
    const latency = (throttle) => `CPU ${throttle}× ${ms(of(samples, "interactionMs", throttle))}`;
    console.log(`  ${told(samples)} ${THROTTLES.map(latency).join(" ")}`);
  }
  const worst = Math.max(...devices.map((samples) => savedOver(samples, "bareMs")));
  const saved = devices.map((samples) => median(of(samples, "savedMs")));
  return [
    tell(`saved: at most ${MOST_OVER_BARE} × a bare tap and its put`, worst, MOST_OVER_BARE),
    tell(
      `flat: at most ${MOST_GROWTH} × from the smallest to the largest`,
      saved.at(-1) / saved[0],
      MOST_GROWTH,
    ),
  ].every(Boolean);
}

function tell(limit, value, most) {
  const holds = value <= most;
  console.log(`  ${limit}: ${value.toFixed(2)}: ${holds ? "holds" : "DOES NOT HOLD"}`);
  return holds;
}
