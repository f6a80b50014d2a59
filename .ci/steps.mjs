// Steps that a run of tests is made of: each is told when it begins, counted, timed, and none keeps the next from being run.
import { readFileSync } from "node:fs";

const summary = [];

/** `work` resolves with `{ passed, failed }` and may add `note`, which is told at the end. */
export async function step(name, work) {
  const startMs = Date.now();
  console.log(`\n── ${name} ──`);
  const counts = await work().catch((error) => {
    console.error(error.message);
    return one(1);
  });
  summary.push({ name, ...counts, seconds: Math.round((Date.now() - startMs) / 1000) });
  return counts;
}

export function one(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A run that failed though none of its tests did (a file that does not load, a crash) is a failure too. */
export function counted(code, counts) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

export function readReport(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    console.error(`No report: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

export function vitestCounts({ numPassedTests, numFailedTests, testResults }) {
  // A file that does not even load has no tests to count.
  const unloaded = testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

export function playwrightCounts({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** One line a step, what they have to tell, and one line that counts: `N passed, N failed`. */
export function finish() {
  const passed = summary.reduce((sum, { passed }) => sum + passed, 0);
  const failed = summary.reduce((sum, { failed }) => sum + failed, 0);
  console.log("");
  for (const { name, passed, failed, seconds, note } of summary) {
    console.log(`${failed === 0 ? "✓" : "✗"} ${name}: ${passed} passed, ${failed} failed, ${seconds ?? 0} s`);
    if (note) console.log(note);
  }
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed`);
}
