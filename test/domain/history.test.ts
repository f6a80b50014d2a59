import { describe, expect, it } from "vitest";
import { authorName, introduceAuthor } from "../../src/domain/author";
import { addEvidence, placeEvidence } from "../../src/domain/evidenceTelling";
import { competencyHistory, isFarAhead } from "../../src/domain/history";
import { EMPTY_JOURNAL, extendJournal, type Journal } from "../../src/domain/journal";
import { changeStatus, explain, seeSign } from "../../src/domain/record";
import { undoStatus } from "../../src/domain/undo";
import { competencyThing } from "../../src/domain/thing";
import { author, entry, evidenceId, NOON, OTHER_REF, REF, testWriter, writing } from "../support/entries";

const DAY = 86_400_000;

describe("how we got here", () => {
  const ann = testWriter("ann");
  const bob = testWriter("bob", NOON - 58 * DAY);
  const photo = evidenceId("photo");
  const content = { kind: "note", text: "We walked the halls." } as const;

  const journal = [
    (j: Journal) => introduceAuthor(j, ann, "Ann, principal"),
    (j: Journal) => introduceAuthor(j, bob, "Bob"),
    (j: Journal) => changeStatus(j, ann, REF, { status: "in-progress", why: "Every team has begun." }),
    (j: Journal) => seeSign(j, ann, REF, "p1", true),
    (j: Journal) =>
      addEvidence(j, ann, { id: photo, content, title: "", date: "", caption: "", serves: [REF] }),
    (j: Journal) => changeStatus(j, ann, OTHER_REF, { status: "earned", why: "" }),
    (j: Journal) => changeStatus(j, bob, REF, { status: "earned", why: "" }),
    (j: Journal) => placeEvidence(j, bob, photo, REF, false),
    (j: Journal) => seeSign(j, ann, REF, "p1", false),
  ].reduce((before, decide) => writing(before, decide).journal, EMPTY_JOURNAL);

  it("tells every change of the competency and of no other, the latest first, with who and why", () => {
    expect(competencyHistory(journal, REF)).toMatchObject([
      { kind: "sign", signId: "p1", seen: false, authorName: "Ann, principal", why: "" },
      // Bob's clock is two months behind, but he had seen what he answered.
      { kind: "evidence", item: photo, serves: false, authorName: "Bob", why: "" },
      { kind: "evidence", item: photo, serves: true, authorName: "Ann, principal", why: "" },
      { kind: "sign", signId: "p1", seen: true, authorName: "Ann, principal", why: "" },
      { kind: "status", status: "earned", undone: false, authorName: "Bob", why: "" },
      {
        kind: "status",
        status: "in-progress",
        undone: false,
        authorName: "Ann, principal",
        why: "Every team has begun.",
      },
    ]);
    const times = competencyHistory(journal, REF).map(({ time }) => time);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  it("shows a reason as it reads now, with its own entry", () => {
    const change = competencyHistory(journal, REF).at(-1)!;
    const better = writing(journal, (j) => explain(j, bob, change.entry.id, "All nine teams.")).journal;
    expect(competencyHistory(better, REF).at(-1)?.why).toBe("All nine teams.");
  });

  it("shows what was taken back where nothing was before as undone", () => {
    const first = writing(EMPTY_JOURNAL, (j) => changeStatus(j, ann, REF, { status: "earned", why: "" }));
    const { journal: undone } = writing(first.journal, (j) => undoStatus(j, ann, REF, first.entries[0]!.id));
    expect(competencyHistory(undone, REF)).toMatchObject([
      { status: "not-started", undone: true },
      { status: "earned", undone: false },
    ]);
  });

  it("leaves out statuses that it cannot read, and tells nothing of a competency of which nothing was said", () => {
    const newer = entry({ about: competencyThing(REF), register: "status", value: "mastered" });
    expect(competencyHistory(extendJournal(EMPTY_JOURNAL, [newer]), REF)).toEqual([]);
    expect(competencyHistory(EMPTY_JOURNAL, REF)).toEqual([]);
  });
});

describe("a time", () => {
  it("is far ahead when more than a day after this device's clock", () => {
    expect(isFarAhead(NOON + DAY, NOON)).toBe(false);
    expect(isFarAhead(NOON + DAY + 1, NOON)).toBe(true);
    expect(isFarAhead(NOON - 400 * DAY, NOON)).toBe(false);
  });
});

describe("a writer's name", () => {
  const ann = testWriter("ann");
  const introduced = writing(EMPTY_JOURNAL, (j) => introduceAuthor(j, ann, "Ann")).journal;

  it("is told to a journey once", () => {
    expect(authorName(introduced, author("ann"))).toBe("Ann");
    expect(introduceAuthor(introduced, ann, "Ann")).toEqual([]);
  });

  it("is told again when it changed, and not at all when there is none", () => {
    const renamed = writing(introduced, (j) => introduceAuthor(j, ann, "Ann, principal")).journal;
    expect(authorName(renamed, author("ann"))).toBe("Ann, principal");
    expect(introduceAuthor(introduced, ann, "")).toEqual([]);
    expect(authorName(introduced, author("bob"))).toBe("");
  });
});
