import { describe, expect, test } from "vitest";
import { STATE, parseActionState, parseSign } from "../../src/domain/planRegisters";
import { actionsFor, isDay, isOpen, readAction, readActions } from "../../src/domain/action";
import {
  actFor,
  addAction,
  aimAtSign,
  bringEvidence,
  describeAction,
  setActionState,
  setTerm,
  touchConsideration,
} from "../../src/domain/actionTelling";
import { deleteThing, deletionUndo } from "../../src/domain/deletion";
import type { Entry } from "../../src/domain/entry";
import type { ActionId, TermId } from "../../src/domain/ids";
import { EMPTY_JOURNAL, extendJournal, type Journal } from "../../src/domain/journal";
import { isKnownEntry } from "../../src/domain/known";
import { whyOf } from "../../src/domain/record";
import { CLEARED, say, takeBack, type Writer } from "../../src/domain/register";
import { actionThing } from "../../src/domain/thing";
import { evidenceId, NOON, OTHER_REF, REF, testWriter } from "../support/entries";

const ann = testWriter("ann");
const bob = testWriter("bob", NOON + 3_600_000);
const ID = "visit" as ActionId;
const ABOUT = actionThing(ID);
const STEP = { id: ID, title: "Visit a school that does it", for: [REF], owner: "Lee", due: "2026-11-20" };

const planned = extendJournal(EMPTY_JOURNAL, addAction(EMPTY_JOURNAL, ann, STEP));
type Decide = (journal: Journal, writer: Writer) => Entry | readonly Entry[];
const after = (journal: Journal, decide: Decide, writer: Writer = ann) =>
  extendJournal(journal, [decide(journal, writer)].flat());
const step = (journal: Journal) => readAction(journal, ID)!;

