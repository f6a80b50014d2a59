// `npm test`: everything that must hold, on a fresh machine too. Goes on after a failing step, so that one run tells all,
// and ends with one line that counts: `N passed, N failed`. `npm run proof` comes here too, and goes on to proof.mjs.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { installIfNeeded } from "./install.mjs";
import { root, runTool } from "./run.mjs";
import { finish, one, step } from "./steps.mjs";
import { browserTests, build, unitTests } from "./suites.mjs";

const install = await step("install", async () => one((await installIfNeeded()) ?? 0));
if (install.failed > 0) finish();
else if (process.argv.includes("--proof")) {
  // Only now: it may need what was just installed.
  const { prove } = await import("./proof.mjs");
  await prove(process.argv.slice(2).filter((name) => name !== "--proof"));
} else {
  rmSync(join(root, "test-results"), { recursive: true, force: true });
  await testAll();
  finish();
}

async function testAll() {
  await step("types and lint", async () =>
    one(
      (await runTool("oxfmt/bin/oxfmt", ["--check"])) +
        (await types()) +
        (await runTool("oxlint/bin/oxlint", ["--type-aware", "--deny-warnings"])),
    ),
  );
  await step("unit and screens", () => unitTests("vitest", []));
  if (await build()) await step("browser", () => browserTests("playwright", []));
}

async function types() {
  return (
    (await runTool("typescript/bin/tsc", ["-p", "tsconfig.json"])) +
    (await runTool("typescript/bin/tsc", ["-p", "src/tsconfig.worker.json"]))
  );
}
