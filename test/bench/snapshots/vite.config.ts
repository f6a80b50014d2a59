import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A page with nothing on it that starts Waymark's own worker, beside another program and the least that there is. */
export default defineConfig({
  root: here("."),
  publicDir: false,
  define: { __APP_VERSION__: '"bench"' },
  build: {
    outDir: here("../../../node_modules/.cache/waymark/snapshotsSite"),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
  worker: { format: "es" },
});
