import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A page with nothing on it that starts the worker in which Waymark reads codes, beside the library itself. */
export default defineConfig({
  root: here("."),
  publicDir: false,
  define: { __APP_VERSION__: '"bench"' },
  build: {
    outDir: here("../../../node_modules/.cache/waymark/codesSite"),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
  worker: { format: "es" },
});
