import { describe, expect, it } from "vitest";
import { NO_EDITS } from "../../src/lib/pictureEdits";
import { planPicture } from "../../src/lib/pictureGeometry";

const photo = { width: 4000, height: 3000 };

describe("what is drawn of a picture", () => {
  it("is all of it, shrunk to the longer side", () => {
    expect(planPicture(photo, NO_EDITS, 2048)).toMatchObject({
      source: { x: 0, y: 0, width: 4000, height: 3000 },
      drawn: { width: 2048, height: 1536 },
      turned: { width: 2048, height: 1536 },
    });
  });

  it("is never larger than it was", () => {
    expect(planPicture({ width: 30, height: 20 }, NO_EDITS, 2048).drawn).toEqual({ width: 30, height: 20 });
  });

  it("keeps a pixel of what is very narrow", () => {
    expect(planPicture({ width: 100_000, height: 3 }, NO_EDITS, 2048).drawn).toEqual({
      width: 2048,
      height: 1,
    });
  });

  it("is what a crop leaves, as fine as it can be", () => {
    const crop = { x: 0.25, y: 0.5, width: 0.5, height: 0.5 };
    expect(planPicture(photo, { ...NO_EDITS, crop }, 2048)).toMatchObject({
      source: { x: 1000, y: 1500, width: 2000, height: 1500 },
      drawn: { width: 2000, height: 1500 },
    });
  });

  it("stays inside the picture, whatever crop is asked for", () => {
    for (const crop of [
      { x: -1, y: -1, width: 9, height: 9 },
      { x: 1, y: 1, width: 0, height: 0 },
      { x: 0.9, y: 0.9, width: 0.5, height: 0.5 },
    ]) {
      const { source } = planPicture(photo, { ...NO_EDITS, crop }, 2048);
      expect(source.x + source.width).toBeLessThanOrEqual(4000);
      expect(source.y + source.height).toBeLessThanOrEqual(3000);
      expect(Math.min(source.x, source.y)).toBeGreaterThanOrEqual(0);
      expect(Math.min(source.width, source.height)).toBeGreaterThanOrEqual(1);
    }
  });

  it("is turned by quarters, the sides exchanged at every other", () => {
    const sizes = ([0, 1, 2, 3] as const).map(
      (turns) => planPicture(photo, { ...NO_EDITS, turns }, 2048).turned,
    );
    expect(sizes.map(({ width }) => width)).toEqual([2048, 1536, 2048, 1536]);
  });

  it("has covers where they were drawn on the upright picture, after a crop too", () => {
    const crop = { x: 0.5, y: 0, width: 0.5, height: 1 };
    const covers = [{ points: [{ x: 0.75, y: 0.5 }], width: 0.1 }];
    const { strokes, drawn } = planPicture(photo, { turns: 1, crop, covers }, 1500);
    expect(drawn).toEqual({ width: 1000, height: 1500 });
    expect(strokes).toEqual([{ points: [{ x: 500, y: 750 }], radius: 100 }]);
  });

  it("has cells of at least a twenty-fourth of the longer side before it is cropped", () => {
    const crop = { x: 0, y: 0, width: 0.1, height: 0.1 };
    expect(planPicture(photo, NO_EDITS, 2400).finestCell).toBe(100);
    expect(planPicture(photo, { ...NO_EDITS, crop }, 2400).finestCell).toBe(167);
  });
});
