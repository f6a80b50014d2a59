/** Where things stand on the picture of impact and effort. Effort grows to the end of the line, impact upwards; both 0 to 100. */
import type { Weighing } from "../../../domain/planRegisters";

/** Numbers nearer to each other than this hide one another. */
const APART = 7;

/** The place to draw each at, so that none hides another: what was placed where one stands already is drawn beside it. */
export function spread<Id extends string>(
  placed: readonly (readonly [Id, Weighing])[],
): ReadonlyMap<Id, Weighing> {
  const drawn = new Map<Id, Weighing>();
  const isFree = ({ impact, effort }: Weighing) =>
    [...drawn.values()].every(
      (other) => Math.abs(other.impact - impact) >= APART || Math.abs(other.effort - effort) >= APART,
    );
  for (const [id, at] of placed) drawn.set(id, beside(at).find(isFree) ?? at);
  return drawn;
}

/** The place itself, then further and further to its right and left, then a row higher and lower. */
function beside({ impact, effort }: Weighing): readonly Weighing[] {
  return [0, 1, -1, 2, -2].flatMap((row) =>
    [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5]
      .map((step) => ({ impact: impact + row * APART, effort: effort + step * APART }))
      .filter((place) => isOn(place)),
  );
}

const isOn = ({ impact, effort }: Weighing) => impact >= 0 && impact <= 100 && effort >= 0 && effort <= 100;

/** What a title beside its number takes up at most, in the picture's hundredths: it is told only where that much is free. */
const TITLE = { width: 34, height: 11, from: 4 };

/** On which side of each number its title can stand without hiding a number or another title; none where neither is free. */
export function titleSides<Id extends string>(
  drawn: ReadonlyMap<Id, Weighing>,
): ReadonlyMap<Id, "end" | "start"> {
  const boxOf = ({ impact, effort }: Weighing, side: "end" | "start") => {
    const left = side === "end" ? effort + TITLE.from : effort - TITLE.from - TITLE.width;
    return {
      left,
      right: left + TITLE.width,
      low: impact - TITLE.height / 2,
      high: impact + TITLE.height / 2,
    };
  };
  const taken: ReturnType<typeof boxOf>[] = [];
  const sides = new Map<Id, "end" | "start">();
  for (const [id, at] of drawn) {
    const numbers = [...drawn].filter(([other]) => other !== id).map(([, place]) => around(place));
    const free = (["end", "start"] as const).find((side) => {
      const box = boxOf(at, side);
      return (
        box.left >= -4 && box.right <= 104 && ![...taken, ...numbers].some((other) => overlap(box, other))
      );
    });
    if (free === undefined) continue;
    sides.set(id, free);
    taken.push(boxOf(at, free));
  }
  return sides;
}

type Box = { readonly left: number; readonly right: number; readonly low: number; readonly high: number };

const around = ({ impact, effort }: Weighing): Box => ({
  left: effort - TITLE.from,
  right: effort + TITLE.from,
  low: impact - TITLE.from,
  high: impact + TITLE.from,
});

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.low < other.high && other.low < one.high;

export type Area = Pick<DOMRect, "left" | "top" | "width" | "height">;

/** What a point of the window (CSS pixels) stands for, in whole numbers; outside of the area less than 0 or more than 100. */
export function weighingAt(area: Area, x: number, y: number, isRightToLeft: boolean): Weighing {
  const along = ((x - area.left) / area.width) * 100;
  return {
    effort: Math.round(isRightToLeft ? 100 - along : along),
    impact: Math.round(100 - ((y - area.top) / area.height) * 100),
  };
}

/** Far enough outside that it was not meant to be dropped there. */
export function isBeside({ impact, effort }: Weighing): boolean {
  return Math.min(impact, effort) < -12 || Math.max(impact, effort) > 112;
}

export function clamped({ impact, effort }: Weighing): Weighing {
  const within = (value: number) => Math.min(100, Math.max(0, value));
  return { impact: within(impact), effort: within(effort) };
}

/** One press of an arrow key; undefined for any other key. */
export function stepped({ impact, effort }: Weighing, key: string, step: number): Weighing | undefined {
  switch (key) {
    case "ArrowUp":
      return clamped({ impact: impact + step, effort });
    case "ArrowDown":
      return clamped({ impact: impact - step, effort });
    case "ArrowRight":
      return clamped({ impact, effort: effort + step });
    case "ArrowLeft":
      return clamped({ impact, effort: effort - step });
    default:
      return undefined;
  }
}
