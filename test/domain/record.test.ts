import { describe, expect, it, test } from "vitest";
import { EMPTY_JOURNAL, extendJournal, foldJournal, type Journal } from "../../src/domain/journal";
import {
  changeStatus,
  explain,
  isSignSeen,
  readStatus,
  seeSign,
  signIdOf,
  signRegister,
  statusOf,
  whyOf,
} from "../../src/domain/record";
import { undoStatus } from "../../src/domain/undo";
import { CLEARED, takeBack } from "../../src/domain/register";
import { isStatus, type Status } from "../../src/domain/status";
import { competencyThing } from "../../src/domain/thing";
import type { Json } from "../../src/lib/json";
import { entry, entryId, NOON, OTHER_REF, REF, testWriter, writing } from "../support/entries";

const ann = testWriter("ann");
const bob = testWriter("bob", NOON + 3_600_000);

const setting =
  (status: Status, why = "", writer = ann) =>
  (journal: Journal) =>
    changeStatus(journal, writer, REF, { status, why });

const statusEntry = (value: Json, minute = 0) =>
  entry({ about: competencyThing(REF), register: "status", value, at: NOON + minute * 60_000 });

describe("the status of a competency", () => {
  test.each<[string, Json[], string, number]>([
    ["nothing was said: not started", [], "not-started", 0],
    ["it was earned", ["earned"], "earned", 1],
    ["two said different things apart: the later one, of two", ["earned", "in-progress"], "in-progress", 2],
    ["two said the same apart: one answer", ["earned", "earned"], "earned", 1],
    ["what was said was taken back", [CLEARED], "not-started", 1],
    ["taken back and not started are the same answer", [CLEARED, "not-started"], "not-started", 1],
    ["a newer version said something else", ["mastered"], "not-started", 0],
    ["a newer version's answer stands beside one of ours", ["earned", "mastered"], "earned", 1],
    ["somebody's script wrote a number", [3], "not-started", 0],
  ])("when %s", (_, values, status, answers) => {
    const journal = foldJournal(values.map(statusEntry));
    expect(statusOf(journal, REF)).toBe(status);
    expect(readStatus(journal, REF)).toHaveLength(answers);
  });

  it("may go back: the later answer counts, not the higher one", () => {
    const earned = writing(EMPTY_JOURNAL, setting("earned")).journal;
    expect(statusOf(writing(earned, setting("in-progress")).journal, REF)).toBe("in-progress");
  });

  it("is the later answer's even when its writer's clock is two months behind", () => {
    const earned = writing(EMPTY_JOURNAL, setting("earned")).journal;
    const behind = testWriter("cy", NOON - 58 * 86_400_000);
    expect(statusOf(writing(earned, setting("not-started", "", behind)).journal, REF)).toBe("not-started");
  });

  it("is of that competency alone", () => {
    expect(statusOf(writing(EMPTY_JOURNAL, setting("earned")).journal, OTHER_REF)).toBe("not-started");
  });

  it("shows both answers that were given apart, until one that saw both settles them", () => {
    const start = writing(EMPTY_JOURNAL, setting("in-progress")).journal;
    const apart = [...setting("earned", "", ann)(start), ...setting("not-started", "", bob)(start)];
    const merged = extendJournal(start, apart);
    expect(readStatus(merged, REF).map(({ value }) => value)).toEqual(["not-started", "earned"]);
    const settled = writing(merged, setting("earned")).journal;
    expect(readStatus(settled, REF).map(({ value }) => value)).toEqual(["earned"]);
  });

  test.each(["not-started", "in-progress", "earned"])("%s is a status", (status) => {
    expect(isStatus(status)).toBe(true);
  });

  test.each(["", "Earned", "toString", null, 2, ["earned"]])("%j is none", (value) => {
    expect(isStatus(value)).toBe(false);
  });
});

