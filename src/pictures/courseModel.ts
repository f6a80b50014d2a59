/** The course of a record as areas one upon the other: earned at the foot, in progress upon it, the rest up to the top. */
import type { CoursePoint } from "../domain/statusCourse";

/** `points`: the first at the start of the time that is drawn, the last at its end. Width and height in units of the drawing. */
export interface CourseInput {
  readonly points: readonly CoursePoint[];
  readonly width: number;
  readonly height: number;
}

export interface CourseModel {
  /** Paths; empty where there is nothing of it at any time. */
  readonly earned: string;
  readonly inProgress: string;
  /** From a time (milliseconds since 1970 UTC) to its place; one outside stands at the nearer edge. */
  readonly x: (time: number) => number;
}

export function courseModel({ points, width, height }: CourseInput): CourseModel {
  const start = points[0]?.time ?? 0;
  const end = points.at(-1)?.time ?? start;
  const x = (time: number) =>
    end > start ? round((Math.min(Math.max(time - start, 0), end - start) / (end - start)) * width) : 0;
  const total = points[0] ? points[0]["not-started"] + points[0]["in-progress"] + points[0].earned : 0;
  const y = (count: number) => round(height - (total > 0 ? count / total : 0) * height);
  const stops = atEachPlace(points, x);
  const area = (lower: (point: CoursePoint) => number, upper: (point: CoursePoint) => number) =>
    stops.every(({ point }) => lower(point) === upper(point))
      ? ""
      : `${steps(stops, (point) => y(upper(point)), width)}${stepsBack(stops, (point) => y(lower(point)), width)}Z`;
  return {
    earned: area(() => 0, earnedOf),
    inProgress: area(earnedOf, (point) => point.earned + point["in-progress"]),
    x,
  };
}

type Stop = { readonly x: number; readonly point: CoursePoint };

const earnedOf = (point: CoursePoint) => point.earned;

/** Of several points in one place the last counts, so that thousands of changes draw no more than can be seen. */
function atEachPlace(points: readonly CoursePoint[], x: (time: number) => number): readonly Stop[] {
  const byPlace = new Map<number, Stop>();
  for (const point of points) byPlace.set(x(point.time), { x: x(point.time), point });
  return [...byPlace.values()];
}

/** Forward along the steps: each holds until the next begins. */
function steps(stops: readonly Stop[], y: (point: CoursePoint) => number, width: number): string {
  const [first, ...others] = stops;
  if (!first) return "";
  return `M${first.x} ${y(first.point)}${others.map((stop) => `H${stop.x}V${y(stop.point)}`).join("")}H${width}`;
}

/** The same, back from the end to the start. */
function stepsBack(stops: readonly Stop[], y: (point: CoursePoint) => number, width: number): string {
  const back = stops.toReversed().map((stop) => `V${y(stop.point)}H${stop.x}`);
  return `H${width}${back.join("")}`;
}

/** A fifth of a unit is less than can be seen. */
const round = (value: number) => Math.round(value * 5) / 5;
