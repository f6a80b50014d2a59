// `npm run proof`: the long proofs, of which `npm test` holds samples. With names (`npm run proof -- kills histories`) only
// those. Each tells how long it took, and all of them at the end what they counted. Half an hour and more.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { root } from "./run.mjs";
import { finish, step } from "./steps.mjs";
import { browserTests, build, unitTests } from "./suites.mjs";

const HISTORIES = Number(process.env.WAYMARK_HISTORIES ?? 100_000);
/** The longest of the random histories would run in every other suite too. */
const proving = { WAYMARK_PROOF: "1", WAYMARK_HISTORIES: "0" };
const parts = { corpus: proveCorpus, kills: proveKills, histories: proveHistories, rest: proveRest };
const inBrowsers = ["corpus", "kills", "rest"];

/** `asked`: the names of parts; all where there are none. */
export async function prove(asked) {
  const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0) {
    console.error(`There is no proof “${unknown.join("”, “")}”: there are ${Object.keys(parts).join(", ")}.`);
    process.exitCode = 1;
    return;
  }
  const names = asked.length > 0 ? asked : Object.keys(parts);
  const canOpen = names.some((name) => inBrowsers.includes(name)) ? await build() : true;
  for (const name of names) if (canOpen || !inBrowsers.includes(name)) await step(name, parts[name]);
  finish();
}

async function proveCorpus() {
  rmSync(reportFile("corpus"), { force: true });
  const inNode = await unitTests("corpus", ["--project", "unit", "test/exchange/corpus.test.ts"], proving);
  // One at a time: what another browser does must not count as this one's time.
  const inBrowser = await browserTests(
    "corpus-browser",
    ["corpus.spec", "--grep", "@corpus", "--workers=1"],
    proving,
  );
  const rows = reported("corpus");
  const worst = (by) =>
    rows
      .filter((row) => row[by] !== undefined)
      .sort((a, b) => b[by] - a[by])
      .slice(0, 8);
  const count = (outcome) => rows.filter((row) => row.outcome === outcome).length;
  const note = [
    `  ${rows.length} hostile files in a real browser: ${count("refused")} refused with a sentence, ${count("imported")} imported as they should be.`,
    "  Slowest:",
    ...worst("ms").map(({ name, outcome, ms }) => `    ${(ms / 1000).toFixed(1)} s  ${name} (${outcome})`),
    "  Most memory above the start:",
    ...worst("memory").map(({ name, memory }) => `    ${Math.round(memory / 1024 / 1024)} MiB  ${name}`),
    "  Longest without a frame:",
    ...worst("gapMs")
      .slice(0, 3)
      .map(({ name, gapMs }) => `    ${gapMs} ms  ${name}`),
  ].join("\n");
  return { ...sum(inNode, inBrowser), note };
}

async function proveKills() {
  rmSync(reportFile("kills"), { force: true });
  const counts = await browserTests("kills", ["kills.spec", "--grep", "@kills", "--workers=2"], proving);
  const rows = reported("kills");
  const tally = new Map();
  for (const { work, saying, outcome } of rows) {
    const what = `${work}, ${saying === "" ? "before it began or once it was done" : `“${saying.replace(/“.*”/, "…")}”`}: as ${outcome}`;
    tally.set(what, (tally.get(what) ?? 0) + 1);
  }
  const note = [
    `  ${rows.length} kills:`,
    ...[...tally].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, count]) => `    ${count} × ${what}`),
  ];
  return { ...counts, note: note.join("\n") };
}

async function proveHistories() {
  const engines = availableParallelism();
  const each = Math.ceil(HISTORIES / engines);
  const runs = Array.from({ length: engines }, (_, n) => runHistories(each, n * 1_000_000_000));
  const results = await Promise.all(runs);
  const held = results.reduce((total, { held }) => total + held, 0);
  const failed = results.filter(({ code }) => code !== 0).length;
  const note = `  ${held} random histories, in each every property and two engines that agree.`;
  return { passed: results.length - failed, failed, note };
}

/** Resolves with how many histories held, and the exit code; every tenth line that counts is passed on. */
function runHistories(count, seed) {
  const args = [
    "run",
    "--project",
    "unit",
    "test/domain/journalProperties.test.ts",
    "-t",
    "as many random histories",
  ];
  const env = { ...process.env, WAYMARK_HISTORIES: String(count), WAYMARK_SEED: String(seed) };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), ...args], {
      cwd: root,
      env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let held = 0;
    let lines = 0;
    child.stdout.setEncoding("utf8").on("data", (text) => {
      for (const [, done] of text.matchAll(/(\d+) histories hold/g)) {
        held = Math.max(held, Number(done));
        if ((lines += 1) % 10 === 0) console.log(`${held} of ${count}`);
      }
      if (!/histories hold/.test(text)) process.stdout.write(text);
    });
    child.on("error", () => resolve({ held, code: 1 }));
    child.on("exit", (code) => resolve({ held, code: held < count ? 1 : code }));
  });
}

async function proveRest() {
  const units = await unitTests("proof-units", ["--exclude", "test/exchange/corpus.test.ts"], proving);
  return sum(units, await browserTests("proof-browser", ["--grep-invert", "@corpus|@kills"], proving));
}

const sum = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });
const reportFile = (name) => join(root, "test-results", "proof", `${name}.jsonl`);

function reported(name) {
  if (!existsSync(reportFile(name))) return [];
  return readFileSync(reportFile(name), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