describe("an action", () => {
  test("is what was said when it was added, to do, and wholly known to this version", () => {
    expect(step(planned)).toMatchObject({
      ...STEP,
      state: "to-do",
      start: "",
      notes: "",
      touches: [],
      brings: [],
    });
    expect(isOpen(step(planned))).toBe(true);
    expect(actionsFor(readActions(planned), REF)).toHaveLength(1);
    expect(actionsFor(readActions(planned), OTHER_REF)).toHaveLength(0);
    const said: readonly Decide[] = [
      (journal, writer) => setActionState(journal, writer, ID, "doing"),
      (journal, writer) => setTerm(journal, writer, ID, "autumn" as TermId),
      (journal, writer) => aimAtSign(journal, writer, ID, { ref: REF, sign: "s1" }),
      (journal, writer) => touchConsideration(journal, writer, ID, "boards/funding", true),
      (journal, writer) => bringEvidence(journal, writer, ID, evidenceId("photo"), true),
      (journal, writer) => actFor(journal, writer, ID, OTHER_REF, true),
    ];
    const full = said.reduce((journal, decide) => after(journal, decide), planned);
    expect(step(full)).toMatchObject({
      state: "doing",
      term: "autumn",
      sign: { ref: REF, sign: "s1" },
      touches: ["boards/funding"],
      brings: ["photo"],
      for: [REF, OTHER_REF].toSorted(),
    });
    expect([...full.entriesById.values()].every(isKnownEntry)).toBe(true);
  });

  test("has every word taken back again", () => {
    let journal = after(planned, (now, by) => setTerm(now, by, ID, "autumn" as TermId));
    journal = after(journal, (now, by) => setTerm(now, by, ID, undefined));
    journal = after(journal, (now, by) => describeAction(now, by, ID, "owner", ""));
    journal = after(journal, (now, by) => actFor(now, by, ID, REF, false));
    expect(step(journal)).toMatchObject({ term: undefined, owner: "", for: [] });
  });

  test("is dropped with a reason, and is to do again when that is taken back", () => {
    const said = setActionState(planned, ann, ID, "dropped", "The bus was cut.");
    const dropped = extendJournal(planned, said);
    expect(step(dropped).state).toBe("dropped");
    expect(isOpen(step(dropped))).toBe(false);
    expect(whyOf(dropped, step(dropped).stateSaid!.entry.id)).toBe("The bus was cut.");
    const back = extendJournal(
      dropped,
      said.flatMap(({ id }) => takeBack(dropped, ann, id)),
    );
    expect(step(back).state).toBe("to-do");
  });

  test("edited by two people on two tablets loses nothing", () => {
    const one = [
      describeAction(planned, ann, ID, "owner", "Grade 9 team"),
      describeAction(planned, ann, ID, "notes", "Ask for a bus."),
      ...setActionState(planned, ann, ID, "doing"),
      actFor(planned, ann, ID, REF, false),
    ];
    const other = [
      describeAction(planned, bob, ID, "owner", "Principal"),
      describeAction(planned, bob, ID, "due", "2026-12-04"),
      ...setActionState(planned, bob, ID, "done"),
      actFor(planned, bob, ID, OTHER_REF, true),
    ];
    const here = extendJournal(extendJournal(planned, one), other);
    const there = extendJournal(extendJournal(planned, other), one);
    expect(step(here)).toEqual(step(there));
    expect(step(here)).toMatchObject({ notes: "Ask for a bus.", due: "2026-12-04", for: [OTHER_REF] });
    expect(step(here).answers.owner.map(({ value }) => value)).toEqual(["Principal", "Grade 9 team"]);
    expect(step(here).answers.state.map(({ value }) => value)).toEqual(["done", "doing"]);
    const settled = after(here, (now, by) => describeAction(now, by, ID, "owner", "Grade 9 team"));
    expect(step(settled).answers.owner).toHaveLength(1);
  });

  test("is open as long as one of two answers says so, whichever is shown", () => {
    for (const [one, other] of [
      ["done", "doing"],
      ["doing", "done"],
    ] as const) {
      const here = after(planned, (now, by) => setActionState(now, by, ID, one));
      expect(isOpen(step(extendJournal(here, setActionState(planned, bob, ID, other))))).toBe(true);
    }
    const closed = after(planned, (now, by) => setActionState(now, by, ID, "done"));
    expect(isOpen(step(extendJournal(closed, setActionState(planned, bob, ID, "dropped"))))).toBe(false);
  });

  test("that is deleted is gone, until it is brought back by Undo or by somebody who went on writing in it", () => {
    const gone = after(planned, (now, by) => deleteThing(now, by, ABOUT));
    expect(readActions(gone)).toEqual([]);
    expect(step(after(gone, (now, by) => deletionUndo(now, by, ABOUT))).existence).toBe("present");
    const elsewhere = describeAction(planned, bob, ID, "notes", "They said yes.");
    expect(step(extendJournal(gone, [elsewhere]))).toMatchObject({
      existence: "brought-back",
      notes: "They said yes.",
    });
  });

  test("holds no day that the calendar does not have, and keeps what was written", () => {
    const journal = after(planned, (now, by) => describeAction(now, by, ID, "due", "2026-02-30"));
    expect(step(journal).due).toBe("");
    expect(step(journal).answers.due[0]?.value).toBe("2026-02-30");
  });
});

test.each([
  ["2026-11-20", true],
  ["2028-02-29", true],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["20 November", false],
  ["", false],
])("the calendar has %j: %s", (text, has) => {
  expect(isDay(text)).toBe(has);
});

test("what only a newer version understands is no state, no sign, and known to nobody", () => {
  expect(parseActionState("paused")).toBeUndefined();
  expect(parseActionState(CLEARED)).toBe("to-do");
  expect(parseSign({ ref: REF })).toBeUndefined();
  expect(parseSign(CLEARED)).toBeNull();
  const paused = say(planned, ann, ABOUT, STATE, "paused");
  expect(isKnownEntry(paused)).toBe(false);
  expect(step(extendJournal(planned, [paused])).state).toBe("to-do");
});
