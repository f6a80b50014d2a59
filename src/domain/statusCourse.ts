/** How many competencies stood where, from the beginning of a time line to its end. */
import type { CompetencyRef } from "./framework";
import type { Journal } from "./journal";
import type { Status } from "./status";
import { allSteps } from "./statusSteps";
import type { TimeLine } from "./timeLine";

/** What held from this time (milliseconds since 1970 UTC) until the next point. */
export type CoursePoint = { readonly time: number } & Readonly<Record<Status, number>>;

/** The first point stands at the line's start and the last at its end; between them only where a number changes. */
export function statusCourse(
  journal: Journal,
  refs: readonly CompetencyRef[],
  { start, end }: Pick<TimeLine, "start" | "end">,
): readonly CoursePoint[] {
  const counted = new Set(refs);
  const turns: { readonly time: number; readonly from: Status; readonly to: Status }[] = [];
  for (const [ref, steps] of allSteps(journal)) {
    if (!counted.has(ref)) continue;
    let from: Status = "not-started";
    for (const { time, status } of steps) {
      if (status !== from) turns.push({ time: Math.min(Math.max(time, start), end), from, to: status });
      from = status;
    }
  }
  turns.sort((a, b) => a.time - b.time);
  const counts: Record<Status, number> = { "not-started": counted.size, "in-progress": 0, earned: 0 };
  const points: CoursePoint[] = [{ time: start, ...counts }];
  for (const { time, from, to } of turns) {
    counts[from] -= 1;
    counts[to] += 1;
    if (points.at(-1)?.time === time) points.pop();
    points.push({ time, ...counts });
  }
  if (points.at(-1)?.time !== end) points.push({ time: end, ...counts });
  return points;
}

/** What held at the time; of the first point where it lies before all. */
export function courseAt(points: readonly CoursePoint[], time: number): CoursePoint | undefined {
  return points.findLast((point) => point.time <= time) ?? points[0];
}
