import { describe, expect, test } from "vitest";
import { SET_ASIDE, WEIGHING } from "../../src/domain/planRegisters";
import { EMPTY_JOURNAL, extendJournal, foldJournal } from "../../src/domain/journal";
import { isKnownEntry } from "../../src/domain/known";
import { say } from "../../src/domain/register";
import { competencyThing } from "../../src/domain/thing";
import {
  quarterOf,
  readSetAside,
  readWeighed,
  readWeighing,
  setAside,
  weigh,
} from "../../src/domain/weighing";
import type { Json } from "../../src/lib/json";
import { entry, NOON, OTHER_REF, REF, testWriter } from "../support/entries";

const ann = testWriter("ann");
const bob = testWriter("bob", NOON + 1_000_000);

describe("impact and effort", () => {
  test("are said together, as whole numbers within the picture", () => {
    const journal = extendJournal(EMPTY_JOURNAL, [
      weigh(EMPTY_JOURNAL, ann, REF, { impact: 140, effort: 2.4 }),
    ]);
    expect(readWeighing(journal, REF)[0]?.value).toEqual({ impact: 100, effort: 2 });
    expect(readWeighed(journal)).toEqual([REF]);
  });

  test("are taken off the picture again", () => {
    const placed = extendJournal(EMPTY_JOURNAL, [weigh(EMPTY_JOURNAL, ann, REF, { impact: 1, effort: 2 })]);
    const off = extendJournal(placed, [weigh(placed, bob, REF, null)]);
    expect(readWeighing(off, REF)[0]?.value).toBeNull();
    expect(readWeighed(off)).toEqual([]);
  });

  test("said apart on two tablets are two answers until somebody says which", () => {
    const apart = foldJournal([
      weigh(EMPTY_JOURNAL, ann, REF, { impact: 80, effort: 10 }),
      weigh(EMPTY_JOURNAL, bob, REF, { impact: 20, effort: 10 }),
      weigh(EMPTY_JOURNAL, bob, OTHER_REF, { impact: 20, effort: 10 }),
    ]);
    expect(readWeighing(apart, REF)).toHaveLength(2);
    expect(readWeighing(apart, OTHER_REF)).toHaveLength(1);
    const settled = extendJournal(apart, [weigh(apart, ann, REF, { impact: 20, effort: 10 })]);
    expect(readWeighing(settled, REF)).toHaveLength(1);
  });

  test("a suggestion put aside and taken back apart is settled by saying either", () => {
    const aside = extendJournal(EMPTY_JOURNAL, setAside(EMPTY_JOURNAL, ann, REF, true));
    expect(setAside(aside, bob, REF, true)).toEqual([]);
    const apart = extendJournal(aside, [
      ...setAside(aside, bob, REF, false),
      say(aside, ann, competencyThing(REF), SET_ASIDE, true),
    ]);
    expect(readSetAside(apart, REF)).toHaveLength(2);
    for (const isAside of [true, false])
      expect(readSetAside(extendJournal(apart, setAside(apart, ann, REF, isAside)), REF)).toHaveLength(1);
  });

  test.each<[Json, boolean]>([
    [{ impact: 0, effort: 100 }, true],
    [{ cleared: true }, true],
    [{ impact: 101, effort: 0 }, false],
    [{ impact: 1.5, effort: 0 }, false],
    [{ impact: 50 }, false],
    ["high", false],
  ])("said as %j are known: %s", (value, isKnown) => {
    const said = entry({ about: competencyThing(REF), register: WEIGHING, value });
    expect(isKnownEntry(said)).toBe(isKnown);
    expect(readWeighing(foldJournal([said]), REF)).toHaveLength(isKnown ? 1 : 0);
  });

  test.each([
    [90, 10, "quick-win"],
    [90, 90, "big-step"],
    [10, 10, "small-gain"],
    [10, 90, "later"],
    [50, 50, "big-step"],
  ])("of %i and %i are in the quarter %s", (impact, effort, quarter) => {
    expect(quarterOf({ impact, effort })).toBe(quarter);
  });
});
