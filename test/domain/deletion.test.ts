import { describe, expect, it, test } from "vitest";
import { DELETED, deleteThing, deletionUndo, existenceOf } from "../../src/domain/deletion";
import { ENTRY_MAX_LENGTH, readEntry } from "../../src/domain/entry";
import { readDeletedEvidence, readEvidence, readEvidenceItem } from "../../src/domain/evidence";
import { addEvidence, describeEvidence } from "../../src/domain/evidenceTelling";
import { EMPTY_JOURNAL, extendJournal, foldJournal, type Journal } from "../../src/domain/journal";
import { readJourney, renameJourney } from "../../src/domain/journey";
import { changeStatus } from "../../src/domain/record";
import { takeBack } from "../../src/domain/register";
import { evidenceThing, JOURNEY } from "../../src/domain/thing";
import { summarize } from "../../src/domain/summary";
import { canonicalJson, type Json } from "../../src/lib/json";
import { entry, evidenceId, JOURNEY_ID, REF, testWriter, writing } from "../support/entries";

const PHOTO = evidenceId("photo");
const THING = evidenceThing(PHOTO);
const ann = testWriter("ann");
const bob = testWriter("bob");

const link = { kind: "link", url: "https://example.org/" } as const;
const item = { id: PHOTO, content: link, title: "Wall", date: "", caption: "", serves: [REF] };
const start = writing(EMPTY_JOURNAL, (journal) => addEvidence(journal, ann, item)).journal;
const deletion = writing(start, (journal) => deleteThing(journal, ann, THING));
const describing = (journal: Journal) => describeEvidence(journal, bob, PHOTO, "caption", "The new wall");
const state = (journal: Journal, about = THING) => existenceOf(journal, about).state;

describe("deleting a thing", () => {
  it("takes it away, and says by what", () => {
    expect(existenceOf(deletion.journal, THING)).toEqual({ state: "deleted", deletion: deletion.entries[0] });
    expect(readEvidence(deletion.journal)).toEqual([]);
    expect(readEvidenceItem(deletion.journal, PHOTO)?.existence).toBe("deleted");
    expect(readDeletedEvidence(deletion.journal).map(({ id }) => id)).toEqual([PHOTO]);
    expect(summarize(JOURNEY_ID, deletion.journal).evidenceCount).toBe(0);
  });

  it("carries the heads that its writer saw", () => {
    expect(deletion.entries[0]?.value).toEqual({ heads: [...start.entriesById.keys()].sort() });
  });

  it("does not take what somebody wrote apart: that brings the thing back, marked", () => {
    const apart = writing(start, describing);
    const merged = extendJournal(deletion.journal, apart.entries);
    expect(state(merged)).toBe("brought-back");
    expect(readEvidenceItem(merged, PHOTO)).toMatchObject({
      caption: "The new wall",
      existence: "brought-back",
    });
  });

  it("does not take what is written later either", () => {
    expect(state(writing(deletion.journal, describing).journal)).toBe("brought-back");
  });

  it("takes what was brought back when it is deleted again", () => {
    const broughtBack = writing(deletion.journal, describing).journal;
    const again = writing(broughtBack, (journal) => deleteThing(journal, bob, THING));
    expect(state(again.journal)).toBe("deleted");
    const undone = writing(again.journal, (journal) => takeBack(journal, bob, again.entries[0]!.id));
    expect(state(undone.journal)).toBe("brought-back");
  });

  it("can be taken back", () => {
    const undone = writing(deletion.journal, (journal) => takeBack(journal, ann, deletion.entries[0]!.id));
    expect(state(undone.journal)).toBe("present");
    expect(readEvidenceItem(undone.journal, PHOTO)).toMatchObject({ title: "Wall", existence: "present" });
  });

  it("by two people apart takes it away once, and taking one of the two back brings it back", () => {
    const other = deleteThing(start, bob, THING);
    const both = extendJournal(deletion.journal, other);
    expect(state(both)).toBe("deleted");
    expect(state(writing(both, (journal) => takeBack(journal, bob, other[0]!.id)).journal)).toBe("present");
  });

  it("that was taken back apart from another deletion leaves the thing: what is doubtful is kept", () => {
    const undone = writing(deletion.journal, (journal) => takeBack(journal, ann, deletion.entries[0]!.id));
    expect(state(extendJournal(undone.journal, deleteThing(start, bob, THING)))).toBe("present");
  });

  it("by two people who each saw a part takes all that they saw together", () => {
    const annSaw = writing(start, (journal) => describeEvidence(journal, ann, PHOTO, "caption", "By Ann"));
    const bobSaw = writing(start, (journal) => describeEvidence(journal, bob, PHOTO, "date", "2026-08-20"));
    const deletions = [
      ...deleteThing(annSaw.journal, ann, THING),
      ...deleteThing(bobSaw.journal, bob, THING),
    ];
    const merged = extendJournal(start, [...annSaw.entries, ...bobSaw.entries, ...deletions]);
    expect(state(merged)).toBe("deleted");
    expect(state(extendJournal(merged, [describing(start)]))).toBe("brought-back");
  });

  it("again, of what is deleted already, and undoing it brings the thing back", () => {
    const again = writing(deletion.journal, (journal) => deleteThing(journal, bob, THING)).journal;
    expect(state(again)).toBe("deleted");
    expect(state(writing(again, (journal) => deletionUndo(journal, bob, THING)).journal)).toBe("present");
  });

  it("does not touch other things", () => {
    const other = evidenceId("other");
    const { journal } = writing(deletion.journal, (j) => addEvidence(j, ann, { ...item, id: other }));
    expect(readEvidence(journal).map(({ id }) => id)).toEqual([other]);
  });

  it("before anything about it arrived holds, until what it had not seen arrives", () => {
    const alone = foldJournal(deletion.entries);
    expect(state(alone)).toBe("deleted");
    expect(state(extendJournal(alone, start.entriesById.values()))).toBe("deleted");
    expect(state(extendJournal(alone, [describing(start)]))).toBe("brought-back");
  });

  it("of nothing is possible, and of a thing without a deletion nothing is told", () => {
    expect(state(EMPTY_JOURNAL)).toBe("present");
    expect(state(writing(EMPTY_JOURNAL, (j) => deleteThing(j, ann, THING)).journal)).toBe("deleted");
  });

  test.each<Json>([null, true, "all", { heads: "all" }, { heads: [1, null] }, {}, []])(
    "with the value %j, which no version writes, keeps the thing",
    (value) => {
      expect(state(extendJournal(start, [entry({ about: THING, register: DELETED, value })]))).toBe(
        "brought-back",
      );
    },
  );
});

