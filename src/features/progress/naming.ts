import type { TimeLine } from "../../domain/timeLine";
import type { Point } from "./chosen";
import { words } from "./words";

const FEW_DAYS_MS = 3 * 24 * 60 * 60 * 1000;

/** What a moment is called; within few days its time of day tells it from others. */
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

export function dayOf(time: number, { start, end }: TimeLine): string {
  return end - start > FEW_DAYS_MS ? words.day(time) : words.moment(time);
}
