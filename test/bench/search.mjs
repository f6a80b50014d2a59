// A letter typed into the search over 10,000 notes and 1,000 titled pieces of evidence, by turns with a plain scan of the same
// texts in the same page. The page's scripting counts, with everything that it draws and keeps, and the worker's beside it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ratios, tellLine } from "./lines.mjs";
import { buildPageScript } from "./pageScript.mjs";
import { readyMs, spread } from "./pages.mjs";

const MOST_OF_A_SCAN = 0.2;
const WORDS = ["portfolio", "learning", "wall", "evaluations", "teacher plan"];
/** Longer than the address waits until it follows. */
const REST_MS = 700;
const LETTER_MS = 120;

/** Resolves with whether the limit holds. */
export async function bench(tools) {
  const { root, chromium, launch, waymark, rounds } = tools;
  const server = await waymark.serve();
  const profile = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  const viewport = { width: 820, height: 1180 };
  const context = await chromium.launchPersistentContext(profile, { ...launch, viewport });
  try {
    await context.addInitScript(await buildPageScript(root, "searchPage"));
    const page = await context.newPage();
    await page.goto(server.url);
    await readyMs(page);
    const texts = await page.evaluate(() => globalThis.bench.seed());
    await page.goto(new URL("search?q=school", server.url).href);
    await page.getByText(/found\.$/).waitFor();
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable");
    const samples = [];
    // By turns, so that a busy minute falls on both. The first round is for warming up.
    for (let round = -1; round < rounds; round++)
      for (const word of WORDS) {
        const sample = { ...(await typing(page, session, word)), scanMs: await scanning(page, word) };
        if (round >= 0) samples.push(sample);
      }
    return tell(tools, texts, samples);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
    await server.stop();
  }
}

/** Ms of scripting for each letter: in the page, and in the worker. */
async function typing(page, session, word) {
  await page.getByRole("searchbox").fill("");
  await page.waitForTimeout(REST_MS);
  await page.evaluate(() => globalThis.bench.takeAnswered());
  const before = await scriptMs(session);
  for (const letter of word) {
    await page.keyboard.press(letter === " " ? "Space" : letter);
    await page.waitForTimeout(LETTER_MS);
  }
  await page.waitForTimeout(REST_MS);
  const mainMs = ((await scriptMs(session)) - before) / word.length;
  const answered = await page.evaluate(() => globalThis.bench.takeAnswered());
  if (answered.times < word.length)
    throw new Error(`Of ${word.length} questions ${answered.times} were answered`);
  return { mainMs, workerMs: answered.ms / word.length };
}

async function scriptMs(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ScriptDuration").value * 1000;
}

/** Ms of a plain scan for each letter. */
async function scanning(page, word) {
  const times = await page.evaluate(
    (word) => [...word].map((_, index) => globalThis.bench.scan(word.slice(0, index + 1))),
    word,
  );
  return times.reduce((sum, ms) => sum + ms, 0) / times.length;
}

function tell(tools, texts, samples) {
  const of = (what) => samples.map((sample) => sample[what]);
  const both = samples.map(({ mainMs, workerMs }) => mainMs + workerMs);
  console.log(`\nA letter typed into the search over ${texts} texts: ms of scripting`);
  return tellLine(tools, {
    name: "a letter of the search, page and worker, over a scan",
    values: ratios(both, of("scanMs")),
    most: MOST_OF_A_SCAN,
    digits: 3,
    ours: `page ${spread(of("mainMs"), 2)} and worker ${spread(of("workerMs"), 2)} ms`,
    beside: `${spread(of("scanMs"), 1)} ms`,
  });
}
