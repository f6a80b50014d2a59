// Opening a record from a cold page: one of 240 competencies with 20,000 entries, and others of years of use, by turns with one
// of 25 with 500; and the list of a journey's evidence, of 2,000 pieces by turns with one of 200.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ratios, tellLine } from "./lines.mjs";
import { buildPageScript } from "./pageScript.mjs";
import { readyMs, spread } from "./pages.mjs";

/** What is opened, beside what, and how many times as long it may take; without a limit it is told. */
const PAIRS = [
  {
    name: "record, 240 competencies and 20,000 entries over 25 and 500",
    over: "big",
    under: "small",
    most: 3,
  },
  { name: "record, 25 competencies and 20,000 entries over 500", over: "long", under: "small", most: 3 },
  { name: "record, 240 competencies over 25, 500 entries each", over: "wide", under: "small" },
  { name: "record, 2,000 pieces of evidence over 200", over: "kept", under: "someKept" },
  { name: "list of 2,000 pieces of evidence over 200", over: "keptList", under: "someKeptList" },
];

/** Resolves with whether the limits hold. */
export async function bench(tools) {
  const { root, chromium, launch, waymark, rounds } = tools;
  const server = await waymark.serve();
  const script = await buildPageScript(root, "recordPage");
  const profile = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  const context = await chromium.launchPersistentContext(profile, {
    ...launch,
    viewport: { width: 820, height: 1180 },
  });
  try {
    const addresses = await seed(context, server.url, script);
    const samples = Object.fromEntries(Object.keys(addresses).map((name) => [name, []]));
    // By turns, so that a busy minute falls on all. The first round is for warming up.
    for (let round = -1; round < rounds; round++)
      for (const [name, times] of Object.entries(samples)) {
        const ms = await openCold(context, new URL(addresses[name], server.url).href);
        if (round >= 0) times.push(ms);
      }
    console.log("\nA record opens in a page of its own: ms from navigation to ready, median [min-max]");
    return PAIRS.map(({ name, over, under, most }) =>
      tellLine(tools, {
        name,
        values: ratios(samples[over], samples[under]),
        most,
        ours: `${spread(samples[over])} ms`,
        beside: `${spread(samples[under])} ms`,
      }),
    ).every(Boolean);
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
async function openCold(context, address) {
  const page = await context.newPage();
  await page.goto(address);
  const ms = await readyMs(page);
  await page.close();
  return ms;
}
