// Memory after an hour's use: 500 statuses changed and 100 pictures looked at in one page that is never loaded anew. What is left on
// the list of journeys afterwards is laid beside the same list in a fresh page, which has read the same once: whatever is more
// does not come back.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tellLine } from "./lines.mjs";
import { buildPageScript } from "./pageScript.mjs";
import { readyMs } from "./pages.mjs";

const CHANGES = 500;
const PICTURES = 100;
/** Code that was compiled meanwhile and what browsers keep for themselves is a part of any long visit. */
const MOST_OVER_FRESH = 1.25;

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
    await useForAnHour(page, hour);
    const used = await measureAtList(page);
    await page.close();

    const fresh = await context.newPage();
    await fresh.goto(server.url);
    await readyMs(fresh);
    await changeStatus(fresh, hour.competencies[0]);
    await lookAt(fresh, hour.pictures[0]);
    return tell(tools, used, await measureAtList(fresh));
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
    await server.stop();
  }
}

async function useForAnHour(page, { competencies, pictures }) {
  for (let n = 0; n < Math.max(CHANGES, PICTURES); n++) {
    if (n < CHANGES) await changeStatus(page, competencies[n % competencies.length]);
    if (n % (CHANGES / PICTURES) === 0) await lookAt(page, pictures[n / (CHANGES / PICTURES)]);
  }
}

async function changeStatus(page, address) {
  await go(page, address);
  const savedBefore = await page.evaluate(() => performance.getEntriesByName("waymark:saved").length);
  await page.locator("[role=radiogroup] input[type=radio]:not(:checked)").first().click();
  await page.waitForFunction(
    (before) => performance.getEntriesByName("waymark:saved").length > before,
    savedBefore,
  );
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

function tell(tools, used, fresh) {
  const MiB = (bytes) => `${(bytes / 1_048_576).toFixed(1)} MiB`;
  console.log(`\nMemory on the list after ${CHANGES} changes and ${PICTURES} pictures, beside a fresh page`);
  return [
    tellLine(tools, {
      name: "memory after an hour, script, over a fresh page",
      values: [used.heap / fresh.heap],
      most: MOST_OVER_FRESH,
      ours: MiB(used.heap),
      beside: MiB(fresh.heap),
    }),
    ...["nodes", "listeners"].map((what) =>
      tellLine(tools, {
        name: `memory after an hour, ${what}, over a fresh page`,
        values: [used[what] / fresh[what]],
        most: MOST_OVER_FRESH,
        ours: String(used[what]),
        beside: String(fresh[what]),
      }),
    ),
    tellLine(tools, {
      name: "pictures still held after an hour",
      values: [used.held],
      most: fresh.held,
      digits: 0,
    }),
  ].every(Boolean);
}
