// How much memory a browser takes: of all its processes together, what is theirs alone and what they share without a file
// behind it (RssAnon and RssShmem), as Linux tells. Elsewhere nothing is told.
import { existsSync, readdirSync, readFileSync } from "node:fs";

const SAMPLE_MS = 40;
/** Processes come and go far more seldom than memory does. */
const SAMPLES_PER_LOOK = 5;

/** Samples until `stop` is called, which gives the peak beyond what there was at the beginning, in MiB; undefined where unknown. */
export function watchMemory(profile) {
  if (!existsSync("/proc/self/status")) return { stop: () => undefined };
  let family = familyOf(profile);
  const before = totalKib(family);
  let peak = before;
  let samples = 0;
  const timer = setInterval(() => {
    samples += 1;
    if (samples % SAMPLES_PER_LOOK === 0) family = familyOf(profile);
    peak = Math.max(peak, totalKib(family));
  }, SAMPLE_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return (peak - before) / 1024;
    },
  };
}

/** The browser that was started on this profile, and everything that came of it. */
function familyOf(profile) {
  const childrenOf = new Map();
  let browser;
  for (const pid of readdirSync("/proc")) {
    if (!/^\d+$/.test(pid)) continue;
    const parent = read(`/proc/${pid}/stat`)
      ?.replace(/^.*\) \S /s, "")
      .split(" ")[0];
    if (parent === undefined) continue;
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), pid]);
    const command = read(`/proc/${pid}/cmdline`) ?? "";
    if (command.includes(`--user-data-dir=${profile}`) && !command.includes("--type=")) browser ??= pid;
  }
  if (browser === undefined) return [];
  const family = [browser];
  for (const pid of family) family.push(...(childrenOf.get(pid) ?? []));
  return family;
}

function totalKib(pids) {
  let total = 0;
  for (const pid of pids) {
    const status = read(`/proc/${pid}/status`) ?? "";
    for (const [, kib] of status.matchAll(/^Rss(?:Anon|Shmem):\s+(\d+) kB/gm)) total += Number(kib);
  }
  return total;
}

/** A process may have ended since it was listed. */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
