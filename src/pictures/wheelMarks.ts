/**
 * Where the marks of a cell go, so that none touches another or the cell's edge. Each has places that it likes, the best
 * first, and takes the first that is free. They come in this order: "two answers", the flag of a priority, the check (a solid
 * cell says as much without), evidence. What has no place left in a small cell is left out.
 */
import { isWhole, pointAt, sidesAt, widthAt } from "./wheelGeometry";
import type { Band, Spot, WheelCell, WheelCellInput } from "./wheelTypes";

/** How far each form reaches from its place, in parts of the `size` of its spot. */
export const MARK_REACH = { badge: 1.15, flag: 1.15, check: 9.5, dot: 1 } as const;

/** From a mark to the edge of its cell, and to the next mark. */
const CLEAR = 1.5;
const LEAST_MARK = 3;
const MOST_MARK = 9.5;
const LEAST_CHECK = 0.37;
const MOST_CHECK = 1.3;

interface Place {
  readonly radius: number;
  readonly angle: number;
}

interface Round extends Place {
  readonly reach: number;
}

type Marks = Pick<WheelCell, "check" | "badge" | "flag" | "dot">;

/** `check` says where a check fits beside the other marks, whatever the status is. */
export function marksOf(
  band: Band,
  cell: Pick<WheelCellInput, "twoAnswers" | "isPriority" | "evidenceCount">,
): Marks {
  const taken: Round[] = [];
  const put = (reach: number, places: readonly Place[], size: number): Spot | null => {
    const place = places.find(({ radius, angle }) => isFree(band, taken, { radius, angle, reach }));
    if (!place) return null;
    taken.push({ ...place, reach });
    return spot(place, size);
  };

  const depth = band.outer - band.inner;
  const size = Math.min(MOST_MARK, depth * 0.3, (widthAt(band, band.outer - depth / 4) - 2 * CLEAR) / 2.35);
  const corner = (side: -1 | 1, reach: number) => cornersOf(band, reach + CLEAR + 1.5, side);
  const marked = (wanted: boolean, side: -1 | 1, form: "badge" | "flag") => {
    if (!wanted || size < LEAST_MARK) return null;
    for (const part of [1, 0.8, 0.65, 0.4]) {
      const smaller = Math.max(size * part, LEAST_MARK);
      const reach = smaller * MARK_REACH[form];
      const found = put(reach, [...corner(side, reach), ...alongMiddle(band, reach)], smaller);
      if (found) return found;
    }
    return null;
  };
  const badge = marked(cell.twoAnswers, 1, "badge");
  const flag = marked(cell.isPriority === true, -1, "flag");
  const check = checkOf(band, put);
  const dotSize = Math.min(4, widthAt(band, band.inner + Math.min(12, depth * 0.22)) / 5);
  const atFoot = band.inner + Math.min(12, depth * 0.22);
  const dot =
    cell.evidenceCount === 0 || dotSize < 1.5
      ? null
      : put(
          dotSize,
          [
            {
              radius: atFoot,
              angle: Math.min(middleOf(band, atFoot), sideOf(band, atFoot, -1, dotSize + 7)),
            },
            { radius: atFoot, angle: middleOf(band, atFoot) },
            ...alongMiddle(band, dotSize).toReversed(),
          ],
          dotSize,
        );
  return { check, badge, flag, dot };
}

type Put = (reach: number, places: readonly Place[], size: number) => Spot | null;

/** In the middle; in a narrow wedge further out, where there is more room. */
function checkOf(band: Band, put: Put): Spot | null {
  const middle = (band.inner + band.outer) / 2;
  const depth = band.outer - band.inner;
  const isNarrow = widthAt(band, middle) < 24;
  const likes = (isNarrow ? [0.72, 0.5, 0.35] : [0.5, 0.38, 0.3]).map((part) => {
    const radius = band.inner + depth * part;
    return { radius, angle: middleOf(band, radius) };
  });
  const most = Math.min(MOST_CHECK, Math.min(widthAt(band, likes[0]?.radius ?? middle), depth) / 23);
  for (let size = most; size >= LEAST_CHECK; size *= 0.85) {
    const found = put(size * MARK_REACH.check, likes, size);
    if (found) return found;
  }
  return null;
}

function cornersOf(band: Band, reach: number, side: -1 | 1): readonly Place[] {
  const radius = band.outer - reach;
  const angle = sideOf(band, radius, side, reach);
  // In a narrow cell the corner is its middle.
  const middle = middleOf(band, radius);
  const isPast = side === 1 ? angle < middle : angle > middle;
  return [{ radius, angle: isPast ? middle : angle }];
}

/** Places on the cell's middle line, from the outside in. */
function alongMiddle(band: Band, reach: number): Place[] {
  const places: Place[] = [];
  for (let radius = band.outer - reach - CLEAR; radius >= band.inner + reach + CLEAR; radius -= 1)
    places.push({ radius, angle: middleOf(band, radius) });
  return places;
}

function isFree(band: Band, taken: readonly Round[], { radius, angle, reach }: Round): boolean {
  const edge = reach + CLEAR - 0.01;
  if (radius + edge > band.outer || radius - edge < band.inner) return false;
  if (!isWhole(band)) {
    const { from, to } = sidesAt(band, radius);
    if ((angle - from) * radius < edge || (to - angle) * radius < edge) return false;
  }
  const here = pointAt(radius, angle);
  return taken.every((other) => {
    const there = pointAt(other.radius, other.angle);
    return Math.hypot(here.x - there.x, here.y - there.y) >= reach + other.reach + CLEAR;
  });
}

/** So far in from the left side (-1) or the right one (1). In a whole ring, a little beside its middle. */
function sideOf(band: Band, radius: number, side: -1 | 1, by: number): number {
  if (isWhole(band)) return middleOf(band, radius) + (side * 28) / radius;
  const { from, to } = sidesAt(band, radius);
  return side === -1 ? from + by / radius : to - by / radius;
}

/** The middle between its sides, which may stand in from their rays by different lengths. */
function middleOf(band: Band, radius: number): number {
  if (isWhole(band)) return (band.from + band.to) / 2;
  const { from, to } = sidesAt(band, radius);
  return (from + to) / 2;
}

function spot({ radius, angle }: Place, size: number): Spot {
  const { x, y } = pointAt(radius, angle);
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100, size: Math.round(size * 100) / 100 };
}
