import { beforeEach, describe, expect, test } from "vitest";
import { deleteThing } from "../../src/domain/deletion";
import { sealEntry, type Entry } from "../../src/domain/entry";
import { evidenceBetween, evidenceCountsAt } from "../../src/domain/evidenceTime";
import { addEvidence } from "../../src/domain/evidenceTelling";
import type { MilestoneId } from "../../src/domain/ids";
import { EMPTY_JOURNAL, extendJournal, type Journal } from "../../src/domain/journal";
import { isKnownEntry } from "../../src/domain/known";
import { MOMENT, readMilestones } from "../../src/domain/milestone";
import { addMilestone, renameMilestone } from "../../src/domain/milestoneTelling";
import { differences, recordAt } from "../../src/domain/progress";
import { changeStatus } from "../../src/domain/record";
import { say, takeBack } from "../../src/domain/register";
import type { Status } from "../../src/domain/status";
import { competencyThing, evidenceThing, milestoneThing } from "../../src/domain/thing";
import { TODAY } from "../../src/domain/timeLine";
import { evidenceId, NOON, OTHER_REF, REF, testWriter, type TestWriter } from "../support/entries";

const DAY = 24 * 60 * 60 * 1000;
const RETREAT = "retreat" as MilestoneId;

let journal: Journal;
let ann: TestWriter;

const tell = (decide: (journal: Journal) => readonly Entry[]) => {
  journal = extendJournal(journal, decide(journal));
};
/** On a day counted from the first. */
const says = (day: number, status: Status, why = "", ref = REF) => {
  ann.setClock(NOON + day * DAY);
  tell((known) => changeStatus(known, ann, ref, { status, why }));
};
const at = (day: number) => ({ time: NOON + day * DAY + 60_000 });
const statusAt = (moment: Parameters<typeof recordAt>[1]) => recordAt(journal, moment).get(REF)?.status;

beforeEach(() => {
  journal = EMPTY_JOURNAL;
  ann = testWriter("ann");
});

describe("between two moments", () => {
  test("what was earned, begun, and went back is told with its reason", () => {
    says(0, "in-progress", "We began.");
    says(10, "earned", "It holds.");
    says(20, "in-progress", "Not in grade 8.");
    says(30, "earned", "The other.", OTHER_REF);
    const between = (from: number, to: number) =>
      differences(journal, at(from), at(to)).map(({ ref, turn, why }) => [ref, turn, why]);
    expect(between(-1, 1)).toEqual([[REF, "begun", "We began."]]);
    expect(between(1, 11)).toEqual([[REF, "earned", "It holds."]]);
    expect(between(11, 21)).toEqual([[REF, "back", "Not in grade 8."]]);
    expect(between(-1, 31)).toEqual([
      [OTHER_REF, "earned", "The other."],
      [REF, "begun", "Not in grade 8."],
    ]);
  });

  test("what went to and fro is no difference", () => {
    says(0, "in-progress");
    says(10, "earned");
    says(20, "in-progress");
    expect(differences(journal, at(1), at(21))).toEqual([]);
  });

  test("what only a newer version understands is no going back", () => {
    says(0, "earned");
    ann.setClock(NOON + 10 * DAY);
    tell((known) => [say(known, ann, competencyThing(REF), "status", { half: true })]);
    expect(statusAt(at(11))).toBeUndefined();
    expect(statusAt(at(1))).toBe("earned");
    expect(differences(journal, at(1), at(11))).toEqual([]);
  });

  test("evidence is counted from the day it was added, and what is deleted in no past", () => {
    const keep = (day: number, id: string) => {
      ann.setClock(NOON + day * DAY);
      tell((known) =>
        addEvidence(known, ann, {
          id: evidenceId(id),
          content: { kind: "note", text: id },
          title: id,
          date: "",
          caption: "",
          serves: [REF],
        }),
      );
    };
    keep(0, "first");
    keep(10, "second");
    keep(20, "third");
    const titles = () => evidenceBetween(journal, at(1).time, at(21).time).map(({ title }) => title);
    expect(titles()).toEqual(["third", "second"]);
    expect(evidenceCountsAt(journal, at(11).time).get(REF)).toBe(2);
    tell((known) => deleteThing(known, ann, evidenceThing(evidenceId("second"))));
    expect(titles()).toEqual(["third"]);
    expect(evidenceCountsAt(journal, at(11).time).get(REF)).toBe(1);
  });
});

