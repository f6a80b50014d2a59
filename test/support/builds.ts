// Further builds of the same sources, beside dist/: another version, as a deployment brings it; another base path.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const nextVersion = "999.0.0";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The same app under a later version number. Takes a few seconds; resolves with the folder. */
export function buildNextVersion(): Promise<string> {
  return build("next", { WAYMARK_VERSION: nextVersion });
}

/** A release to come, whose database has one table and one upgrade more. */
export function buildNextSchema(): Promise<string> {
  return build("next-schema", { WAYMARK_VERSION: nextVersion }, [
    "--config",
    "test/support/nextSchema.config.ts",
  ]);
}

/** The same app for a host that serves it below `base`, which has a slash at both ends. */
export function buildUnder(base: string): Promise<string> {
  return build("base", { WAYMARK_BASE: base });
}

async function build(
  name: string,
  env: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<string> {
  // A folder for each of Playwright's workers: two that build into one would empty it under each other.
  const folder = `node_modules/.cache/waymark/${name}-${process.env["TEST_PARALLEL_INDEX"] ?? "0"}`;
  await promisify(execFile)(
    process.execPath,
    ["node_modules/vite/bin/vite.js", "build", "--logLevel", "error", ...options],
    { cwd: root, env: { ...process.env, ...env, WAYMARK_OUT_DIR: folder } },
  );
  return fileURLToPath(new URL(`../../${folder}`, import.meta.url));
}
