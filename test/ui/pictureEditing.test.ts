import { describe, expect, it } from "vitest";
import { NO_EDITS, type PictureEdits } from "../../src/lib/pictureEdits";
import { editPicture, startEditing, type PictureStep } from "../../src/ui/pictureEditing";
import { cropFromView, cropToView, fromView, moveHandle, toView, viewOf } from "../../src/ui/pictureView";

const after = (...steps: readonly PictureStep[]) => steps.reduce(editPicture, startEditing());
const cover = { points: [{ x: 0.2, y: 0.3 }], width: 0.1 };
const crop = { x: 0.1, y: 0.2, width: 0.5, height: 0.6 };
const undo = { type: "undo" } as const;

describe("the steps of editing a picture", () => {
  it("are taken back one by one, the last first, and starting over too", () => {
    const steps: readonly PictureStep[] = [
      { type: "cover", cover },
      { type: "turn", quarters: 1 },
      { type: "start-over" },
    ];
    expect(after(...steps).edits).toEqual(NO_EDITS);
    expect(after(...steps, undo).edits).toEqual({ turns: 1, covers: [cover] });
    expect(after(...steps, undo, undo).edits).toEqual({ turns: 0, covers: [cover] });
    expect(after(...steps, undo, undo, undo, undo).edits).toEqual(NO_EDITS);
  });

  it("are one where they are one drag", () => {
    const moved = { ...crop, x: 0.2 };
    const drag = (to: typeof crop, gesture: string) => ({ type: "crop", crop: to, gesture }) as const;
    expect(after(drag(crop, "1"), drag(moved, "1"), undo).edits).toEqual(NO_EDITS);
    expect(after(drag(crop, "1"), drag(moved, "2"), undo).edits.crop).toEqual(crop);
  });

  it("turn full circle in four, from either side", () => {
    const turn = (quarters: 1 | 3) => ({ type: "turn", quarters }) as const;
    expect(after(turn(3)).edits.turns).toBe(3);
    expect(after(turn(1), turn(1), turn(1), turn(1)).edits.turns).toBe(0);
  });

  it("are no crop where all of it stays", () => {
    const whole = { x: 0, y: 0, width: 1, height: 0.9999 };
    expect(after({ type: "crop", crop }, { type: "crop", crop: whole }).edits.crop).toBeUndefined();
  });
});

describe("what is seen of a picture while it is edited", () => {
  const picture = { width: 400, height: 300 };
  const edits = (turns: PictureEdits["turns"]): PictureEdits => ({ turns, crop, covers: [] });

  it("has a quarter turn's corners where a quarter turn puts them", () => {
    const view = viewOf(picture, { ...NO_EDITS, turns: 1 }, false);
    expect(toView({ x: 0, y: 0 }, view)).toEqual({ x: 1, y: 0 });
    expect(toView({ x: 0, y: 1 }, view)).toEqual({ x: 0, y: 0 });
    expect(view.size).toEqual({ width: 300, height: 400 });
  });

  it("leads back to the upright picture from every turn, cropped or whole", () => {
    for (const turns of [0, 1, 2, 3] as const)
      for (const whole of [true, false]) {
        const view = viewOf(picture, edits(turns), whole);
        const point = fromView(toView({ x: 0.3, y: 0.45 }, view), view);
        expect(point.x).toBeCloseTo(0.3);
        expect(point.y).toBeCloseTo(0.45);
        const back = cropFromView(cropToView(crop, view), view);
        expect(back.width).toBeCloseTo(crop.width);
        expect(back.y).toBeCloseTo(crop.y);
      }
  });

  it("has a crop whose corners stay inside and apart", () => {
    const far = { x: 5, y: 5 };
    expect(moveHandle(crop, "bottom-right", far)).toEqual({ ...crop, width: 0.9, height: 0.8 });
    const least = moveHandle(crop, "top-left", far);
    expect(least.width).toBeCloseTo(0.06);
    expect(least.x + least.width).toBeCloseTo(crop.x + crop.width);
    expect(moveHandle(crop, "frame", { x: -5, y: 5 })).toMatchObject({ x: 0, y: 0.4, width: 0.5 });
  });
});