describe("a change of status", () => {
  it("without a reason is one entry, with one it is two, the second about the first", () => {
    expect(setting("earned")(EMPTY_JOURNAL)).toHaveLength(1);
    const { journal, entries } = writing(EMPTY_JOURNAL, setting("earned", "We all do."));
    expect(entries.map(({ about, register }) => [about, register])).toEqual([
      [competencyThing(REF), "status"],
      [`entry:${entries[0]!.id}`, "why"],
    ]);
    expect(whyOf(journal, entries[0]!.id)).toBe("We all do.");
  });

  it("takes over the reason that was saved just before: it stands with the new entry and no longer with the old", () => {
    const before = writing(EMPTY_JOURNAL, setting("in-progress"));
    const old = before.entries[0]!.id;
    const explained = writing(before.journal, (j) => explain(j, ann, old, "Every team has one."));
    const moved = writing(explained.journal, (j) =>
      changeStatus(j, ann, REF, {
        status: "earned",
        why: "Every team has one.",
        whyFrom: { entry: old, before: "", said: "Every team has one." },
      }),
    );
    expect(whyOf(moved.journal, moved.entries[0]!.id)).toBe("Every team has one.");
    expect(whyOf(moved.journal, old)).toBe("");
    expect(statusOf(moved.journal, REF)).toBe("earned");
  });

  it("that takes over a reason gives the older entry back the reason that it had before", () => {
    const before = writing(EMPTY_JOURNAL, setting("in-progress", "Since August."));
    const old = before.entries[0]!.id;
    const explained = writing(before.journal, (j) => explain(j, ann, old, "Since August, every team."));
    const moved = writing(explained.journal, (j) =>
      changeStatus(j, ann, REF, {
        status: "earned",
        why: "Since August, every team.",
        whyFrom: { entry: old, before: "Since August.", said: "Since August, every team." },
      }),
    );
    expect(whyOf(moved.journal, old)).toBe("Since August.");
  });

  it("that takes over a reason which was saved twice while it was typed leaves neither behind", () => {
    const before = writing(EMPTY_JOURNAL, setting("in-progress"));
    const old = before.entries[0]!.id;
    const half = writing(before.journal, (j) => explain(j, ann, old, "Every te"));
    const whole = writing(half.journal, (j) => explain(j, ann, old, "Every team."));
    const moved = writing(whole.journal, (j) =>
      changeStatus(j, ann, REF, {
        status: "earned",
        why: "Every team.",
        whyFrom: { entry: old, before: "", said: "Every team." },
      }),
    );
    expect(whyOf(moved.journal, old)).toBe("");
    expect(whyOf(moved.journal, moved.entries[0]!.id)).toBe("Every team.");
  });

  it("that should take over a reason where there is none just changes the status", () => {
    const { journal, entries } = writing(EMPTY_JOURNAL, (j) =>
      changeStatus(j, ann, REF, {
        status: "earned",
        why: "",
        whyFrom: { entry: entryId("0"), before: "", said: "" },
      }),
    );
    expect(entries).toHaveLength(1);
    expect(statusOf(journal, REF)).toBe("earned");
  });

  it("leaves a reason that somebody else has put in the place of the one it takes over", () => {
    const before = writing(EMPTY_JOURNAL, setting("in-progress"));
    const old = before.entries[0]!.id;
    const others = writing(before.journal, (j) => explain(j, bob, old, "Bob knows why."));
    const moved = writing(others.journal, (j) =>
      changeStatus(j, ann, REF, {
        status: "earned",
        why: "Every team.",
        whyFrom: { entry: old, before: "", said: "Every team." },
      }),
    );
    expect(whyOf(moved.journal, old)).toBe("Bob knows why.");
  });

  it("that is taken back brings back the reason with the status", () => {
    const first = writing(EMPTY_JOURNAL, setting("in-progress", "Grade 6 has begun."));
    const second = writing(first.journal, setting("earned"));
    const back = writing(second.journal, (j) => undoStatus(j, ann, REF, second.entries[0]!.id));
    expect(whyOf(back.journal, back.entries[0]!.id)).toBe("Grade 6 has begun.");
  });

  it("can be taken back: to what was before, or to nothing", () => {
    const first = writing(EMPTY_JOURNAL, setting("in-progress"));
    const second = writing(first.journal, setting("earned"));
    const back = writing(second.journal, (j) => undoStatus(j, ann, REF, second.entries[0]!.id));
    expect(statusOf(back.journal, REF)).toBe("in-progress");
    const cleared = writing(first.journal, (j) => undoStatus(j, ann, REF, first.entries[0]!.id));
    expect(cleared.entries[0]?.value).toEqual(CLEARED);
    expect(statusOf(cleared.journal, REF)).toBe("not-started");
    expect(undoStatus(first.journal, ann, REF, entryId("0"))).toEqual([]);
  });

  it("is not taken back once somebody has said something else since", () => {
    const first = writing(EMPTY_JOURNAL, setting("in-progress"));
    const second = writing(first.journal, setting("earned", "", bob));
    expect(undoStatus(second.journal, ann, REF, first.entries[0]!.id)).toEqual([]);
  });
});

describe("a reason", () => {
  it("can be changed, and taken back to empty", () => {
    const { journal, entries } = writing(EMPTY_JOURNAL, setting("earned", "We do."));
    const [change, why] = entries.map(({ id }) => id);
    const better = writing(journal, (j) => explain(j, bob, change!, "We all do.")).journal;
    expect(whyOf(better, change!)).toBe("We all do.");
    expect(whyOf(writing(journal, (j) => takeBack(j, ann, why!)).journal, change!)).toBe("");
    expect(whyOf(journal, entryId("0"))).toBe("");
  });

  it("may arrive before what it explains", () => {
    const { entries } = writing(EMPTY_JOURNAL, setting("earned", "We do."));
    const early = foldJournal(entries.slice(1));
    expect(whyOf(early, entries[0]!.id)).toBe("We do.");
    expect(statusOf(early, REF)).toBe("not-started");
  });
});

describe("a sign", () => {
  it("is ticked and unticked for one competency", () => {
    const ticked = writing(EMPTY_JOURNAL, (j) => seeSign(j, ann, REF, "e1", true)).journal;
    expect(isSignSeen(ticked, REF, "e1")).toBe(true);
    expect(isSignSeen(ticked, REF, "e2")).toBe(false);
    expect(isSignSeen(ticked, OTHER_REF, "e1")).toBe(false);
    expect(isSignSeen(writing(ticked, (j) => seeSign(j, ann, REF, "e1", false)).journal, REF, "e1")).toBe(
      false,
    );
  });

  it("has a register of its own", () => {
    expect(signIdOf(signRegister("e1"))).toBe("e1");
    expect(signIdOf("status")).toBeUndefined();
  });
});
