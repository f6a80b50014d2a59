import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { EXPORT_PHASES, followTime, timeLeftText } from "../../src/state/timeLeft";

/** What is said at each of these moments: seconds, phase, part done. */
function saidAt(moments: readonly (readonly [number, string, number])[], phases = EXPORT_PHASES) {
  let now = 0;
  const left = followTime(phases, () => now);
  return moments.map(([seconds, phase, done]) => {
    now = seconds * 1_000;
    return left(done, phase);
  });
}

const ONE = [{ phase: "reading", weight: 1 }];

// Node 20 has no navigator; the languages of the user are read there.
beforeEach(() => vi.stubGlobal("navigator", { languages: ["en"] }));
afterEach(() => vi.unstubAllGlobals());

describe("the time that is left", () => {
  test("is not told in the first moments, and then from what was done so far", () => {
    const said = saidAt(
      [
        [0, "reading", 0],
        [1, "reading", 0.02],
        [2, "reading", 0.04],
        [10, "reading", 0.2],
      ],
      ONE,
    );
    expect(said).toEqual([undefined, undefined, "About 50 seconds left", "About 40 seconds left"]);
  });

  test("counts the phases that come after, and goes on from what the earlier ones took", () => {
    const [, writing, checking] = saidAt([
      [0, "writing", 0],
      [10, "writing", 0.5],
      [20.1, "checking", 0],
    ]);
    // 10 seconds of writing and 14 of checking.
    expect(writing).toBe("About 20 seconds left");
    expect(checking).toBe("About 15 seconds left");
  });

  test("follows a change of pace", () => {
    const moments = Array.from({ length: 60 }, (_, n) => [n, "reading", n * 0.001] as const);
    const faster = Array.from({ length: 20 }, (_, n) => [60 + n, "reading", 0.06 + n * 0.02] as const);
    const said = saidAt([...moments, ...faster], ONE);
    expect(said[59]).toBe("About 15 minutes left");
    expect(said.at(-1)).toBe("About 30 seconds left");
  });

  test("does not go up for a little less pace, and says so where it is much less", () => {
    const steady = Array.from({ length: 11 }, (_, n) => [n, "reading", n * 0.02] as const);
    const little = saidAt([...steady, [11, "reading", 0.202]], ONE);
    expect(little.slice(-2)).toEqual(["About 40 seconds left", "About 40 seconds left"]);
    const stuck = saidAt([...steady, [60, "reading", 0.3]], ONE);
    expect(stuck.at(-1)).toBe("About 6 minutes left");
  });

  test("says nothing of a phase that it does not know, and never what is no number", () => {
    expect(saidAt([[9, "resting", 0.5]])).toEqual([undefined]);
    expect(timeLeftText(Infinity)).toBeUndefined();
    expect(timeLeftText(undefined)).toBeUndefined();
  });

  test.each([
    [0, "A few seconds left"],
    [4, "About 5 seconds left"],
    [12, "About 10 seconds left"],
    [21, "About 20 seconds left"],
    [54, "About 50 seconds left"],
    [60, "About 1 minute left"],
    [150, "About 3 minutes left"],
    [1_260, "About 20 minutes left"],
    [3_600, "About 1 hour left"],
    [9_000, "About 3 hours left"],
  ])("tells %d seconds in rounded words", (seconds, text) => {
    expect(timeLeftText(seconds)).toBe(text);
  });
});
