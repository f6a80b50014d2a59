// Opening a record from a cold page: one of 240 competencies with 20,000 entries by turns with one of 25 with 500.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPageScript } from "./pageScript.mjs";
import { median, readyMs, spread } from "./pages.mjs";

const MOST_OVER_SMALL = 3;

/** Prints the figure. Resolves with whether its limit holds. */
export async function bench({ root, chromium, launch, waymark, rounds }) {
  const server = await waymark.serve();
  const script = await buildPageScript(root, "recordPage");
  const profile = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  const context = await chromium.launchPersistentContext(profile, {
    ...launch,
    viewport: { width: 820, height: 1180 },
  });
  try {
    const addresses = await seed(context, server.url, script);
    const samples = { small: [], big: [] };
    // By turns, so that a busy minute falls on both. The first round is for warming up.
    for (let round = -1; round < rounds; round++)
      for (const [name, times] of Object.entries(samples)) {
        const ms = await openRecord(context, new URL(addresses[name], server.url).href);
        if (round >= 0) times.push(ms);
      }
    return print(samples);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
    await server.stop();
  }
}

async function seed(context, url, script) {
  const page = await context.newPage();
  await page.addInitScript(script);
  await page.goto(url);
  await readyMs(page);
  const addresses = await page.evaluate(() => globalThis.bench.seedRecords());
  await page.close();
  return addresses;
}

/** In a page of its own, which holds nothing read before. */
async function openRecord(context, address) {
  const page = await context.newPage();
  await page.goto(address);
  const ms = await readyMs(page);
  await page.close();
  return ms;
}

function print({ small, big }) {
  const ratio = median(big) / median(small);
  const holds = ratio <= MOST_OVER_SMALL;
  console.log("\nA record opens: ms from navigation to ready, median [min-max]");
  console.log(`  25 competencies, 500 entries     ${spread(small)}`);
  console.log(`  240 competencies, 20,000 entries ${spread(big)}`);
  console.log(
    `  at most ${MOST_OVER_SMALL} × the small one: ${ratio.toFixed(2)}: ${holds ? "holds" : "DOES NOT HOLD"}`,
  );
  return holds;
}
