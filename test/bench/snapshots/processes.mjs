// How much memory and work a browser takes: of all its processes together, what is theirs alone and what they share without a
// file behind it (RssAnon and RssShmem), and their time on a processor, as Linux tells. Elsewhere nothing is told.
import { existsSync, readdirSync, readFileSync } from "node:fs";

const SAMPLE_MS = 40;
/** Processes come and go far more seldom than memory does. */
const SAMPLES_PER_LOOK = 5;
const MS_PER_TICK = 10;

/**
 * Samples until `stop` is called, which gives the peak beyond what there was at the beginning, and what was worked since, which
 * tells more than the clock where others work on the same machine. Of nothing where it is unknown.
 */
export function watchProcesses(profile) {
  if (!existsSync("/proc/self/status")) return { stop: () => ({}) };
  let family = familyOf(profile);
  const before = totalKib(family);
  const workedBefore = workedMs(family);
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
      return { peakMib: (peak - before) / 1024, workedMs: workedMs(familyOf(profile)) - workedBefore };
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

function workedMs(pids) {
  let ticks = 0;
  for (const pid of pids) {
    const [user, system] = statOf(pid)?.slice(11, 13) ?? [0, 0];
    ticks += Number(user) + Number(system);
  }
  return ticks * MS_PER_TICK;
}

/** What stands behind the name, which may hold anything: the state, the parent and so on. */
const statOf = (pid) =>
  read(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, "")
    .split(" ");

/** A process may have ended since it was listed. */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
