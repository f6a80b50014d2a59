/** The stretch of time over which a journey's statuses came about, and the moments in it that are worth stopping at. */
import { LATEST_TIME } from "./entry";
import { isFarAhead } from "./history";
import type { Journal, Things } from "./journal";
import { readMilestones, type Moment } from "./milestone";
import { allSteps } from "./statusSteps";
import { COMPETENCY } from "./thing";

/** All in milliseconds since 1970 UTC. */
export type TimeLine = {
  /** Before the first change and the first milestone: nothing had been said yet. */
  readonly start: number;
  /** Now, or the last change of a clock that goes a little ahead. */
  readonly end: number;
  /** When some status was said, each time once, the earliest first. */
  readonly changes: readonly number[];
  /** Some device's clock was far off: what it wrote stands at the nearer end. */
  readonly isClockOff: boolean;
};

/** Everything that is known, also what a clock ahead of this one wrote. */
export const TODAY: Moment = { time: LATEST_TIME };

/** A clock that tells a time before this was never set: no device that runs Waymark stood there. */
const EARLIEST = Date.UTC(2020, 0, 1);

const timesRead = new WeakMap<Things, readonly number[]>();

/** Undefined where no status was ever said. */
export function timeLine(journal: Journal, now: number): TimeLine | undefined {
  const times = changeTimes(journal);
  const likely = times.filter((time) => time >= EARLIEST && !isFarAhead(time, now));
  // A milestone may mark a day before anything was said of it here.
  const marked = readMilestones(journal).find(({ time }) => time >= EARLIEST)?.time ?? now;
  const first = Math.min(likely[0] ?? now, marked);
  if (times.length === 0) return undefined;
  const day = new Date(first).setHours(0, 0, 0, 0);
  const start = Math.min(day, first - 1);
  const end = Math.max(now, likely.at(-1) ?? now);
  return { start, end, changes: likely, isClockOff: likely.length < times.length };
}

/** What stood at a place of the line. Its ends hold what clocks that were far off wrote. */
export function momentAt({ start, end }: TimeLine, time: number): Moment {
  if (time >= end) return TODAY;
  return { time: Math.max(time, start) };
}

/** The nearest of these times before (-1) or after (1) the one given; undefined where there is none. They are in order. */
export function nextTime(times: readonly number[], time: number, direction: -1 | 1): number | undefined {
  return direction === 1 ? times.find((each) => each > time) : times.findLast((each) => each < time);
}

function changeTimes(journal: Journal): readonly number[] {
  const things = journal.thingsByKind.get(COMPETENCY);
  if (!things) return [];
  const known = timesRead.get(things);
  if (known) return known;
  const times = new Set<number>();
  for (const [, steps] of allSteps(journal)) for (const { time } of steps) times.add(time);
  const sorted = [...times].sort((a, b) => a - b);
  timesRead.set(things, sorted);
  return sorted;
}
