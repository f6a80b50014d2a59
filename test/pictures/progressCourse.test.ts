import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CoursePoint } from "../../src/domain/statusCourse";
import { courseModel } from "../../src/pictures/courseModel";

const SIZE = { width: 360, height: 108 };
const DAY = 24 * 60 * 60 * 1000;

const point = (time: number, earned: number, inProgress: number, total = 10): CoursePoint => ({
  time,
  earned,
  "in-progress": inProgress,
  "not-started": total - earned - inProgress,
});

/** Every place that a path goes to, in units of the drawing. */
function placesOf(path: string): readonly { readonly x: number; readonly y: number }[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MHV])([\d.-]+)(?: ([\d.-]+))?/g)].map(([, letter, first, second]) => {
    if (letter === "V") y = Number(first);
    else x = Number(first);
    if (letter === "M") y = Number(second);
    return { x, y };
  });
}

const histories = fc
  .record({
    total: fc.integer({ min: 0, max: 240 }),
    days: fc.integer({ min: 0, max: 1500 }),
    changes: fc.array(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), earned: fc.nat(), begun: fc.nat() }),
      {
        maxLength: 300,
      },
    ),
  })
  .map(({ total, days, changes }) => {
    const span = days * DAY;
    const sorted = changes.toSorted((a, b) => a.at - b.at);
    const inner = sorted.map(({ at, earned, begun }) => {
      const now = earned % (total + 1);
      return point(Math.round(at * span), now, begun % (total - now + 1), total);
    });
    return [point(0, 0, 0, total), ...inner, point(span, 0, 0, total)];
  });

describe("the course of a record", () => {
  test("stays in its picture, whatever the journey", () => {
    fc.assert(
      fc.property(histories, (points) => {
        const { earned, inProgress } = courseModel({ points, ...SIZE });
        for (const { x, y } of placesOf(earned + inProgress)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(SIZE.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(SIZE.height);
        }
      }),
    );
  });

  test("stands on the foot where it is earned, and upon that where it is in progress", () => {
    const points = [point(0, 0, 0), point(50, 5, 2), point(100, 5, 2)];
    const { earned, inProgress } = courseModel({ points, width: 100, height: 100 });
    expect(placesOf(earned)).toContainEqual({ x: 50, y: 50 });
    expect(placesOf(inProgress)).toContainEqual({ x: 100, y: 30 });
    expect(placesOf(inProgress)).toContainEqual({ x: 100, y: 50 });
  });

  test("draws nothing of what never was", () => {
    expect(courseModel({ points: [point(0, 0, 0), point(100, 0, 3)], ...SIZE })).toMatchObject({
      earned: "",
    });
    expect(courseModel({ points: [], ...SIZE })).toMatchObject({ earned: "", inProgress: "" });
  });

  test("draws no more of thousands of changes than can be seen", () => {
    const points = Array.from({ length: 20_000 }, (_, index) => point(index * 1000, index % 11, 0));
    expect(placesOf(courseModel({ points, ...SIZE }).earned).length).toBeLessThan(SIZE.width * 5 * 4 + 8);
  });

  test("puts a moment that lies outside at the nearer edge", () => {
    const { x } = courseModel({ points: [point(0, 0, 0), point(100, 1, 1)], ...SIZE });
    expect([x(-50), x(50), x(900)]).toEqual([0, 180, 360]);
  });
});
