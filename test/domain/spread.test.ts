// How the views of a room lie: every voice counts once, and few are never told apart.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, View } from "../../src/domain/ballot";
import type { CompetencyRef } from "../../src/domain/framework";
import type { EntryId } from "../../src/domain/ids";
import { LEADERSHIP } from "../../src/domain/session";
import { spreadsOf } from "../../src/domain/spread";
import { byDisagreement, changeBetween, isFlagged } from "../../src/domain/spreadOrder";
import { groupRoles, OTHERS, roomOf } from "../../src/domain/spreadRoles";
import { tallyDots, tallyFist } from "../../src/domain/tally";
import type { Voice } from "../../src/domain/voice";
import { VIEWS } from "../../src/domain/voiceRegisters";
import { answer, REFS, session, voiceId } from "../support/voices";

const [REF, NEXT, THIRD] = REFS;

let voices = 0;

function voice(said: Partial<Voice> & Pick<Voice, "kind">): Voice {
  const id = `v${(voices += 1)}`;
  const facts = { voice: voiceId(id), ballot: id as EntryId, name: "", role: "", time: 0 };
  return { ...facts, isLate: false, isDoubled: false, ...said } as Voice;
}

const view = (answers: readonly (readonly [CompetencyRef, Answer])[], role = "", name = "") =>
  voice({ kind: "statuses", role, name, answers: new Map(answers) });
const many = (count: number, said: View, role = "", ref = REF) =>
  Array.from({ length: count }, () => view([[ref, answer(said)]], role));

const rooms = fc.array(
  fc
    .record({
      role: fc.constantFrom("", "leadership", "faculty", "student", "family", "unheard-of", OTHERS),
      answers: fc.uniqueArray(fc.tuple(fc.constantFrom(...REFS), fc.constantFrom(...VIEWS)), {
        selector: ([ref]) => ref,
      }),
    })
    .map(({ role, answers }) =>
      view(
        answers.map(([ref, said]) => [ref, answer(said)]),
        role,
      ),
    ),
  { maxLength: 60 },
);

