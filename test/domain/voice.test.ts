// Voices out of ballots that come in any order, late, twice and from cloned tablets: what is read is always the same.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ballotsIn, isBallotEntry, readBallotEntry, type Ballot, type View } from "../../src/domain/ballot";
import { readContributors } from "../../src/domain/contributors";
import { withoutErased } from "../../src/domain/erasure";
import type { Entry } from "../../src/domain/entry";
import { EMPTY_JOURNAL, extendJournal, foldJournal } from "../../src/domain/journal";
import { isKnownEntry } from "../../src/domain/known";
import { unopenedIn } from "../../src/domain/opening";
import { textsNaming } from "../../src/domain/personTraces";
import { sessionIdOf } from "../../src/domain/session";
import { hideQuestion, openSession } from "../../src/domain/sessionTelling";
import { readSession, readSessions, shownOf } from "../../src/domain/sessionReading";
import { seenFirst } from "../../src/domain/spreadRoles";
import { entryThing, voiceThing } from "../../src/domain/thing";
import { entriesToShow } from "../../src/domain/toShow";
import { readVoices, shownVoices } from "../../src/domain/voice";
import { VIEWS } from "../../src/domain/voiceRegisters";
import { author, entry, JOURNEY_ID, NOON, testWriter } from "../support/entries";
import {
  answer,
  FIRST,
  insideOf,
  KEY,
  opening,
  REFS,
  revealing,
  sealing,
  SESSION,
  setup,
  statuses,
  voiceId,
} from "../support/voices";

const writer = testWriter("facilitator");
const setUp = openSession(EMPTY_JOURNAL, writer, SESSION, "August retreat", setup(), {
  n: FIRST,
  kind: "statuses",
  refs: REFS,
});
const [REF] = REFS;

const ballots: fc.Arbitrary<Ballot> = fc.record({
  name: fc.constantFrom("", "Ann", "Bo"),
  role: fc.constantFrom("", "leadership", "faculty", "student"),
  kind: fc.constant("statuses" as const),
  answers: fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom(...REFS),
        fc.record({
          view: fc.constantFrom<View>(...VIEWS),
          sure: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
          why: fc.constantFrom("", "we saw it on a Monday"),
        }),
      ),
      { selector: ([ref]) => ref },
    )
    .map((answers) => new Map(answers)),
});

/** A hall: each voice sends one ballot, or changes it once, or was cloned and sends two changes of the same. */
type Sent = {
  readonly ballot: Ballot;
  readonly how: "once" | "changed" | "cloned";
  readonly changedTo: Ballot;
};
const halls = fc.array(
  fc.record({
    ballot: ballots,
    how: fc.constantFrom("once" as const, "changed", "cloned"),
    changedTo: ballots,
  }),
  { maxLength: 8 },
) as fc.Arbitrary<readonly Sent[]>;

function sentBy({ ballot, how, changedTo }: Sent, at: number): readonly Entry[] {
  const first = sealing(`v${at}`, ballot, { at: NOON + at });
  if (how === "once") return [first];
  const second = sealing(`v${at}`, changedTo, { at: NOON + 50 + at, after: [first.id] });
  if (how === "changed") return [first, second];
  return [first, second, sealing(`v${at}`, ballot, { at: NOON - 90_000 + at, after: [first.id] })];
}

/** What there is to read: who said what, and how it stands with it. */
const told = (entries: readonly Entry[]) => readVoices(foldJournal(entries), SESSION, FIRST);

