// Memory over an hour's use: 500 statuses changed and 100 pictures looked at in one page that is never loaded anew. What is left on
// the list of journeys at its end is laid beside what was left after the first quarter, when all that a visit needs had been
// fetched, compiled and read: whatever grows on does not come back.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tellLine } from "./lines.mjs";
import { buildPageScript } from "./pageScript.mjs";
import { readyMs } from "./pages.mjs";

const CHANGES = 500;
const PICTURES = 100;
const QUARTER = 0.25;
/** The journal that is open grows by what was said in it. */
const MOST_OVER_QUARTER = 1.25;

/** Resolves with whether the limits hold. */
export async function bench(tools) {
  const { root, chromium, launch, waymark } = tools;
  const server = await waymark.serve();
  const profile = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  const viewport = { width: 820, height: 1180 };
  const context = await chromium.launchPersistentContext(profile, { ...launch, viewport });
  try {
    await context.addInitScript(await buildPageScript(root, "memoryPage"));
    const page = await context.newPage();
    await page.goto(server.url);
    await readyMs(page);
    const hour = await page.evaluate((size) => globalThis.bench.seed(size), { pictures: PICTURES });

    await page.goto(server.url);
    await readyMs(page);
    await spend(page, hour, 0, QUARTER);
    const early = await measureAtList(page);
    await spend(page, hour, QUARTER, 1);
    return tell(tools, await measureAtList(page), early);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
    await server.stop();
  }
}

/** From one part of the hour to another, as parts of 1. */
async function spend(page, { competencies, pictures }, from, until) {
  const each = CHANGES / PICTURES;
  for (let n = Math.round(CHANGES * from); n < CHANGES * until; n++) {
    await changeStatus(page, competencies[n % competencies.length]);
    if (n % each === 0) await lookAt(page, pictures[n / each]);
  }
}

async function changeStatus(page, address) {
  await go(page, address);
  const savedBefore = await page.evaluate(() => globalThis.bench.saved());
  await page.locator("[role=radiogroup][aria-labelledby] input[type=radio]:not(:checked)").first().click();
  await page.waitForFunction((before) => globalThis.bench.saved() > before, savedBefore);
}

async function lookAt(page, address) {
  await go(page, address);
  await page.waitForFunction(() =>
    [...document.querySelectorAll("main img")].some((image) => image.complete && image.naturalWidth === 1600),
  );
}

/** Until the screen of that address stands, and not the one before. */
async function go(page, address) {
  await page.evaluate((path) => globalThis.bench.go(path), address);
  await page.waitForFunction(
    (path) => location.pathname === path && document.querySelector("main h1, main h2") !== null,
    address,
  );
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))),
  );
}

async function measureAtList(page) {
  await go(page, "/");
  const session = await page.context().newCDPSession(page);
  // Twice: what the first frees may have held something.
  for (let n = 0; n < 2; n++) await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return {
    heap: of("JSHeapUsedSize"),
    nodes: of("Nodes"),
    listeners: of("JSEventListeners"),
    held: await page.evaluate(() => globalThis.bench.held()),
  };
}

function tell(tools, late, early) {
  const MiB = (bytes) => `${(bytes / 1_048_576).toFixed(1)} MiB`;
  console.log(
    `\nMemory on the list after ${CHANGES} changes and ${PICTURES} pictures, beside that after a quarter of them`,
  );
  const lines = ["heap", "nodes", "listeners"].map((what) => ({
    name: `memory after an hour, ${what}, over that after a quarter`,
    values: [late[what] / early[what]],
    most: MOST_OVER_QUARTER,
    ours: what === "heap" ? MiB(late[what]) : String(late[what]),
    beside: what === "heap" ? MiB(early[what]) : String(early[what]),
  }));
  return [
    ...lines,
    { name: "pictures still held after an hour", values: [late.held], most: early.held, digits: 0 },
  ]
    .map((line) => tellLine(tools, line))
    .every(Boolean);
}