describe("deleting the journey", () => {
  const full = writing(writing(start, (j) => renameJourney(j, ann, "Ours")).journal, (j) =>
    changeStatus(j, ann, REF, { status: "earned", why: "We do." }),
  ).journal;
  const deleted = writing(full, (journal) => deleteThing(journal, ann, JOURNEY));

  it("takes all that is in it", () => {
    expect(readJourney(deleted.journal).existence.state).toBe("deleted");
    expect(summarize(JOURNEY_ID, deleted.journal).existence).toBe("deleted");
  });

  it("does not take anything that was written apart, about whatever thing", () => {
    for (const apart of [
      changeStatus(full, bob, REF, { status: "in-progress", why: "" }),
      [renameJourney(full, bob, "Our own")],
      deleteThing(full, bob, THING),
      [entry({ about: "rubric:1", register: "cell" })],
    ])
      expect(readJourney(extendJournal(deleted.journal, apart)).existence.state).toBe("brought-back");
  });

  it("can be taken back whole", () => {
    const { journal } = writing(deleted.journal, (j) => takeBack(j, ann, deleted.entries[0]!.id));
    expect(readJourney(journal).existence.state).toBe("present");
    expect(summarize(JOURNEY_ID, journal)).toMatchObject({ title: "Ours", statuses: { [REF]: "earned" } });
  });

  it(
    "with more things in it than one entry may name is several entries, each of which other devices accept",
    { timeout: 60_000 },
    () => {
      const many = foldJournal(
        Array.from({ length: 8_001 }, (_, n) => entry({ about: `evidence:${n}`, register: "content" })),
      );
      const { journal, entries } = writing(many, (j) => deleteThing(j, ann, JOURNEY));
      expect(entries).toHaveLength(2);
      expect(state(journal, JOURNEY)).toBe("deleted");
      for (const piece of entries) {
        expect(readEntry(piece).ok).toBe(true);
        expect(canonicalJson(piece as unknown as Json).length).toBeLessThan(ENTRY_MAX_LENGTH);
      }
      expect(state(extendJournal(many, entries.slice(0, 1)), JOURNEY)).toBe("brought-back");
    },
  );
});