describe("a spread", () => {
  test("counts every voice once: all answers and those who passed, in all and by role", () => {
    fc.assert(
      fc.property(rooms, fc.integer({ min: 1, max: 12 }), (room, fewestApart) => {
        for (const spread of spreadsOf(room, REFS, session({ fewestApart }))) {
          const { counts, total, passed, roles, sure, agreement, distance } = spread;
          const counted = (said: View) =>
            room.filter((one) => one.kind === "statuses" && one.answers.get(spread.ref)?.view === said)
              .length;
          for (const said of VIEWS) {
            expect(counts[said]).toBe(counted(said));
            if (roles.length > 0)
              expect(roles.reduce((sum, role) => sum + role.counts[said], 0)).toBe(counts[said]);
          }
          expect(total + passed).toBe(room.length);
          expect(sure.reduce((sum, each) => sum + each, 0)).toBe(total);
          for (const share of [agreement, distance]) expect(share >= 0 && share <= 1).toBe(true);
        }
      }),
    );
  });

  test("shows no group of fewer than the limit, nor one that is found by taking the others away", () => {
    fc.assert(
      fc.property(rooms, fc.integer({ min: 1, max: 12 }), (room, fewestApart) => {
        const { groups, groupOf } = groupRoles(room, session({ fewestApart }));
        const shown = groups.reduce((sum, group) => sum + group.voices, 0);
        expect(groups.length === 0 || shown === room.length).toBe(true);
        for (const group of groups) {
          expect(group.voices).toBeGreaterThanOrEqual(fewestApart);
          expect(room.filter(({ role }) => groupOf(role) === group.role)).toHaveLength(group.voices);
        }
        expect(groups.map(({ role }) => role)).not.toEqual([OTHERS]);
        // Nor of any one competency, where some of a role passed it over.
        for (const { roles } of spreadsOf(room, REFS, session({ fewestApart })))
          for (const { total } of roles) expect(total).toBeGreaterThanOrEqual(fewestApart);
      }),
    );
    const room = [
      ...many(9, "earned", "faculty"),
      ...many(6, "earned", "student"),
      ...many(2, "earned", "family"),
    ];
    expect(groupRoles(room, session()).groups).toEqual([
      { role: "faculty", voices: 9 },
      { role: OTHERS, voices: 8 },
    ]);
    expect(roomOf(room, session())).toEqual({ voices: 17, roles: { faculty: 9, [OTHERS]: 8 } });
    expect(roomOf(room, session({ named: true })).ids).toHaveLength(17);
  });

  test("shows the same roles at every moment after the first, whoever comes late, so that none is found by what is different", () => {
    fc.assert(
      fc.property(
        rooms,
        rooms,
        fc.nat(),
        fc.integer({ min: 1, max: 12 }),
        (first, comers, change, fewestApart) => {
          const limits = session({ fewestApart });
          const late = comers.map((one, at) => ({ ...one, isLate: true, voice: voiceId(`late-${at}`) }));
          const gone = first[change % Math.max(1, first.length)];
          const rest = first.filter((one) => one !== gone);
          const moments = [
            first,
            ...late.map((_, count) => [...first, ...late.slice(0, count + 1)]),
            ...(gone
              ? [[...rest, { ...view([[REF, answer("earned")]]), isLate: true, before: [gone] }]]
              : []),
          ];
          const apart = (voicesIn: readonly Voice[]) =>
            spreadsOf(voicesIn, REFS, limits).map(({ roles }) => roles.filter(({ role }) => role !== OTHERS));
          for (const moment of moments) {
            expect(apart(moment)).toEqual(apart(first));
            expect(Object.keys(roomOf(moment, limits).roles)).toEqual(
              Object.keys(roomOf(first, limits).roles),
            );
            for (const { roles } of spreadsOf(moment, REFS, limits))
              for (const { total } of roles) expect(total).toBeGreaterThanOrEqual(fewestApart);
          }
        },
      ),
      { numRuns: 40 },
    );
    const room = [
      ...many(6, "earned", "leadership"),
      ...many(5, "earned", "faculty"),
      ...many(4, "earned", "student"),
    ];
    const [spread] = spreadsOf(
      [...room, { ...many(1, "not-started", "student")[0]!, isLate: true }],
      [REF],
      session(),
    );
    expect(spread?.roles.map(({ role, total }) => [role, total])).toEqual([
      ["leadership", 6],
      [OTHERS, 10],
    ]);
    expect(spread?.counts["not-started"]).toBe(1);
  });

  test("flags both ends, a role that sees it otherwise than the leadership, and many who can't judge", () => {
    const room = [
      ...many(5, "earned", LEADERSHIP),
      ...many(6, "in-progress", "faculty"),
      ...many(7, "earned", "student"),
    ];
    const [apart] = spreadsOf(room, [REF], session());
    expect(apart?.flags).toEqual({ extremes: false, rolesApart: ["faculty"], cannotJudge: false });
    const [few] = spreadsOf([...room.slice(1), ...many(4, "not-started")], [REF], session());
    expect(few?.flags).toEqual({ extremes: true, rolesApart: [], cannotJudge: false });
    const [unsure] = spreadsOf([...many(2, "earned"), ...many(2, "cannot-judge")], [REF], session());
    expect(unsure).toMatchObject({ flags: { cannotJudge: true }, unanimous: undefined, agreement: 0.5 });
    expect(isFlagged(unsure!)).toBe(true);
  });

  test("is unanimous where all who answered say the same, and not only a few of the room did", () => {
    const passing = (count: number) => Array.from({ length: count }, () => view([]));
    const [enough] = spreadsOf([...many(3, "earned"), ...passing(3)], [REF], session());
    const [few] = spreadsOf([...many(2, "earned"), ...passing(3)], [REF], session());
    const [none] = spreadsOf(passing(3), [REF], session());
    expect([enough, few, none].map((each) => each?.unanimous)).toEqual(["earned", undefined, undefined]);
  });

  test("lets both ends speak in turn, and tells neither whose a reason is nor where it lies among the others", () => {
    const said = (status: View, why: string, name = "") => view([[REF, answer(status, { why })]], "", name);
    const room = [
      said("in-progress", "half of it", "Cy"),
      ...many(4, "in-progress"),
      said("earned", "we all do it", "Bo"),
      said("not-started", "never seen", "Ann"),
      said("earned", "done", "Di"),
    ];
    const tell = (voicesIn: readonly Voice[], named: boolean) =>
      spreadsOf(voicesIn, [REF], session({ named })).map(({ outliers, reasons }) => ({
        outliers,
        reasons,
      }))[0];
    expect(tell(room, false)?.reasons.map(({ why, name }) => [why, name])).toEqual([
      ["never seen", ""],
      ["done", ""],
      ["we all do it", ""],
      ["half of it", ""],
    ]);
    expect(tell(room.toReversed(), false)).toEqual(tell(room, false));
    expect(tell(room, true)?.outliers.map(({ name }) => name)).toEqual(["Ann", "Di", "Bo"]);
    // Where most stand at an end, that end is no outlier.
    expect(tell([...many(3, "earned"), said("not-started", "no")], true)?.outliers).toHaveLength(1);
  });

  test("stands before others where views lie further apart, and what a second round changed is told without following anybody", () => {
    const at = (ref: CompetencyRef, views: readonly View[]) =>
      views.flatMap((each) => many(1, each, "", ref));
    const room = [
      ...at(REF, ["earned", "earned", "earned"]),
      ...at(NEXT, ["earned", "in-progress", "earned"]),
      ...at(THIRD, ["earned", "not-started", "earned"]),
    ];
    const spreads = spreadsOf(room, [REF, NEXT, THIRD], session());
    expect(byDisagreement(spreads).map(({ ref }) => ref)).toEqual([THIRD, NEXT, REF]);
    const again = spreadsOf(at(THIRD, ["earned", "in-progress", "earned"]), [THIRD], session());
    expect(changeBetween(spreads, again)).toMatchObject([
      { ref: THIRD, is: "closer", more: { "not-started": -1, "in-progress": 1, earned: 0 } },
    ]);
  });

  test("of 25 competencies and 200 voices is counted without going through the voices again for each", () => {
    let answersRead = 0;
    class Counted extends Map<CompetencyRef, Answer> {
      override [Symbol.iterator]() {
        answersRead += 1;
        return super[Symbol.iterator]();
      }
    }
    const refs = Array.from({ length: 25 }, (_, n) => `f/c${n}` as CompetencyRef);
    const room = Array.from({ length: 200 }, (_, n) =>
      voice({
        kind: "statuses",
        answers: new Counted(refs.map((ref, at) => [ref, answer(VIEWS[(n * at) % 4]!)])),
      }),
    );
    expect(spreadsOf(room, refs, session())).toHaveLength(25);
    expect(answersRead).toBe(200);
  });
});

