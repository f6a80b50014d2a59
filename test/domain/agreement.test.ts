// What a room agreed: an ordinary status with how it came about, and undone as if it had not been.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choosePriority } from "../../src/domain/priorityTelling";
import { readPriorities } from "../../src/domain/priority";
import type { CompetencyRef } from "../../src/domain/framework";
import { readActions } from "../../src/domain/action";
import { addAction, describeAction } from "../../src/domain/actionTelling";
import { agreementsOf, readAgreement } from "../../src/domain/agreement";
import { METHODS } from "../../src/domain/agreementRegisters";
import { agree, undoAgreement, type ToAgree } from "../../src/domain/agreementTelling";
import { decide, readDecision, readDecisions, takeDecisionBack } from "../../src/domain/decision";
import type { Decision } from "../../src/domain/decisionRegisters";
import type { ActionId, EntryId } from "../../src/domain/ids";
import { EMPTY_JOURNAL, extendJournal, foldJournal, type Journal } from "../../src/domain/journal";
import { isKnownEntry } from "../../src/domain/known";
import { changeStatus, readStatus, readWhy } from "../../src/domain/record";
import { say } from "../../src/domain/register";
import { STATUSES } from "../../src/domain/status";
import { entryThing } from "../../src/domain/thing";
import { NOON, testWriter, writing } from "../support/entries";
import { FIRST, REFS, SESSION, voiceId } from "../support/voices";

const [REF] = REFS;
const writer = testWriter("facilitator");
const ACTION = "seek" as ActionId;

const toAgree = (more: Partial<ToAgree> = {}): ToAgree => ({
  ref: REF,
  status: "in-progress",
  why: "most of us do it",
  session: SESSION,
  n: FIRST,
  method: "consensus",
  dissent: "two would have waited",
  missing: "samples of students’ work",
  room: { voices: 14, roles: { faculty: 9, others: 5 } },
  action: { id: ACTION, title: "Seek evidence: samples of students’ work", owner: "Ann", due: "2026-10-01" },
  ...more,
});

/** What the record, its reasons and the plan show. */
const shown = (journal: Journal) => ({
  statuses: readStatus(journal, REF).map(({ value, entry }) => [
    value,
    readWhy(journal, entry.id).map((why) => why.value),
  ]),
  actions: readActions(journal).map(({ title, owner, due, for: refs }) => ({ title, owner, due, refs })),
  agreed: agreementsOf(journal).filter(({ isStanding }) => isStanding),
});

describe("an agreement", () => {
  test("is a status of the record with its reason, who was in the room, and an action for what is missing", () => {
    const { journal, entries } = writing(EMPTY_JOURNAL, (j) => agree(j, writer, toAgree()));
    expect(entries.every(isKnownEntry)).toBe(true);
    const [answer] = readStatus(journal, REF);
    expect(readAgreement(journal, answer!.entry.id)).toMatchObject({
      session: SESSION,
      method: "consensus",
      dissent: "two would have waited",
      room: { voices: 14, roles: { faculty: 9, others: 5 } },
      action: { id: ACTION },
    });
    expect(shown(journal)).toMatchObject({
      statuses: [["in-progress", ["most of us do it"]]],
      actions: [{ owner: "Ann", due: "2026-10-01", refs: [REF] }],
      agreed: [{ ref: REF, status: "in-progress", why: "most of us do it", isStanding: true }],
    });
    const later = extendJournal(journal, changeStatus(journal, writer, REF, { status: "earned", why: "" }));
    expect(agreementsOf(later, SESSION)).toMatchObject([{ ref: REF, isStanding: false }]);
  });

  test("undone leaves what was there before it: none, one or two answers with their reasons, and no action", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...STATUSES), fc.constantFrom("", "because")), { maxLength: 3 }),
        fc.constantFrom(...STATUSES),
        fc.constantFrom(...METHODS),
        fc.boolean(),
        (apart, status, method, withAction) => {
          // Written apart, so that there are several answers.
          const before = foldJournal(
            apart.flatMap(([said, why], at) =>
              changeStatus(EMPTY_JOURNAL, testWriter(`w${at}`, NOON + at), REF, { status: said, why }),
            ),
          );
          const asked = toAgree({ status, method, ...(!withAction && { action: undefined }) });
          const { journal, entries } = writing(before, (j) => agree(j, writer, asked));
          expect(agreementsOf(journal, SESSION)).toHaveLength(1);
          const { journal: after, entries: undone } = writing(journal, (j) =>
            undoAgreement(j, writer, entries[0]!.id),
          );
          const sorted = ({ statuses, ...rest }: ReturnType<typeof shown>) => ({
            ...rest,
            // Taken back where nothing was is not started, as before.
            statuses: statuses.map((each) => JSON.stringify(each)).sort(),
          });
          const expected =
            apart.length === 0 ? { ...shown(before), statuses: [["not-started", []]] } : shown(before);
          expect(sorted(shown(after))).toEqual(sorted(expected as ReturnType<typeof shown>));
          expect(agreementsOf(after, SESSION)).toEqual([]);
          expect(undone.every(isKnownEntry)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("undone keeps an action that somebody has written of since, and nothing is undone where the status was changed since", () => {
    const { journal, entries } = writing(EMPTY_JOURNAL, (j) => agree(j, writer, toAgree()));
    const id = entries[0]!.id;
    const noted = writing(journal, (j) => describeAction(j, writer, ACTION, "notes", "asked Bo")).journal;
    expect(readActions(writing(noted, (j) => undoAgreement(j, writer, id)).journal)).toHaveLength(1);
    const changed = writing(journal, (j) =>
      changeStatus(j, writer, REF, { status: "earned", why: "" }),
    ).journal;
    expect(undoAgreement(changed, writer, id)).toEqual([]);
    expect(undoAgreement(journal, writer, "none" as EntryId)).toEqual([]);
  });

  test("that a newer version wrote in its own way is none here, and is kept", () => {
    const [status] = changeStatus(EMPTY_JOURNAL, writer, REF, { status: "earned", why: "" });
    const newer = say(EMPTY_JOURNAL, writer, entryThing(status!.id), "agreement", { method: "by lot" });
    expect(agreementsOf(foldJournal([status!, newer]))).toEqual([]);
  });
});

