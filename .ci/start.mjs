// `npm start`: installs when needed, builds, and serves the app as a static host would.
import { join } from "node:path";
import { installIfNeeded } from "./install.mjs";
import { root, runTool } from "./run.mjs";
import { serveOnFreePort } from "./server.mjs";

const base = process.env.WAYMARK_BASE ?? "/";

try {
  await installIfNeeded();
  if ((await runTool("vite/bin/vite.js", ["build", "--logLevel", "warn"])) !== 0) {
    throw new Error("The build failed; its own words are above.");
  }
  const server = await serveOnFreePort({
    folder: join(root, "dist"),
    base,
    host: process.env.HOST ?? "localhost",
    port: Number(process.env.PORT ?? 4173),
    log: console.error,
  });
  console.log(`Waymark is at ${server.url} (Ctrl+C stops it)`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
