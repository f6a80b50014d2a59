// `npm run bench`: the figures that the app is held to, each a file of its own in test/bench. With names (`npm run bench -- tap`)
// only those, and a group by its name alone (`snapshots` for all that begin so). Takes half an hour; the snapshots take another.
// BENCH_ROUNDS: how often each is taken. BENCH_OUT: a file that all lines are written to, as JSON.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { browserArgs, findOrInstallBrowser } from "./browser.mjs";
import { installIfNeeded } from "./install.mjs";
import { root, runTool } from "./run.mjs";
import { serve } from "./server.mjs";

/** Each exports `bench(tools)`, which prints its figure and resolves with whether the limits hold. */
const fileOf = (name) => join(root, `test/bench/${name.replace("-", "/")}.mjs`);
const figures = [
  "start",
  "lists",
  "tap",
  "photo",
  "record",
  "slider",
  "search",
  "room",
  "reveal",
  "codes",
  "memory",
  "lighthouse",
  "snapshots-rows",
  "snapshots-files",
  "snapshots-tasks",
].filter((name) => existsSync(fileOf(name)));
const meant = (asked) => figures.filter((name) => name === asked || name.startsWith(`${asked}-`));

try {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => meant(name).length === 0);
  if (unknown.length > 0)
    throw new Error(`There is no figure “${unknown.join("”, “")}”: there are ${figures.join(", ")}.`);
  await installIfNeeded();
  const tools = await prepare();
  for (const name of asked.length > 0 ? asked.flatMap(meant) : figures) {
    const { bench } = await import(fileOf(name));
    if (!(await bench(tools))) process.exitCode = 1;
    if (process.env.BENCH_OUT) writeFileSync(process.env.BENCH_OUT, JSON.stringify(tools.lines, null, 2));
  }
  const { printTable } = await import("../test/bench/lines.mjs");
  printTable(tools.lines);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** What a figure is measured with: Waymark and the floor app as they are built now, and a browser. */
async function prepare() {
  const floorFolder = join(root, "node_modules/.cache/waymark/floor");
  const vite = (args) => runTool("vite/bin/vite.js", ["build", "--logLevel", "error", ...args]);
  const failed = (await vite([])) + (await vite(["--config", "test/bench/floor/vite.config.ts"]));
  if (failed !== 0) throw new Error("A build failed; its own words are above.");
  // Only now: it needs what was just installed.
  const { chromium } = await import("@playwright/test");
  const built = (folder) => ({ folder, serve: () => serve({ folder }) });
  return {
    root,
    chromium,
    launch: { executablePath: await findOrInstallBrowser(), args: [...browserArgs] },
    waymark: built(join(root, "dist")),
    floor: built(floorFolder),
    rounds: Number(process.env.BENCH_ROUNDS ?? 15),
    /** What was measured, and whether it holds: see test/bench/lines.mjs. */
    lines: [],
  };
}