describe("a ballot", () => {
  test("is the same entry whoever makes it from what a code carries, and nothing else is read as one", () => {
    const ballot = sealing("v1", statuses([]));
    const carried = readBallotEntry(ballot)!;
    expect(carried).toMatchObject({ session: SESSION, n: FIRST, voice: "v1", journey: JOURNEY_ID });
    for (const change of [
      { nonce: "other" },
      { author: author("somebody") },
      { value: { sealed: "not base64!" } },
      { value: { sealed: "AAAA", open: "in-progress" } },
      { register: `ballot/${SESSION}/01` },
      { about: "competency:x" },
    ]) {
      const other = entry({ ...ballot, ...change });
      expect(isBallotEntry(other)).toBe(false);
    }
  });

  test("tells nobody anything before it is opened, but that it is in", () => {
    const ballot = sealing("v1", statuses([[REF, answer("earned", { why: "I know it" })]], { name: "Ann" }));
    const journal = foldJournal([...setUp, ballot]);
    const text = JSON.stringify(
      [...journal.entriesById.values()].filter(({ about }) => about === voiceThing(voiceId("v1"))),
    );
    for (const word of ["earned", "know", "Ann", REF]) expect(text).not.toContain(word);
    expect(readVoices(journal, SESSION, FIRST)).toEqual([]);
    expect(unopenedIn(journal, SESSION, FIRST)).toEqual([ballot]);
    expect(isKnownEntry(ballot)).toBe(true);
  });
});

