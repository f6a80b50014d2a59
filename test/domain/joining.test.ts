import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FrameworkId } from "../../src/domain/framework";
import type { JourneyId } from "../../src/domain/ids";
import { EMPTY_JOURNAL, extendJournal, foldJournal, type Journal } from "../../src/domain/journal";
import { renameJourney, startJourney } from "../../src/domain/journey";
import { arrowValue, CONTINUES_AS, type Arrow } from "../../src/domain/arrow";
import { groupJourneys, sayingsOf, type Sayings } from "../../src/domain/joining";
import {
  continueAs,
  partsOf,
  stepsApart,
  togetherOf,
  type Part,
  type Step,
} from "../../src/domain/joiningTelling";
import { isKnownEntry } from "../../src/domain/known";
import { changeStatus } from "../../src/domain/record";
import { CLEARED } from "../../src/domain/register";
import { entry, journeyId, REF, testWriter, type TestWriter } from "../support/entries";

const K12 = "mtc-k12-jml" as FrameworkId;
const STATE = "mtc-state-jml" as FrameworkId;
const [a, b, c, d] = ["a", "b", "c", "d"].map(journeyId) as [JourneyId, JourneyId, JourneyId, JourneyId];

/** `a>b`: a continues as b. Every journey named is here, on K-12, unless told otherwise. */
function said(arrows: string, other: Readonly<Record<string, FrameworkId | undefined>> = {}): Sayings[] {
  const pairs = arrows.split(" ").map((arrow) => arrow.split(">") as [JourneyId, JourneyId]);
  const journeys = [...new Set(pairs.flat())];
  return journeys.map((journey) => ({
    journey,
    framework: journey in other ? other[journey] : K12,
    arrows: pairs.flatMap(([from, into]) => (from === journey ? [{ into, framework: K12 }] : [])),
  }));
}
const told = (sayings: readonly Sayings[]) =>
  groupJourneys(sayings).map(({ into, members }) => `${into}: ${members.join(" ")}`);

describe("which journeys are one", () => {
  test.each([
    ["one continues as another", "b>a", "a: a b"],
    ["several as the same one", "a>c b>c", "c: a b c"],
    ["a chain goes by its end", "a>b b>c", "c: a b c"],
    ["a circle goes by the first id", "b>c c>b", "b: b c"],
    ["of two ends the first id", "b>d b>c", "c: b c d"],
    ["none by an arrow to itself", "a>a", ""],
  ])("%s", (_, arrows, expected) => {
    expect(told(said(arrows)).join()).toBe(expected);
  });

  test("an arrow counts only where both are on the framework that it states", () => {
    expect(told(said("a>b", { b: STATE }))).toEqual([]);
    expect(told(said("a>b", { a: STATE }))).toEqual([]);
    expect(told(said("a>b", { a: undefined }))).toEqual([]);
  });

  test("a journey that is not here is taken to be on what those say that continue as it", () => {
    expect(told(said("a>b", { b: undefined }))).toEqual(["b: a b"]);
    const state: Sayings = { journey: c, framework: STATE, arrows: [{ into: b, framework: STATE }] };
    expect(told([...said("a>b", { b: undefined }), state])).toEqual(["b: a b"]);
    expect(told([...said("a>b", { b: STATE }), state])).toEqual(["b: b c"]);
  });

  const ids = fc.constantFrom("a", "b", "c", "d", "e", "f").map(journeyId);
  const frameworks = fc.constantFrom(K12, K12, K12, STATE);
  const worlds = fc
    .uniqueArray(
      fc.record({
        journey: ids,
        framework: fc.option(frameworks, { nil: undefined, freq: 6 }),
        arrows: fc.array(fc.record({ into: ids, framework: frameworks }), { maxLength: 3 }),
      }),
      { selector: ({ journey }) => journey },
    )
    .chain((world) => fc.tuple(fc.constant(world), fc.shuffledSubarray(world, { minLength: world.length })));

  test("is a function of the set: whatever the order, every journey is in one group at most, on one framework", () => {
    fc.assert(
      fc.property(worlds, ([world, shuffled]) => {
        const inOrder = (groups: ReturnType<typeof groupJourneys>) =>
          groups.toSorted((one, other) => (one.into < other.into ? -1 : 1));
        const groups = inOrder(groupJourneys(world));
        expect(inOrder(groupJourneys(shuffled))).toEqual(groups);
        const members = groups.flatMap((group) => group.members);
        expect(new Set(members).size).toBe(members.length);
        for (const group of groups) {
          expect(group.members.length).toBeGreaterThan(1);
          expect(group.members).toContain(group.into);
          const known = world.filter(({ journey }) => group.members.includes(journey));
          expect(new Set(known.flatMap(({ framework }) => framework ?? [])).size).toBe(1);
        }
      }),
    );
  });

  test("two that are here and on one framework are one exactly where arrows lead from one to the other", () => {
    fc.assert(
      fc.property(worlds, ([world]) => {
        // Told anew, as plainly as possible: whoever can be reached, over journeys that are here.
        const here = new Map(world.filter(({ framework }) => framework).map((each) => [each.journey, each]));
        const linked = (x: Sayings, y: Sayings) =>
          x.arrows.some(
            ({ into, framework }) =>
              into === y.journey && framework === x.framework && framework === y.framework,
          );
        const groups = groupJourneys(world);
        for (const x of here.values())
          for (const y of here.values())
            if (x !== y && linked(x, y))
              expect(
                groups.some(({ members }) => members.includes(x.journey) && members.includes(y.journey)),
              ).toBe(true);
        for (const { members } of groups)
          for (const member of members) {
            const others = world.filter((each) => each.journey !== member && members.includes(each.journey));
            const own = world.find((each) => each.journey === member);
            const reaches = (own?.arrows ?? []).some(({ into }) => members.includes(into) && into !== member);
            expect(reaches || others.some(({ arrows }) => arrows.some(({ into }) => into === member))).toBe(
              true,
            );
          }
      }),
    );
  });
});

