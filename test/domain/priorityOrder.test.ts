import fc from "fast-check";
import { PRIORITY } from "../../src/domain/planRegisters";
import { describe, expect, test } from "vitest";
import { competencyRef } from "../../src/domain/framework";
import { EMPTY_JOURNAL, extendJournal, foldJournal, type Journal } from "../../src/domain/journal";
import { readPriorities } from "../../src/domain/priority";
import { choosePriority, movePriority } from "../../src/domain/priorityTelling";
import { say } from "../../src/domain/register";
import { competencyThing } from "../../src/domain/thing";
import { NOON, testWriter } from "../support/entries";

const named = (id: string) => competencyRef("own", `d/${id}`);
const [A, B, C, D, E] = [named("a"), named("b"), named("c"), named("d"), named("e")];
const REFS = [A, B, C, D, E];
type Ref = typeof A;
const order = (journal: Journal) => readPriorities(journal).map(({ ref }) => ref);
const all = (journal: Journal) => [...journal.entriesById.values()];

function chosen(refs: readonly Ref[] = REFS): Journal {
  const writer = testWriter("lead");
  return refs.reduce(
    (journal, ref) => extendJournal(journal, choosePriority(journal, writer, ref)),
    EMPTY_JOURNAL,
  );
}
const moved = (journal: Journal, writer: ReturnType<typeof testWriter>, ref: Ref, after: Ref | null) =>
  extendJournal(journal, movePriority(journal, writer, ref, after));

describe("the order of what to work on next", () => {
  test.each<[string, Ref, Ref | null, readonly Ref[]]>([
    ["first", D, null, [D, A, B, C, E]],
    ["last", A, E, [B, C, D, E, A]],
    ["one further down", B, C, [A, C, B, D, E]],
    ["one further up", C, A, [A, C, B, D, E]],
  ])("is changed by moving one to be %s, with a single entry", (_, ref, after, expected) => {
    const journal = chosen();
    expect(movePriority(journal, testWriter("ann"), ref, after)).toHaveLength(1);
    expect(order(moved(journal, testWriter("ann"), ref, after))).toEqual(expected);
  });

  test("has nothing to say where one stands there already, or is no priority", () => {
    const journal = chosen([A, B, C]);
    const ann = testWriter("ann");
    expect(movePriority(journal, ann, B, A)).toEqual([]);
    expect(movePriority(journal, ann, A, null)).toEqual([]);
    expect(movePriority(journal, ann, D, A)).toEqual([]);
    expect(movePriority(journal, ann, A, D)).toEqual([]);
    expect(movePriority(journal, ann, A, A)).toEqual([]);
  });

  test("leaves who chose one, and why, where they stand", () => {
    const journal = chosen();
    const by = (now: Journal) => readPriorities(now).find(({ ref }) => ref === D)?.entry;
    expect(by(moved(journal, testWriter("ann"), D, null))).toEqual(by(journal));
  });

  test("is whole again after one move where two stand on one rank", () => {
    const writer = testWriter("lead");
    const tied = extendJournal(
      EMPTY_JOURNAL,
      [A, B, C].map((ref) => say(EMPTY_JOURNAL, writer, competencyThing(ref), PRIORITY, "a0")),
    );
    expect(order(moved(tied, testWriter("ann"), C, A))).toEqual([A, C, B]);
  });

  const move = fc.tuple(fc.nat(REFS.length - 1), fc.nat(REFS.length));
  const moves = fc.array(move, { maxLength: 8 });
  const run = (
    journal: Journal,
    name: string,
    list: readonly (readonly [number, number])[],
    start: number,
  ) => {
    const writer = testWriter(name, start);
    return list.reduce((now, [which, place]) => {
      const ref = REFS[which] ?? A;
      const others = order(now).filter((other) => other !== ref);
      const after = others[Math.min(place, others.length) - 1] ?? null;
      const next = moved(now, writer, ref, after);
      // What somebody moved is where they put it, whatever was done before.
      expect(order(next).filter((other) => other !== ref)).toEqual(others);
      expect(order(next)[after === null ? 0 : others.indexOf(after) + 1]).toBe(ref);
      return next;
    }, journal);
  };

  test("is the same on every tablet once they have met, whatever was moved apart, and lacks nothing", () => {
    fc.assert(
      fc.property(moves, moves, moves, fc.integer({ min: -9, max: 9 }), (first, second, third, hours) => {
        const start = run(chosen(), "lead-again", third, NOON + 50_000);
        const one = run(start, "ann", first, NOON + 100_000);
        const other = run(start, "bob", second, NOON + 100_000 + hours * 3_600_000);
        const here = foldJournal([...all(one), ...all(other)]);
        const there = foldJournal([...all(other).toReversed(), ...all(one)]);
        expect(order(here)).toEqual(order(there));
        expect(order(here).toSorted()).toEqual(REFS.toSorted());
        // And it can be put in order from there by whoever comes next.
        run(here, "cy", third, NOON + 200_000);
      }),
    );
  });
});
