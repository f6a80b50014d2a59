// That the screen stays quick while it exports and imports: the long tasks of Waymark's own page from the press of the button, or
// the choice of the file, until all is done, through its own screens, at the machine's own speed.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tellLine } from "../lines.mjs";
import { readyMs } from "../pages.mjs";
import { measure, newProfile } from "./device.mjs";
import { heavyRounds, openBenchSite } from "./figures.mjs";

const FILES = Number(process.env.BENCH_FILES ?? 50);
const JOURNEYS = Number(process.env.BENCH_JOURNEYS ?? 1_000);
const ENTRIES_PER_JOURNEY = 100;
/** What browsers call a long task: beyond it, a tap is felt to wait. */
const LONGEST_TASK_MS = 50;
const DEADLINE_MS = 10 * 60_000;

/** Prints the figure. Resolves with whether its limits hold. */
export async function bench(tools) {
  const site = await openBenchSite(tools);
  const server = await tools.waymark.serve();
  const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  try {
    const devices = [
      {
        name: `${FILES} files of 2 MiB`,
        file: await makeFile(site.tools, join(folder, "files.waymark.json"), "seedFiles", [FILES]),
        address: "journeys/school/export",
      },
      {
        name: `${JOURNEYS * ENTRIES_PER_JOURNEY} entries in ${JOURNEYS} journeys`,
        file: await makeFile(site.tools, join(folder, "journeys.waymark.json"), "seedJourneys", [
          JOURNEYS,
          ENTRIES_PER_JOURNEY,
        ]),
        address: "journeys/school-0/export",
        choose: "All journeys",
      },
    ];
    const samples = [];
    for (let round = 0; round < heavyRounds(); round += 1)
      for (const device of devices) samples.push(...(await inAndOut(tools, server.url, device)));
    return print(tools, samples);
  } finally {
    await server.stop();
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeFile(tools, path, seed, args) {
  const profile = newProfile();
  try {
    for (const [name, given, options] of [
      [`ours.${seed}`, args, {}],
      ["ours.exportAll", [], { saveTo: path }],
    ]) {
      const { failed } = await measure(tools, profile, name, given, options);
      if (failed !== undefined) throw new Error(`What was to be imported could not be made: ${failed}`);
    }
    return path;
  } finally {
    profile.remove();
  }
}

/** On an empty device: the file comes in through the screen, and then everything goes out again. */
async function inAndOut({ chromium, launch }, url, { name, file, address, choose }) {
  const profile = newProfile();
  const viewport = { width: 820, height: 1180 };
  const context = await chromium.launchPersistentContext(profile.path, { ...launch, viewport });
  context.setDefaultTimeout(DEADLINE_MS);
  try {
    const page = await context.newPage();
    const button = (label) => page.getByRole("button", { name: label, exact: true });
    await open(page, new URL("import", url));
    const reading = await watching(page, async () => {
      await page.getByLabel("Snapshot file", { exact: true }).setInputFiles(file);
      await button("Import").waitFor();
    });
    const takingIn = await watching(page, async () => {
      await button("Import").click();
      await page.getByRole("heading", { name: "The import is done" }).waitFor();
    });
    await open(page, new URL(address, url));
    if (choose) {
      await button(choose).click();
      await page.getByRole("button", { name: choose, disabled: true }).waitFor();
    }
    const exporting = await watching(page, async () => {
      await button("Save file").click();
      await button("Save it again").waitFor();
    });
    return [
      { name: `${name}, in: reading`, ...reading },
      { name: `${name}, in: taking in`, ...takingIn },
      { name: `${name}, out`, ...exporting },
    ];
  } finally {
    await context.close();
    profile.remove();
  }
}

async function open(page, address) {
  await page.goto(address.href);
  await readyMs(page);
  // What the screen does when it opens is not of the export or the import.
  await page.waitForTimeout(1_500);
}

/** The tasks of the page while `work` is done, in ms, and how long that took. */
async function watching(page, work) {
  await page.evaluate(() => {
    globalThis.longTasks = [];
    globalThis.taskObserver?.disconnect();
    globalThis.taskObserver = new PerformanceObserver((list) =>
      globalThis.longTasks.push(...list.getEntries()),
    );
    globalThis.taskObserver.observe({ type: "longtask" });
  });
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  // A task is told of after it has ended; and what is put off until later is felt as well.
  await page.waitForTimeout(500);
  const tasks = await page.evaluate(() => globalThis.longTasks.map(({ duration }) => duration));
  return { ms, tasks };
}

function print(tools, samples) {
  console.log("\nLong tasks of the page while it exports and imports");
  const names = [...new Set(samples.map(({ name }) => name))];
  return names
    .map((name) => {
      const own = samples.filter((sample) => sample.name === name);
      const told = own.map(({ ms, tasks }) => `${tasks.length} in ${(ms / 1000).toFixed(1)} s`);
      console.log(`  ${name}: ${told.join(", ")}`);
      const values = own.map(({ tasks }) => Math.max(0, ...tasks));
      return tellLine(tools, {
        name: `${name}: the longest task, ms`,
        values,
        most: LONGEST_TASK_MS,
        digits: 0,
      });
    })
    .every(Boolean);
}
