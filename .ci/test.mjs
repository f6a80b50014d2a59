// `npm test`: everything that must hold, on a fresh machine too. Goes on after a failing step, so that one run tells all,
// and ends with one line that counts: `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findOrInstallBrowser } from "./browser.mjs";
import { installIfNeeded } from "./install.mjs";
import { root, runTool } from "./run.mjs";

// `npm run proof`: the long proofs too, of which `npm test` holds samples.
if (process.argv.includes("--proof")) process.env.WAYMARK_PROOF = "1";

const reports = join(root, "test-results", "reports");
const summary = [];

try {
  await installIfNeeded();
} catch (error) {
  console.error(error.message);
  summary.push({ name: "install", passed: 0, failed: 1 });
}
if (summary.length === 0) await runAll();
finish();

async function runAll() {
  rmSync(join(root, "test-results"), { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  await step("types", async () =>
    one(
      (await runTool("typescript/bin/tsc", ["-p", "tsconfig.json"])) +
        (await runTool("typescript/bin/tsc", ["-p", "src/tsconfig.worker.json"])),
    ),
  );
  await step("lint", async () =>
    one(
      (await runTool("oxlint/bin/oxlint", ["--type-aware", "--deny-warnings"])) +
        (await runTool("prettier/bin/prettier.cjs", ["--check", ".", "--log-level", "warn"])),
    ),
  );
  await step("unit and screens", async () => {
    const file = join(reports, "vitest.json");
    const code = await runTool("vitest/vitest.mjs", [
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ]);
    return counted(code, readReport(file, vitestCounts));
  });
  const build = await step("build", async () =>
    one(await runTool("vite/bin/vite.js", ["build", "--logLevel", "warn"])),
  );
  if (build.failed > 0) {
    console.error("Without a build there is nothing to open in a browser.");
    return;
  }
  await step("browser", async () => {
    const file = join(reports, "playwright.json");
    const env = { CHROME_PATH: await findOrInstallBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    const code = await runTool(
      "@playwright/test/cli.js",
      ["test", "--config", "test/browser/playwright.config.ts"],
      { env },
    );
    return counted(code, readReport(file, playwrightCounts));
  });
}

async function step(name, work) {
  const startMs = Date.now();
  console.log(`\n── ${name} ──`);
  const counts = await work().catch((error) => {
    console.error(error.message);
    return one(1);
  });
  summary.push({ name, ...counts, seconds: Math.round((Date.now() - startMs) / 1000) });
  return counts;
}

function one(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A run that failed though none of its tests did (a file that does not load, a crash) is a failure too. */
function counted(code, counts) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readReport(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    console.error(`No report: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

function vitestCounts({ numPassedTests, numFailedTests, testResults }) {
  // A file that does not even load has no tests to count.
  const unloaded = testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

function playwrightCounts({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

function finish() {
  const passed = summary.reduce((sum, { passed }) => sum + passed, 0);
  const failed = summary.reduce((sum, { failed }) => sum + failed, 0);
  console.log("");
  for (const { name, passed, failed, seconds } of summary) {
    console.log(`${failed === 0 ? "✓" : "✗"} ${name}: ${passed} passed, ${failed} failed, ${seconds ?? 0} s`);
  }
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed`);
}
