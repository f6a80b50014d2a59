// The suites that `npm test` and `npm run proof` are made of, each with what it counts.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { findOrInstallBrowser } from "./browser.mjs";
import { root, runTool } from "./run.mjs";
import { counted, one, playwrightCounts, readReport, step, vitestCounts } from "./steps.mjs";

const reports = join(root, "test-results", "reports");

/** False, and a sentence why, where there is nothing to open in a browser. */
export async function build() {
  const { failed } = await step("build", async () =>
    one(await runTool("vite/bin/vite.js", ["build", "--logLevel", "warn"])),
  );
  if (failed > 0) console.error("Without a build there is nothing to open in a browser.");
  return failed === 0;
}

/** `args`: which tests, in vitest's words; all where there are none. */
export async function unitTests(name, args, env = {}) {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, `${name}.json`);
  const code = await runTool(
    "vitest/vitest.mjs",
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`, ...args],
    { env },
  );
  return counted(code, readReport(file, vitestCounts));
}

/** `args`: which tests, in Playwright's words; all where there are none. */
export async function browserTests(name, args, env = {}) {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, `${name}.json`);
  const code = await runTool(
    "@playwright/test/cli.js",
    ["test", "--config", "test/browser/playwright.config.ts", ...args],
    { env: { ...env, CHROME_PATH: await findOrInstallBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: file } },
  );
  return counted(code, readReport(file, playwrightCounts));
}
