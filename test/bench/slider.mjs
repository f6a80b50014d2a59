// A step of the slider that goes back in time, by turns with a full fold of the same journal, in the browser. The step reads all
// that its screen shows of a moment and of what changed since; it must fold nothing anew.
import { buildPageScript } from "./pageScript.mjs";
import { median, spread } from "./pages.mjs";

const ENTRIES = 5_000;
const MOST_OF_A_FOLD = 0.1;

/** Prints the figure. Resolves with whether its limit holds. */
export async function bench({ root, chromium, launch, waymark, rounds }) {
  const server = await waymark.serve();
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage();
    await page.addInitScript(await buildPageScript(root, "sliderPage"));
    await page.goto(server.url);
    const entries = await page.evaluate((count) => globalThis.bench.prepare(count), ENTRIES);
    const samples = [];
    // By turns, so that a busy minute falls on both. The first rounds are for warming up.
    for (let round = -2; round < rounds; round++) {
      const sample = await page.evaluate(() => globalThis.bench.measure());
      if (round >= 0) samples.push(sample);
    }
    return print(entries, samples);
  } finally {
    await browser.close();
    await server.stop();
  }
}

function print(entries, samples) {
  const of = (what) => samples.map((sample) => sample[what]);
  const ratio = median(of("stepMs")) / median(of("foldMs"));
  const holds = ratio <= MOST_OF_A_FOLD;
  console.log(`\nSlider over a journey of ${entries} entries: ms, median [min-max]`);
  console.log(`  full fold ${spread(of("foldMs"), 2)}  step ${spread(of("stepMs"), 3)}`);
  console.log(
    `  a step: at most ${MOST_OF_A_FOLD} × a full fold: ${ratio.toFixed(3)}: ${holds ? "holds" : "DOES NOT HOLD"}`,
  );
  return holds;
}