describe("a milestone", () => {
  const mark = (day: number) =>
    tell((known) => addMilestone(known, ann, { id: RETREAT, title: "August retreat", ...at(day) }));
  const milestone = () => readMilestones(journal)[0]!;

  test("keeps the record of its day, though it is made long after", () => {
    says(0, "in-progress");
    says(10, "earned");
    ann.setClock(NOON + 100 * DAY);
    mark(1);
    expect(milestone()).toMatchObject({ title: "August retreat", ...at(1) });
    expect(statusAt(milestone())).toBe("in-progress");
    expect(statusAt(TODAY)).toBe("earned");
  });

  test("stays as it is when something older arrives later", () => {
    says(0, "in-progress");
    mark(5);
    // A tablet that nobody had heard of, written before the milestone's moment.
    const bo = testWriter("bo", NOON + 2 * DAY);
    const apart = changeStatus(EMPTY_JOURNAL, bo, REF, { status: "earned", why: "" });
    const other = changeStatus(EMPTY_JOURNAL, bo, OTHER_REF, { status: "earned", why: "" });
    tell(() => [...apart, ...other]);
    expect(statusAt(at(5))).toBe("earned");
    expect(statusAt(milestone())).toBe("in-progress");
    expect(recordAt(journal, milestone()).has(OTHER_REF)).toBe(false);
  });

  test("made now keeps what everybody sees now, also what a clock a year ahead wrote", () => {
    says(365, "earned");
    ann.setClock(NOON + DAY);
    const now = { id: RETREAT, title: "Today", ...at(1), isNow: true };
    tell((known) => addMilestone(known, ann, now));
    expect(statusAt(milestone())).toBe("earned");
    expect(differences(journal, milestone(), TODAY)).toEqual([]);
  });

  test("of a status that only a newer version knows says nothing of it, as the day itself does", () => {
    ann.setClock(NOON);
    tell((known) => [say(known, ann, competencyThing(REF), "status", "mastered")]);
    mark(1);
    says(10, "earned");
    expect(differences(journal, at(1), TODAY)).toEqual([]);
    expect(differences(journal, milestone(), TODAY)).toEqual([]);
  });

  test("that is taken back is gone, and nothing about it was written by a newer version", () => {
    mark(1);
    const [moment] = [...journal.entriesById.values()].filter(({ register }) => register === MOMENT);
    tell((known) => takeBack(known, ann, moment!.id));
    expect(readMilestones(journal)).toEqual([]);
    expect([...journal.entriesById.values()].filter((entry) => !isKnownEntry(entry))).toEqual([]);
  });

  test("that was deleted comes back, marked, by what somebody wrote of it without knowing", () => {
    mark(1);
    const apart = renameMilestone(journal, testWriter("bo", NOON + DAY), RETREAT, "The retreat");
    tell((known) => deleteThing(known, ann, milestoneThing(RETREAT)));
    expect(readMilestones(journal)).toEqual([]);
    tell(() => [apart]);
    expect(milestone()).toMatchObject({ title: "The retreat", isBroughtBack: true });
  });

  test("of which a part has not arrived knows what has", () => {
    says(0, "in-progress");
    says(1, "earned", "", OTHER_REF);
    const whole = [...journal.entriesById.values()];
    mark(5);
    const marked = [...journal.entriesById.values()].filter((entry) => !whole.includes(entry));
    journal = extendJournal(EMPTY_JOURNAL, [
      ...marked,
      ...whole.filter(({ about }) => about === competencyThing(REF)),
    ]);
    expect(statusAt(milestone())).toBe("in-progress");
    expect([...milestone().heads].filter((id) => !journal.entriesById.has(id))).toHaveLength(1);
  });

  test("has two names when it was named apart, until somebody keeps one", () => {
    says(0, "earned");
    mark(1);
    const base = journal;
    const bo = testWriter("bo", NOON + 3 * DAY);
    tell(() => [
      renameMilestone(base, ann, RETREAT, "Retreat"),
      renameMilestone(base, bo, RETREAT, "Summer retreat"),
    ]);
    expect(
      milestone()
        .titles.map(({ value }) => value)
        .sort(),
    ).toEqual(["Retreat", "Summer retreat"]);
    tell((known) => [renameMilestone(known, ann, RETREAT, "Retreat")]);
    expect(milestone().titles).toHaveLength(1);
  });

  test("is gone when it is deleted", () => {
    says(0, "earned");
    mark(1);
    tell((known) => deleteThing(known, ann, milestoneThing(RETREAT)));
    expect(readMilestones(journal)).toEqual([]);
  });

  test("whose moment says nothing that can be read is none", () => {
    tell(() => [
      sealEntry({
        journey: ann.journey,
        about: milestoneThing(RETREAT),
        register: "moment",
        value: { time: "yesterday", heads: [] },
        after: [],
        at: NOON,
        author: ann.author,
        sitting: ann.sitting,
        nonce: "broken",
      }),
    ]);
    expect(readMilestones(journal)).toEqual([]);
  });
});
