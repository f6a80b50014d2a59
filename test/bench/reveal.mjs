// What 200 voices said of 25 competencies is shown: from a cold page by turns with the record of the same journey, and from the tap
// that reveals it, with everything that the tap writes down.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ratios, tellLine } from "./lines.mjs";
import { buildPageScript } from "./pageScript.mjs";
import { readyMs, spread } from "./pages.mjs";

const MOST_OVER_RECORD = 3;
const VOICES = 200;
const COMPETENCIES = 25;
const ROWS = "main ol > li [role=img]";
const CELLS = "main svg a";

/** Resolves with whether the limit holds. */
export async function bench(tools) {
  const { root, chromium, launch, waymark, rounds } = tools;
  const server = await waymark.serve();
  const script = await buildPageScript(root, "revealPage");
  const profile = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  const viewport = { width: 820, height: 1180 };
  const context = await chromium.launchPersistentContext(profile, { ...launch, viewport });
  await context.addInitScript(script);
  try {
    const address = await seed(context, server.url);
    const tap = await revealMs(context, address.reveal);
    const [records, reveals] = [[], []];
    // By turns, so that a busy minute falls on both. The first round is for warming up.
    for (let round = -1; round < rounds; round++) {
      const record = await openMs(context, address.record, CELLS);
      const reveal = await openMs(context, address.reveal, ROWS);
      if (round >= 0) records.push(record);
      if (round >= 0) reveals.push(reveal);
    }
    console.log(
      `\nWhat ${VOICES} voices say of ${COMPETENCIES} competencies: ms from navigation to picture; ` +
        `from the tap that reveals it, with what it writes: ${tap.toFixed(0)}`,
    );
    return tellLine(tools, {
      name: `${VOICES} voices on ${COMPETENCIES} competencies, over the paint of the record`,
      values: ratios(reveals, records),
      most: MOST_OVER_RECORD,
      ours: `${spread(reveals)} ms`,
      beside: `${spread(records)} ms`,
    });
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
    await server.stop();
  }
}

async function seed(context, url) {
  const page = await context.newPage();
  await page.goto(url);
  await readyMs(page);
  const { record, reveal } = await page.evaluate((seeding) => globalThis.bench.seed(seeding), {
    name: "whole-school",
    voices: VOICES,
  });
  await page.close();
  return { record: new URL(record, url).href, reveal: new URL(reveal, url).href };
}

/** Once, for what was shown stays shown: from the tap to the picture of all of them. */
async function revealMs(context, address) {
  const page = await context.newPage();
  await page.goto(address);
  const button = page.getByRole("button", { name: "Show what the room says", exact: true });
  await button.and(page.locator(":enabled")).waitFor();
  await page.evaluate(() => {
    addEventListener("click", () => (globalThis.bench.tapped = performance.now()), { capture: true });
  });
  await button.click();
  const shown = await page.evaluate(
    async ([rows, count]) => (await globalThis.bench.painted(rows, count)) - globalThis.bench.tapped,
    [ROWS, COMPETENCIES],
  );
  await page.close();
  return shown;
}

/** In a page of its own, which holds nothing read before. */
async function openMs(context, address, selector) {
  const page = await context.newPage();
  await page.goto(address);
  const ms = await page.evaluate(
    ([what, count]) => globalThis.bench.painted(what, count),
    [selector, COMPETENCIES],
  );
  await page.close();
  return ms;
}
