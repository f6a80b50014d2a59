import type { TimeLine } from "../../domain/timeLine";
import { DAY_MS } from "../../lib/time";

const MANY_DAYS_MS = 14 * DAY_MS;

/**
 * What a finger means by a place on the line (milliseconds since 1970 UTC): an end that is near; else the day with all that
 * happened on it, or, where the line is a few days long, the very moment.
 */
export function snapped({ start, end }: TimeLine, time: number): number {
  const near = (end - start) * 0.006;
  if (time - start < near) return start;
  if (end - time < near) return end;
  if (end - start < MANY_DAYS_MS) return Math.round(time);
  return Math.min(new Date(time).setHours(23, 59, 59, 999), end);
}
