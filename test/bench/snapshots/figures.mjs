// What the figures of snapshots have in common: their page, and how often they are taken.
import { join } from "node:path";
import { runTool } from "../../../.ci/run.mjs";
import { serve } from "../../../.ci/server.mjs";

/** They take minutes each. */
export const heavyRounds = () => Number(process.env.BENCH_ROUNDS ?? 3);

/** Resolves with what `measure` needs, and how to end it. */
export async function openBenchSite({ root, chromium, launch }) {
  const args = ["build", "--logLevel", "error", "--config", "test/bench/snapshots/vite.config.ts"];
  if ((await runTool("vite/bin/vite.js", args)) !== 0)
    throw new Error("The page of the figures was not built.");
  const server = await serve({ folder: join(root, "node_modules/.cache/waymark/snapshotsSite") });
  return { tools: { chromium, launch, url: server.url }, stop: () => server.stop() };
}
