import { describe, expect, test } from "vitest";
import { PRIORITY } from "../../src/domain/planRegisters";
import { EMPTY_JOURNAL, extendJournal, foldJournal, type Journal } from "../../src/domain/journal";
import { isKnownEntry } from "../../src/domain/known";
import { isPriority, readPriorities, readPriority } from "../../src/domain/priority";
import { choosePriority, dropPriority } from "../../src/domain/priorityTelling";
import { say } from "../../src/domain/register";
import { competencyThing } from "../../src/domain/thing";
import type { Json } from "../../src/lib/json";
import { entry, NOON, OTHER_REF, REF, testWriter } from "../support/entries";

const ann = testWriter("ann");
const bob = testWriter("bob", NOON + 3_600_000);
const choosing = (journal: Journal, ref = REF, writer = ann) =>
  extendJournal(journal, choosePriority(journal, writer, ref));
const refs = (journal: Journal) => readPriorities(journal).map(({ ref }) => ref);

/** What another tablet says that puts it elsewhere in the order. */
const rankedAnew = (journal: Journal) => [say(journal, bob, competencyThing(REF), PRIORITY, "zz")];

describe("what to work on now", () => {
  test("stands in the order in which it was chosen", () => {
    const both = choosing(choosing(EMPTY_JOURNAL, OTHER_REF), REF);
    expect(refs(both)).toEqual([OTHER_REF, REF]);
    expect(isPriority(both, REF)).toBe(true);
  });

  test("is given up, and comes last when it is chosen again", () => {
    const both = choosing(choosing(EMPTY_JOURNAL, OTHER_REF), REF);
    const one = extendJournal(both, dropPriority(both, ann, OTHER_REF));
    expect(refs(one)).toEqual([REF]);
    expect(refs(choosing(one, OTHER_REF))).toEqual([REF, OTHER_REF]);
  });

  test("says nothing where there is nothing to say", () => {
    const chosen = choosing(EMPTY_JOURNAL);
    expect(choosePriority(chosen, bob, REF)).toEqual([]);
    expect(dropPriority(EMPTY_JOURNAL, ann, REF)).toEqual([]);
  });

  test("chosen apart on two tablets is in one order on both", () => {
    const mine = choosePriority(EMPTY_JOURNAL, ann, REF);
    const theirs = choosePriority(EMPTY_JOURNAL, bob, OTHER_REF);
    expect(refs(foldJournal([...mine, ...theirs]))).toEqual(refs(foldJournal([...theirs, ...mine])));
  });

  test("chosen on one tablet and given up on another has two answers until somebody says which", () => {
    const chosen = choosing(EMPTY_JOURNAL);
    const dropped = dropPriority(chosen, ann, REF);
    const apart = foldJournal([...chosen.entriesById.values(), ...dropped, ...rankedAnew(chosen)]);
    expect(readPriority(apart, REF)).toHaveLength(2);
    for (const settle of [choosePriority, dropPriority]) {
      const settled = extendJournal(apart, settle(apart, bob, REF));
      expect(readPriority(settled, REF)).toHaveLength(1);
      expect(isPriority(settled, REF)).toBe(settle === choosePriority);
    }
  });

  test("chosen on two tablets is one answer, whatever the ranks", () => {
    const [mine] = choosePriority(EMPTY_JOURNAL, ann, REF);
    const twice = foldJournal([mine!, ...rankedAnew(EMPTY_JOURNAL)]);
    expect(readPriority(twice, REF)).toHaveLength(1);
    expect(choosePriority(twice, ann, REF)).toEqual([]);
  });

  test.each<[Json, boolean, boolean]>([
    ["a0", true, true],
    ["not a rank that the library makes", true, true],
    [{ cleared: true }, true, false],
    ["", false, false],
    [3, false, false],
  ])("said as %j is known: %s, and stands: %s", (value, isKnown, stands) => {
    const said = entry({ about: competencyThing(REF), register: PRIORITY, value });
    const journal = foldJournal([said]);
    expect(isKnownEntry(said)).toBe(isKnown);
    expect(isPriority(journal, REF)).toBe(stands);
    // Whatever stands there, another can follow it.
    expect(refs(choosing(journal, OTHER_REF)).at(-1)).toBe(OTHER_REF);
  });
});
