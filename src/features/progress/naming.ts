import { nextTime, type TimeLine } from "../../domain/timeLine";
import { calendarDay } from "../../lib/format";
import type { Point } from "./chosen";
import { words } from "./words";

/** What a moment is called. */
export function nameOf({ time, milestone }: Point, line: TimeLine): string {
  if (milestone) return milestone.title || words.unnamed;
  if (time >= line.end) return words.today;
  if (time <= line.start) return words.beginning;
  return dayOf(time, line);
}

/** The same in the middle of a sentence. */
export function nameInSentence(point: Point, line: TimeLine): string {
  if (point.milestone) return nameOf(point, line);
  if (point.time >= line.end) return words.todayInSentence;
  if (point.time <= line.start) return words.beginningInSentence;
  return dayOf(point.time, line);
}

export function headingOf(point: Point, line: TimeLine): string {
  if (point.milestone) return words.asItWasAt(nameOf(point, line));
  if (point.time >= line.end) return words.asItIs;
  return words.asItWas(dayOf(point.time, line));
}

/** The day, with all that happened on it; or the very minute, where more was said later that day. */
export function dayOf(time: number, { changes }: TimeLine): string {
  const next = nextTime(changes, time, 1);
  const isWhole = next === undefined || calendarDay(next) !== calendarDay(time);
  return isWhole ? words.day(time) : words.moment(time);
}
