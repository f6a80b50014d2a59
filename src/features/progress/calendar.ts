import type { TimeLine } from "../../domain/timeLine";
import { DAY_MS } from "../../lib/time";

const MOST = 16;

/**
 * The ends of days, weeks, months, quarters or years that lie on the line, and its own end: as fine as stays readable. All in
 * milliseconds since 1970 UTC, by this device's calendar.
 */
export function columnsOf({ start, end }: Pick<TimeLine, "start" | "end">): readonly number[] {
  const days = (end - start) / DAY_MS;
  const first = new Date(start);
  const [year, month, day] = [first.getFullYear(), first.getMonth(), first.getDate()] as const;
  const endOf = (index: number): number => {
    // A month's zeroth day is the last of the one before; a day's midnight less a millisecond is its end.
    const next =
      days <= MOST
        ? new Date(year, month, day + index + 1)
        : days <= MOST * 7
          ? new Date(year, month, day + (index + 1) * 7)
          : days <= MOST * 30
            ? new Date(year, month + index + 1, 1)
            : days <= MOST * 91
              ? new Date(year, Math.floor(month / 3) * 3 + (index + 1) * 3, 1)
              : new Date(year + (index + 1) * Math.ceil(days / 365 / MOST), 0, 1);
    return next.getTime() - 1;
  };
  const columns: number[] = [];
  for (let index = 0; endOf(index) < end; index += 1) columns.push(endOf(index));
  return [...columns, end];
}
