// A step of the slider that goes back in time, by turns with a full fold of the same journal, in the browser. The step reads all
// that its screen shows of a moment and of what changed since; it must fold nothing anew.
import { ratios, tellLine } from "./lines.mjs";
import { buildPageScript } from "./pageScript.mjs";
import { spread } from "./pages.mjs";

const ENTRIES = 5_000;
const MOST_OF_A_FOLD = 0.1;

/** Resolves with whether the limit holds. */
export async function bench(tools) {
  const { root, chromium, launch, waymark, rounds } = tools;
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
    return tell(tools, entries, samples);
  } finally {
    await browser.close();
    await server.stop();
  }
}

function tell(tools, entries, samples) {
  const of = (what) => samples.map((sample) => sample[what]);
  console.log(`\nSlider over a journey of ${entries} entries`);
  return tellLine(tools, {
    name: "a step of the slider over a full fold",
    values: ratios(of("stepMs"), of("foldMs")),
    most: MOST_OF_A_FOLD,
    digits: 3,
    ours: `${spread(of("stepMs"), 3)} ms`,
    beside: `${spread(of("foldMs"), 2)} ms`,
  });
}
