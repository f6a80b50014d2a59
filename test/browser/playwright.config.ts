import { defineConfig } from "@playwright/test";
import { browserArgs, findOrInstallBrowser } from "../../.ci/browser.mjs";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../../test-results/browser",
  reporter: [["list"], ["json", { outputFile: "../../test-results/reports/playwright.json" }]],
  // Browsers wait more than they work: with one worker more than a small machine has cores none of them stands idle.
  workers: 3,
  // Long proofs of which others are samples: `npm run proof` runs them too.
  ...(process.env["WAYMARK_PROOF"] ? {} : { grepInvert: /@proof/ }),
  // A test that passes at the second try tells of a fault; it is not to be hidden.
  retries: 0,
  forbidOnly: Boolean(process.env["CI"]),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: "chromium",
    launchOptions: { executablePath: await findOrInstallBrowser(), args: [...browserArgs] },
    locale: "en-GB",
    timezoneId: "Europe/London",
    // A trace takes a fifth of the time, and fetches every picture's address, which the policy forbids: `--trace on` where needed.
    screenshot: "only-on-failure",
  },
});