describe("voices", () => {
  test("are the same to the one in whatever order, how often and where their ballots came and were opened", () => {
    fc.assert(
      fc.property(halls, fc.infiniteStream(fc.nat()), (hall, chance) => {
        const sent = hall.flatMap(sentBy);
        const all = [...setUp, ...sent, ...revealing(sent)];
        const shuffled = [...all, ...sent]
          .map((each) => ({ each, place: chance.next().value as number }))
          .sort((a, b) => a.place - b.place)
          .map(({ each }) => each);
        const oneByOne = shuffled.reduce((journal, each) => extendJournal(journal, [each]), EMPTY_JOURNAL);
        expect(readVoices(oneByOne, SESSION, FIRST)).toEqual(told(all));

        const standing = hall.flatMap((each, at) => {
          const [first, second, third] = sentBy(each, at);
          return [first, second, third].filter((one, place, ones) => one && (place > 0 || !ones[1]));
        });
        expect(told(all)).toHaveLength(standing.length);
        expect(told(all).filter(({ isDoubled }) => isDoubled)).toHaveLength(
          2 * hall.filter(({ how }) => how === "cloned").length,
        );
        expect(all.every(isKnownEntry)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("say what was in the ballot: view, how sure, reason, name and role", () => {
    const inside = statuses(
      [
        [REF, answer("earned", { sure: 3, why: "all ninth graders " })],
        [REFS[1], answer("cannot-judge")],
      ],
      { name: "Ann", role: "faculty" },
    );
    const ballot = sealing("v1", inside);
    const [voice] = told([...setUp, ballot, ...revealing([ballot])]);
    expect(voice).toMatchObject({ voice: "v1", ballot: ballot.id, name: "Ann", role: "faculty", time: NOON });
    expect(voice?.kind === "statuses" && [...voice.answers]).toEqual([
      [REF, { view: "earned", sure: 3, why: "all ninth graders" }],
      [REFS[1], { view: "cannot-judge", sure: 0, why: "" }],
    ]);
    const dots = sealing("v2", { name: "", role: "", kind: "dots", dots: new Map([[REF, 2]]) }, { n: 2 });
    const fist = sealing("v3", { name: "", role: "", kind: "fist", fingers: 1, why: "too soon" }, { n: 3 });
    const journal = foldJournal([dots, fist, ...revealing([dots], 2), ...revealing([fist], 3)]);
    expect(readVoices(journal, SESSION, 2)).toMatchObject([{ dots: new Map([[REF, 2]]) }]);
    expect(readVoices(journal, SESSION, 3)).toMatchObject([{ fingers: 1, why: "too soon" }]);
  });

  test("are only what the key made of a ballot: no view that somebody else wrote counts, or keeps a ballot closed", () => {
    const ballot = sealing("v1", statuses([[REF, answer("earned")]], { name: "Ann" }));
    const other = sealing("v1", statuses([[REF, answer("not-started")]], { name: "Mallory" }));
    const [view] = opening([ballot]);
    const forged = opening([other]).map((each) =>
      entry({
        ...each,
        register: each.register.replace(other.id, ballot.id),
        nonce: ballot.id,
        after: [view!.id],
      }),
    );
    const nobodys = opening([sealing("v2", statuses([[REF, answer("earned")]]))]);
    const waiting = foldJournal([...setUp, ballot, ...forged, ...nobodys]);
    expect(readVoices(waiting, SESSION, FIRST)).toEqual([]);
    expect(unopenedIn(waiting, SESSION, FIRST)).toEqual([ballot]);
    const revealed = extendJournal(waiting, revealing([ballot], FIRST, waiting));
    expect(unopenedIn(revealed, SESSION, FIRST)).toEqual([]);
    expect(readVoices(revealed, SESSION, FIRST)).toMatchObject([
      { voice: "v1", name: "Ann", answers: new Map([[REF, answer("earned")]]) },
    ]);
  });

  test("give way to nothing that was not opened, and a register holds its ballots whatever else is written there", () => {
    const ballot = sealing("v1", statuses([[REF, answer("earned")]]));
    const junk = sealing("v1", statuses([]), { after: [ballot.id], at: NOON + 1 });
    const noBallot = entry({ ...junk, value: { sealed: "?" }, after: [ballot.id, junk.id] });
    const strange = sealing("v2", statuses([]), { after: [ballot.id] });
    const all = [...setUp, ballot, junk, noBallot, strange];
    expect(ballotsIn(foldJournal(all), SESSION, FIRST)).toHaveLength(3);
    const journal = foldJournal([...all, ...revealing([ballot, strange])]);
    expect(
      readVoices(journal, SESSION, FIRST)
        .map(({ ballot: id }) => id)
        .sort(),
    ).toEqual([ballot.id, strange.id].sort());
    expect(unopenedIn(journal, SESSION, FIRST)).toEqual([junk]);
  });

  test("opened on two devices are the same entries", () => {
    const ballot = sealing("v1", statuses([[REF, answer("earned", { why: "yes" })]], { name: "Bo" }));
    expect(opening([ballot])).toEqual(opening([ballot]));
    expect(opening([ballot])).toHaveLength(3);
  });

  test("that came after the reveal are late; a change that is not opened yet leaves the view before it standing", () => {
    const [one, two] = [sealing("v1", statuses([])), sealing("v2", statuses([]))];
    const change = sealing("v1", statuses([[REF, answer("earned")]]), { after: [one.id], at: NOON + 5 });
    const first = foldJournal([...setUp, one, two, change, ...revealing([one])]);
    const revealed = extendJournal(first, revealing([two], FIRST, first));
    expect(shownOf(revealed, SESSION, FIRST)?.ballots).toEqual(new Set([one.id]));
    const late = (journal: typeof revealed) =>
      readVoices(journal, SESSION, FIRST).map(({ ballot, isLate }) => [ballot, isLate]);
    expect(new Map(late(revealed) as [string, boolean][])).toEqual(
      new Map([
        [one.id, false],
        [two.id, true],
      ]),
    );
    expect(unopenedIn(revealed, SESSION, FIRST)).toEqual([change]);
    const changed = extendJournal(revealed, revealing([change], FIRST, revealed));
    expect(seenFirst(readVoices(changed, SESSION, FIRST)).map(({ ballot }) => ballot)).toEqual([one.id]);
    expect(new Map(late(changed) as [string, boolean][])).toEqual(
      new Map([
        [two.id, true],
        [change.id, true],
      ]),
    );
    const hidden = extendJournal(changed, [hideQuestion(changed, writer, SESSION, FIRST)]);
    expect(shownOf(hidden, SESSION, FIRST)).toBeUndefined();
    expect(readVoices(hidden, SESSION, FIRST).map(({ isLate }) => isLate)).toEqual([true, true]);
    expect([revealed, hidden].map((at) => shownVoices(at, SESSION, FIRST).length)).toEqual([2, 0]);
    // Shown again, those who came late are late still, and the moment is the first.
    const again = extendJournal(hidden, revealing([], FIRST, hidden));
    expect(shownOf(again, SESSION, FIRST)).toEqual(shownOf(revealed, SESSION, FIRST));
    expect(late(again)).toEqual(late(changed));
  });

  test("are never among those who wrote, nor in a file made for others", () => {
    const ballot = sealing("v1", statuses([[REF, answer("earned", { why: "yes" })]], { name: "Bo" }));
    const journal = foldJournal([...setUp, ballot, ...opening([ballot])]);
    expect(readContributors(journal, NOON)).toHaveLength(1);
    expect(entriesToShow(journal, { withReasons: true, withNames: true, evidence: new Set() })).toEqual([]);
    expect(textsNaming(journal, ["Bo"], author("ann"))).toMatchObject([
      { about: voiceThing(voiceId("v1")), isNow: true },
    ]);
  });

  test("erased leave nothing behind: no ballot, view, name or reason, and whoever sends it again brings nothing back", () => {
    fc.assert(
      fc.property(halls, (hall) => {
        const sent = hall.flatMap(sentBy);
        const all = [...setUp, ...sent, ...revealing(sent)];
        const left = withoutErased([...all, ...sent], new Set([voiceThing(voiceId("v0"))]));
        const gone = new Set(all.filter((each) => (each.author as string) === "v0").map(({ id }) => id));
        expect(left.filter(({ id }) => gone.has(id))).toEqual([]);
        expect(left.some(({ about }) => [...gone].some((id) => about === entryThing(id)))).toBe(false);
        expect(told(left)).toEqual(told(all).filter(({ voice }) => voice !== voiceId("v0")));
      }),
      { numRuns: 30 },
    );
  });
});

describe("a session", () => {
  test("is read as it was set up, and under no other key", () => {
    const journal = foldJournal(setUp);
    expect(readSessions(journal)).toMatchObject([
      { id: SESSION, title: "August retreat", key: KEY, named: false },
    ]);
    expect(readSession(journal, SESSION)?.questions).toEqual([{ n: FIRST, kind: "statuses", refs: REFS }]);
    const stolen = {
      ...setup(),
      key: "age1pyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyyscxl7ka" as typeof KEY,
    };
    const [said] = openSession(journal, testWriter("mallory"), SESSION, "", stolen, {
      n: 1,
      kind: "statuses",
      refs: REFS,
    });
    expect(readSession(extendJournal(journal, [said!]), SESSION)?.key).toBe(KEY);
    expect(setUp.every(isKnownEntry)).toBe(true);
  });

  test("keeps to what people were told first: no later setup shows their names, or fewer of a role apart", () => {
    const looser = { ...setup(), named: true, fewestApart: 1, rounds: 1, roles: [] };
    const first = { n: FIRST, kind: "statuses", refs: REFS } as const;
    const journal = foldJournal(setUp);
    const [said] = openSession(journal, testWriter("mallory"), SESSION, "", looser, first);
    expect(readSession(extendJournal(journal, [said!]), SESSION)).toMatchObject(setup());
    const stricter = { ...setup(), fewestApart: 9 };
    const [careful] = openSession(journal, testWriter("ann"), SESSION, "", stricter, first);
    expect(readSession(extendJournal(journal, [careful!]), SESSION)?.fewestApart).toBe(9);
  });

  test("with a key of which one sign is changed is none: nothing could be sealed to it", () => {
    const broken = KEY.replace("9", "8") as typeof KEY;
    const first = { n: 1, kind: "statuses", refs: REFS } as const;
    const id = sessionIdOf(broken);
    const said = openSession(EMPTY_JOURNAL, testWriter("ann"), id, "", { ...setup(), key: broken }, first);
    expect(readSession(foldJournal(said), id)).toBeUndefined();
  });

  test("shown on two devices apart is what either had, and ballots are told in the same order everywhere", () => {
    const [one, two] = [sealing("v1", statuses([]), { at: NOON + 9 }), sealing("v2", statuses([]))];
    const both = foldJournal([...setUp, one, two, ...revealing([one]), ...revealing([two])]);
    expect(shownOf(both, SESSION, FIRST)?.ballots).toEqual(new Set([one.id, two.id]));
    expect(ballotsIn(both, SESSION, FIRST)).toEqual([two, one]);
    expect(insideOf(one).kind).toBe("statuses");
  });
});