describe("a decision", () => {
  const room = { voices: 3, roles: {}, ids: [voiceId("v1")] };
  const decisions: readonly Decision[] = [
    { kind: "priorities", method: "consensus", note: "", room, refs: REFS, dots: { [REF]: 4 } },
    {
      kind: "proposal",
      method: "consent",
      note: "amended once",
      room,
      proposal: "One advisory a week",
      carried: true,
      counts: [0, 0, 0, 1, 1, 1],
    },
  ];
  test("takes its priorities and first steps back with it, but none that somebody has written of since", () => {
    const step = (ref: CompetencyRef, id: string) => ({ id: id as ActionId, title: "Begin", for: [ref] });
    const before = foldJournal(choosePriority(EMPTY_JOURNAL, testWriter("ann"), REFS[2]));
    const made = REFS.flatMap((ref, at) => [
      ...choosePriority(before, writer, ref),
      ...addAction(before, writer, { ...step(ref, `step-${at}`), owner: "Bo" }),
    ]);
    const { journal } = writing(before, () => [
      ...made,
      decide(before, writer, SESSION, 2, decisions[0]!, made),
    ]);
    expect(readPriorities(journal)).toHaveLength(3);
    const noted = writing(journal, (j) => [
      describeAction(j, testWriter("ann"), "step-1" as ActionId, "title", "Begin soon"),
    ]).journal;
    for (const [at, actions] of [
      [journal, []],
      [noted, ["step-1"]],
    ] as const) {
      const back = extendJournal(at, takeDecisionBack(at, writer, SESSION, 2));
      expect(readPriorities(back).map(({ ref }) => ref)).toEqual([REFS[2]]);
      expect(readActions(back).map(({ id }) => id)).toEqual(actions);
      expect(readDecision(back, SESSION, 2)).toBeUndefined();
    }
  });

  test.each(decisions)("of $kind is read as it was written, two apart both, and taken back", (decision) => {
    const entry = decide(EMPTY_JOURNAL, writer, SESSION, 2, decision);
    const journal = foldJournal([entry]);
    expect(isKnownEntry(entry)).toBe(true);
    expect(readDecision(journal, SESSION, 2)).toMatchObject(decision);
    const apart = decide(EMPTY_JOURNAL, testWriter("other"), SESSION, 2, { ...decision, note: "apart" });
    expect(readDecisions(foldJournal([entry, apart]), SESSION, 2)).toHaveLength(2);
    const back = takeDecisionBack(journal, writer, SESSION, 2);
    expect(readDecision(extendJournal(journal, back), SESSION, 2)).toBeUndefined();
  });
});