/** A journey as its writer tells it, alone. */
function started(journey: JourneyId, title: string, framework = K12) {
  const writer = testWriter(journey, undefined, journey);
  const journal = foldJournal(
    startJourney(EMPTY_JOURNAL, writer, {
      title,
      subject: "school",
      framework: { id: framework, version: "1" },
    }),
  );
  return { writer, journal };
}
const union = (...journals: readonly Journal[]) =>
  foldJournal(journals.flatMap(({ entriesById }) => [...entriesById.values()]));
const going = (journal: Journal, writer: TestWriter, ...arrows: readonly Arrow[]) =>
  extendJournal(journal, continueAs(journal, writer, arrows));
const arrowsOf = (journal: Journal, journey: JourneyId) =>
  sayingsOf(journey, journal.entriesById.values()).arrows.map(({ into }) => into);

const part = (journey: JourneyId, ...arrows: Arrow[]) => ({ journey, title: "", entryCount: 1, arrows });

describe("what is said of it", () => {
  test("each journey says its own: what another says stands, though both are read together", () => {
    const [one, two] = [started(a, "Oak"), started(b, "Elm")];
    const oak = going(one.journal, one.writer, { into: c, framework: K12 });
    const both = going(union(oak, two.journal), two.writer, { into: c, framework: K12 });
    expect([arrowsOf(both, a), arrowsOf(both, b)]).toEqual([[c], [c]]);
    const apart = going(both, two.writer);
    expect([arrowsOf(apart, a), arrowsOf(apart, b)]).toEqual([[c], []]);
    expect(continueAs(apart, two.writer, [])).toEqual([]);
  });

  test("what was said apart all counts, until one is said that has seen both", () => {
    const { writer, journal } = started(a, "Oak");
    const there = going(journal, testWriter("bob", undefined, a), { into: b, framework: K12 });
    const here = going(journal, writer, { into: c, framework: K12 });
    const both = union(there, here);
    expect(new Set(arrowsOf(both, a))).toEqual(new Set([b, c]));
    expect(arrowsOf(going(both, writer, { into: d, framework: K12 }), a)).toEqual([d]);
  });

  test("is known, unless only a newer version can know what it means", () => {
    const saying = (value: Parameters<typeof entry>[0]) =>
      isKnownEntry(entry({ about: "journey", register: CONTINUES_AS, ...value }));
    expect(saying({ value: arrowValue({ into: b, framework: K12 }) })).toBe(true);
    expect(saying({ value: CLEARED })).toBe(true);
    for (const value of [null, "b", { journey: 3, framework: K12 }, { journey: "", framework: K12 }])
      expect(saying({ value })).toBe(false);
  });

  test("one that stands apart again leaves the others one", () => {
    const parts = [part(a, { into: b, framework: K12 }), part(b, { into: c, framework: K12 }), part(c)];
    expect(stepsApart(parts, b, c, K12)).toEqual([
      { journey: a, arrows: [{ into: c, framework: K12 }] },
      { journey: b, arrows: [] },
    ]);
    expect(stepsApart(parts.slice(1), b, c, K12)).toEqual([{ journey: b, arrows: [] }]);
  });

  /** Which are one once these steps are taken, `absent` included where it is named. */
  const groupsAfter = (parts: readonly Part[], steps: readonly Step[]) =>
    groupJourneys(
      parts.map(({ journey, arrows }) => ({
        journey,
        framework: K12,
        arrows: steps.find((step) => step.journey === journey)?.arrows ?? arrows,
      })),
    );

  test("whatever held together only by the one that leaves is still one, and has nothing to do with it", () => {
    const ids = ["a", "b", "c", "d", "e", "f"].map(journeyId);
    const arrows = fc.array(fc.tuple(fc.nat(4), fc.nat(5)), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(arrows, fc.nat(4), (pairs, leaver) => {
        // The last of them is not here: it is only named.
        const all = ids
          .slice(0, 5)
          .map((journey, n) =>
            part(
              journey,
              ...pairs.flatMap(([from, into]) =>
                from === n && into !== n ? [{ into: ids[into]!, framework: K12 }] : [],
              ),
            ),
          );
        const leaving = ids[leaver]!;
        const group = groupsAfter(all, []).find(({ members }) => members.includes(leaving));
        if (!group || group.into === leaving) return;
        const parts = all.filter(({ journey }) => group.members.includes(journey));
        const after = groupsAfter(parts, stepsApart(parts, leaving, group.into, K12));
        const rest = parts.map(({ journey }) => journey).filter((journey) => journey !== leaving);
        const stays = after.find(({ members }) => rest.some((each) => members.includes(each)));
        if (rest.length > 1) expect(stays?.members).toEqual(expect.arrayContaining(rest));
        expect(stays?.members ?? []).not.toContain(leaving);
        // It keeps what none of the others has to do with.
        const own = after.find(({ members }) => members.includes(leaving));
        for (const other of own?.members ?? []) expect(rest).not.toContain(other);
      }),
    );
  });

  test("what would come together is told: what would have two answers, and the parts as they are alone", () => {
    const [one, two] = [started(a, "Oak"), started(b, "Elm")];
    const oak = extendJournal(
      one.journal,
      changeStatus(one.journal, one.writer, REF, { status: "earned", why: "" }),
    );
    const elm = extendJournal(
      two.journal,
      changeStatus(two.journal, two.writer, REF, { status: "in-progress", why: "" }),
    );
    expect(togetherOf(oak, elm)).toEqual({ toSettle: 1, competencies: 1, evidence: 0, changes: 8 });
    expect(togetherOf(oak, oak)).toMatchObject({ toSettle: 0, changes: 4 });
    const renamed = extendJournal(union(oak, elm), [
      renameJourney(union(oak, elm), one.writer, "Oak and Elm"),
    ]);
    expect(partsOf(renamed)).toMatchObject([
      { journey: a, title: "Oak and Elm" },
      { journey: b, title: "Elm", entryCount: 4 },
    ]);
  });
});
