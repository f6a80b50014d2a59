// Sixty ballot files dropped at once, until their spread is known, by turns with reading and unsealing the same files alone, in the
// same page: what is stored, written down in the clear, read back and counted must not cost more than that once more.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ratios, tellLine } from "./lines.mjs";
import { buildPageScript } from "./pageScript.mjs";
import { readyMs, spread } from "./pages.mjs";

const MOST_OVER_UNSEALING = 2;

/** Resolves with whether the limit holds. */
export async function bench(tools) {
  const { root, chromium, launch, waymark, rounds } = tools;
  const server = await waymark.serve();
  const script = await buildPageScript(root, "roomPage");
  const profile = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  const context = await chromium.launchPersistentContext(profile, launch);
  try {
    const page = await context.newPage();
    await page.addInitScript(script);
    await page.goto(server.url);
    await readyMs(page);
    const [tallies, unsealings] = [[], []];
    // The first round is for warming up. Each of the two comes first as often as the other.
    for (let round = 0; round <= rounds; round++) {
      await page.evaluate((n) => globalThis.bench.prepare(n), round);
      const order = round % 2 === 0 ? ["readAndUnseal", "tally"] : ["tally", "readAndUnseal"];
      for (const what of order) {
        const ms = await page.evaluate(([name, n]) => globalThis.bench[name](n), [what, round]);
        if (round > 0) (what === "tally" ? tallies : unsealings).push(ms);
      }
    }
    console.log("\nSixty ballots of 25 answers, dropped as files, until they are tallied");
    return tellLine(tools, {
      name: "sixty ballots, tallied over reading and unsealing alone",
      values: ratios(tallies, unsealings),
      most: MOST_OVER_UNSEALING,
      ours: `${spread(tallies)} ms`,
      beside: `${spread(unsealings)} ms`,
    });
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
    await server.stop();
  }
}
