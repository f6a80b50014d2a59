// Sixty ballot files dropped at once, until their spread is known, by turns with reading and unsealing the same files alone, in the
// same page: what is stored, written down in the clear, read back and counted must not cost more than that once more.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPageScript } from "./pageScript.mjs";
import { median, readyMs, spread } from "./pages.mjs";

const MOST_OVER_UNSEALING = 2;

/** Prints the figure. Resolves with whether its limit holds. */
export async function bench({ root, chromium, launch, waymark, rounds }) {
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
    return print(tallies, unsealings);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
    await server.stop();
  }
}

function print(tallies, unsealings) {
  const ratio = median(tallies) / median(unsealings);
  const holds = ratio <= MOST_OVER_UNSEALING;
  console.log("\nSixty ballots of 25 answers, dropped as files: ms, median [min-max]");
  console.log(`  read and unsealed alone ${spread(unsealings)}`);
  console.log(`  tallied, from the drop  ${spread(tallies)}`);
  const name = `tallied: at most ${MOST_OVER_UNSEALING} × reading and unsealing alone`;
  console.log(`  ${name}: ${ratio.toFixed(2)}: ${holds ? "holds" : "DOES NOT HOLD"}`);
  return holds;
}
