// Builds what a figure runs inside Waymark's own page, from the app's own modules.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

/** Resolves with the script's text. `name`: of the file beside this one, without its ending. */
export async function buildPageScript(root, name) {
  const outDir = join(root, `node_modules/.cache/waymark/${name}`);
  await build({
    root,
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    publicDir: false,
    build: {
      outDir,
      lib: {
        entry: join(root, `test/bench/${name}.ts`),
        formats: ["iife"],
        name: "_",
        fileName: () => "page.js",
      },
    },
  });
  return readFileSync(join(outDir, "page.js"), "utf8");
}