describe("a tally", () => {
  const question = { n: 2, kind: "dots", refs: [REF, NEXT, THIRD], dots: 3, most: 2 } as const;
  const dots = (given: readonly (readonly [CompetencyRef, number])[], role = "") =>
    voice({ kind: "dots", role, dots: new Map(given) });

  test("of dots puts the most first, marks what is nearly equal, and counts no ballot with too many", () => {
    const room = [
      dots([
        [REF, 2],
        [NEXT, 1],
      ]),
      dots([
        [REF, 1],
        [NEXT, 2],
      ]),
      dots([[REF, 2]]),
      dots([[REF, 3]]),
      dots([
        [NEXT, 2],
        [THIRD, 2],
      ]),
    ];
    const { tallies, voices: counted, spoiled } = tallyDots(room, question, session());
    expect([counted, spoiled]).toEqual([3, 2]);
    expect(
      tallies.map(({ ref, dots: given, voices: by, place, isNear }) => [ref, given, by, place, isNear]),
    ).toEqual([
      [REF, 5, 3, 1, false],
      [NEXT, 3, 2, 2, false],
      [THIRD, 0, 0, 3, false],
    ]);
    const tied = tallyDots([dots([[THIRD, 1]]), dots([[NEXT, 1]])], question, session());
    expect(tied.tallies.map(({ ref, place, isNear }) => [ref, place, isNear])).toEqual([
      [NEXT, 1, true],
      [THIRD, 1, true],
      [REF, 3, false],
    ]);
  });

  test("of dots by role adds up to all dots, with few never told apart", () => {
    const room = [
      ...Array.from({ length: 6 }, () => dots([[REF, 1]], "faculty")),
      ...Array.from({ length: 5 }, () => dots([[REF, 2]], "student")),
    ];
    const [first] = tallyDots(room, question, session()).tallies;
    expect(first).toMatchObject({
      dots: 16,
      roles: [
        { role: "faculty", dots: 6 },
        { role: "student", dots: 10 },
      ],
    });
    expect(tallyDots(room.slice(2), question, session()).tallies[0]?.roles).toEqual([]);
  });

  test("of hands tells who is under three, by name only where voices bear names, and carries only where nobody is", () => {
    const hand = (fingers: number, why = "", name = "") => voice({ kind: "fist", fingers, why, name });
    const room = [hand(5), hand(2, "not yet", "Bo"), hand(0, "never", "Ann"), hand(3)];
    expect(tallyFist(room, { named: true })).toEqual({
      counts: [1, 0, 1, 1, 0, 1],
      voices: 4,
      belowThree: [
        { fingers: 0, why: "never", name: "Ann" },
        { fingers: 2, why: "not yet", name: "Bo" },
      ],
      carried: false,
    });
    expect(tallyFist(room, { named: false }).belowThree.map(({ name }) => name)).toEqual(["", ""]);
    expect(tallyFist([hand(3), hand(4)], { named: false }).carried).toBe(true);
    expect(tallyFist([], { named: false }).carried).toBe(false);
  });
});
