// What the figures of snapshots have in common: their page, how often they are taken, and how a line is told.
import { join } from "node:path";
import { runTool } from "../../../.ci/run.mjs";
import { serve } from "../../../.ci/server.mjs";
import { median, spread } from "../pages.mjs";

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

/** Each round's own ratio: what disturbs one of the two disturbs the other as well. */
export const ratios = (over, under) => over.map((value, round) => value / under[round]);

/**
 * Prints and notes one line that is held to a limit. `values`: one of each round. `most` or `least`: the limit for their median.
 * Resolves with whether it holds; without any value it does not.
 */
export function tellLine({ lines }, { name, values, most, least, digits = 2 }) {
  const isKnown = values.length > 0 && values.every(Number.isFinite);
  const value = isKnown ? median(values) : undefined;
  const holds = isKnown && (most === undefined || value <= most) && (least === undefined || value >= least);
  const target = most === undefined ? `at least ${least}` : `at most ${most}`;
  const told = isKnown ? spread(values, digits) : "not measured";
  console.log(`  ${name}: ${target}: ${told}: ${holds ? "holds" : "DOES NOT HOLD"}`);
  lines?.push({
    name,
    value,
    spread: isKnown ? [Math.min(...values), Math.max(...values)] : [],
    target,
    holds,
  });
  return holds;
}
