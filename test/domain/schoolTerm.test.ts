import { describe, expect, test } from "vitest";
import { deleteThing } from "../../src/domain/deletion";
import type { TermId } from "../../src/domain/ids";
import { EMPTY_JOURNAL, extendJournal, type Journal } from "../../src/domain/journal";
import { isKnownEntry } from "../../src/domain/known";
import { addTerm, describeTerm, readTerms } from "../../src/domain/schoolTerm";
import { termThing } from "../../src/domain/thing";
import { NOON, testWriter } from "../support/entries";

const ann = testWriter("ann");
const bob = testWriter("bob", NOON + 3_600_000);
const termId = (id: string) => id as TermId;
const AUTUMN = { id: termId("autumn"), title: "Autumn 2026", start: "2026-08-17", end: "2026-12-18" };
const adding = (journal: Journal, term: Parameters<typeof addTerm>[2]) =>
  extendJournal(journal, addTerm(journal, ann, term));
const titles = (journal: Journal) => readTerms(journal).map(({ title }) => title);

describe("a journey's terms", () => {
  test("stand in the order of the calendar, those without a day last", () => {
    let journal = adding(EMPTY_JOURNAL, { id: termId("some"), title: "Some day", start: "", end: "" });
    journal = adding(journal, {
      id: termId("spring"),
      title: "Spring",
      start: "2027-01-04",
      end: "2027-06-11",
    });
    journal = adding(journal, AUTUMN);
    expect(titles(journal)).toEqual(["Autumn 2026", "Spring", "Some day"]);
    expect(readTerms(journal)[0]).toMatchObject(AUTUMN);
    expect([...journal.entriesById.values()].every(isKnownEntry)).toBe(true);
  });

  test("that came with a day that no calendar has, have none", () => {
    const journal = adding(EMPTY_JOURNAL, { ...AUTUMN, start: "2026-02-30", end: "soon" });
    expect(readTerms(journal)[0]).toMatchObject({ start: "", end: "" });
    expect(readTerms(journal)[0]?.answers.start[0]?.value).toBe("2026-02-30");
  });

  test("named apart on two tablets have both names until somebody settles it", () => {
    const base = adding(EMPTY_JOURNAL, AUTUMN);
    const apart = extendJournal(base, [
      describeTerm(base, ann, AUTUMN.id, "title", "Fall"),
      describeTerm(base, bob, AUTUMN.id, "title", "Fall 2026"),
    ]);
    const [term] = readTerms(apart);
    expect(term?.answers.title.map(({ value }) => value)).toEqual(["Fall 2026", "Fall"]);
    expect(term?.answers.start).toHaveLength(1);
  });

  test("that were deleted stand no more, unless somebody wrote of them without knowing", () => {
    const base = adding(EMPTY_JOURNAL, AUTUMN);
    const deletion = deleteThing(base, bob, termThing(AUTUMN.id));
    expect(titles(extendJournal(base, deletion))).toEqual([]);
    const writtenApart = extendJournal(base, [
      ...deletion,
      describeTerm(base, ann, AUTUMN.id, "title", "Fall"),
    ]);
    expect(readTerms(writtenApart)).toMatchObject([{ title: "Fall", existence: "brought-back" }]);
  });
});
