// One operation in a browser process of its own, on a profile of its own, with its time and its memory.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { watchProcesses } from "./processes.mjs";

/** Longer than anything took that ended at all. */
const DEADLINE_MS = 15 * 60_000;
/** After which a browser that has just started is quiet. */
const SETTLE_MS = 800;

export function newProfile() {
  const path = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/**
 * Calls `bench.<name>(...args)` in the page and resolves with what that did and what it took: { ms, …, peakMib, workedMs }, or with
 * { failed: why } where it did not survive. `file`: chosen first; `saveTo`: where the exported file goes afterwards;
 * `after`: what to call beyond the measure, of which `told` holds the answer.
 */
export async function measure({ chromium, launch, url }, profile, name, args, { file, saveTo, after } = {}) {
  const context = await chromium.launchPersistentContext(profile.path, launch);
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => "bench" in globalThis);
    if (file) await page.locator("input").setInputFiles(file);
    await page.waitForTimeout(SETTLE_MS);
    const processes = watchProcesses(profile.path);
    const result = await survive(page, call(page, name, args));
    const taken = processes.stop();
    if (result.failed !== undefined) return { ...result, ...taken };
    if (saveTo) await save(page, saveTo);
    const told = after && (await call(page, after, []));
    await call(page, "forget", []);
    return { ...result, ...taken, told };
  } finally {
    await context.close();
  }
}

function call(page, name, args) {
  return page.evaluate(
    ([path, args]) => path.reduce((place, key) => place[key], globalThis.bench)(...args),
    [name.split("."), args],
  );
}

/** A page that ran out of memory is gone, and does not answer any more. */
async function survive(page, working) {
  let timer;
  const gone = new Promise((resolve) => {
    page.on("crash", () => resolve({ failed: "the page crashed" }));
    timer = setTimeout(() => resolve({ failed: "it had not ended after a quarter of an hour" }), DEADLINE_MS);
  });
  const failed = (error) => ({ failed: error.message.split("\n")[0] });
  const result = await Promise.race([working.then((told) => told ?? {}, failed), gone]);
  clearTimeout(timer);
  return result;
}

async function save(page, path) {
  const download = page.waitForEvent("download", { timeout: DEADLINE_MS });
  await call(page, "saveExported", []);
  await (await download).saveAs(path);
}
