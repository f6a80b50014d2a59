import { describe, expect, it } from "vitest";
import { changed, parseRoom, timeLeft, toggled } from "../../src/state/room";

const AT_FIRST = { stage: "gather", n: 1, show: "code" };

describe("where a session stands", () => {
  it("is at its first question and shows the code, before anybody steered", () => {
    expect(parseRoom(undefined)).toEqual(AT_FIRST);
    expect(parseRoom("nothing of ours")).toEqual(AT_FIRST);
    expect(parseRoom([1, 2])).toEqual(AT_FIRST);
  });

  it("is read back as it was kept", () => {
    const room = {
      stage: "reveal",
      n: 3,
      ref: "mtc-k12-jml:purpose-and-vision/stakeholder-buy-in",
      evidence: "photo-1",
      show: "evidence",
      timer: { endsAt: 1_000 },
      expected: 40,
    };
    expect(parseRoom(room)).toEqual(room);
  });

  it("stands as at first in whatever another version wrote that is not understood", () => {
    const other = {
      stage: "dance",
      n: 0.5,
      show: "fireworks",
      timer: { endsAt: "soon" },
      expected: -1,
      ref: "",
    };
    expect(parseRoom(other)).toEqual(AT_FIRST);
    expect(parseRoom({ ...other, stage: "choose" })).toEqual({ ...AT_FIRST, stage: "choose" });
  });

  it("changes only what is told, and lets go of what is told to go", () => {
    const room = parseRoom({ stage: "reveal", n: 2, show: "list", timer: { leftMs: 5 } });
    expect(changed(room, { show: "blank", timer: undefined })).toEqual({
      stage: "reveal",
      n: 2,
      show: "blank",
    });
  });
});

describe("the room's clock", () => {
  it("stops with what is left and goes on from there", () => {
    const stopped = toggled({ endsAt: 120_000 }, 30_000);
    expect(stopped).toEqual({ leftMs: 90_000 });
    expect(timeLeft(stopped, 999_999)).toBe(90_000);
    expect(toggled(stopped, 50_000)).toEqual({ endsAt: 140_000 });
  });

  it("is never below nothing, however late somebody looks", () => {
    expect(timeLeft({ endsAt: 10 }, 5_000)).toBe(0);
    expect(toggled({ endsAt: 10 }, 5_000)).toEqual({ leftMs: 0 });
  });
});
