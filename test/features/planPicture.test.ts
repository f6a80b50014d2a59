import { describe, expect, test } from "vitest";
import {
  isBeside,
  spread,
  stepped,
  titleSides,
  weighingAt,
} from "../../src/features/plan/choose/pictureModel";

const at = (impact: number, effort: number) => ({ impact, effort });

describe("the picture of impact and effort", () => {
  test("draws what stands in one place side by side, all of it inside, and the first where it is", () => {
    const same = Array.from({ length: 30 }, (_, index) => [`c${index}`, at(100, 100)] as const);
    const drawn = [...spread(same).values()];
    expect(drawn[0]).toEqual(at(100, 100));
    expect(new Set(drawn.slice(0, 15).map((place) => `${place.impact} ${place.effort}`)).size).toBe(15);
    for (const { impact, effort } of drawn) {
      expect(Math.min(impact, effort)).toBeGreaterThanOrEqual(0);
      expect(Math.max(impact, effort)).toBeLessThanOrEqual(100);
    }
  });

  test("tells titles where there is room, on the side that has it", () => {
    const sides = titleSides(
      new Map([
        ["left", at(50, 10)],
        ["right", at(50, 95)],
      ] as const),
    );
    expect([...sides]).toEqual([
      ["left", "end"],
      ["right", "start"],
    ]);
    const crowded = titleSides(
      new Map([
        ["a", at(50, 20)],
        ["b", at(50, 35)],
      ] as const),
    );
    expect(crowded.has("a")).toBe(false);
    expect(crowded.get("b")).toBe("end");
  });

  test("reads a point by the direction of the writing", () => {
    const area = { left: 100, top: 50, width: 200, height: 400 };
    expect(weighingAt(area, 150, 150, false)).toEqual(at(75, 25));
    expect(weighingAt(area, 150, 150, true)).toEqual(at(75, 75));
    expect(isBeside(weighingAt(area, 50, 150, false))).toBe(true);
    expect(isBeside(weighingAt(area, 95, 150, false))).toBe(false);
  });

  test("moves by the arrow keys as far as its edges", () => {
    expect(stepped(at(98, 50), "ArrowUp", 5)).toEqual(at(100, 50));
    expect(stepped(at(98, 3), "ArrowLeft", 5)).toEqual(at(98, 0));
    expect(stepped(at(98, 3), "Enter", 5)).toBeUndefined();
  });
});
