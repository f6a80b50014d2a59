// How much memory a browser takes with all its processes, as Linux counts it: what is its own and what it shares by memory, in
// bytes. What it maps from files is left out, as the system takes that back when it needs it.
import { readdirSync, readFileSync } from "node:fs";

const SAMPLE_EVERY_MS = 40;

/** Watches from now on; `peak` is the most there was at any moment so far, above what there was at the start. */
export function watchMemory(browserProcess: number) {
  const start = memoryOf(browserProcess);
  let most = start;
  const timer = setInterval(() => (most = Math.max(most, memoryOf(browserProcess))), SAMPLE_EVERY_MS);
  return {
    peak: () => most - start,
    startAgain: () => (most = start),
    stop: () => clearInterval(timer),
  };
}

/** 0 where the system does not tell. */
export function memoryOf(root: number): number {
  const parents = new Map<number, number>();
  try {
    for (const name of readdirSync("/proc"))
      if (/^\d+$/.test(name)) parents.set(Number(name), Number(statusOf(name, "PPid")));
  } catch {
    return 0;
  }
  const isOfTree = (id: number): boolean => id === root || (id > 1 && isOfTree(parents.get(id) ?? 0));
  let kilobytes = 0;
  for (const id of parents.keys())
    if (isOfTree(id)) kilobytes += Number(statusOf(id, "RssAnon")) + Number(statusOf(id, "RssShmem"));
  return kilobytes * 1024;
}

function statusOf(id: number | string, name: string): string {
  try {
    return (
      new RegExp(`^${name}:\\s*(\\d+)`, "m").exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? "0"
    );
  } catch {
    return "0";
  }
}
