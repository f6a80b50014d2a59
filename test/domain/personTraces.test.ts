import { describe, expect, test } from "vitest";
import { introduceAuthor } from "../../src/domain/author";
import { addEvidence } from "../../src/domain/evidenceTelling";
import { EMPTY_JOURNAL } from "../../src/domain/journal";
import { changeStatus } from "../../src/domain/record";
import { personIn, textsNaming } from "../../src/domain/personTraces";
import { competencyThing, evidenceThing } from "../../src/domain/thing";
import { evidenceId, REF, testWriter, writing } from "../support/entries";

const MIRA = testWriter("mira");
const BEN = testWriter("ben");
const NOTE = evidenceId("note");

/** Mira gives her name, a status and its reason; Ben keeps a note that says `text`. */
function journalSaying(text: string) {
  const { journal: introduced } = writing(EMPTY_JOURNAL, (journal) =>
    introduceAuthor(journal, MIRA, "Mira O. (8b)"),
  );
  const { journal: answered } = writing(introduced, (journal) =>
    changeStatus(journal, MIRA, REF, { status: "earned", why: "Mira O. (8b) showed it herself" }),
  );
  return writing(answered, (journal) =>
    addEvidence(journal, BEN, {
      id: NOTE,
      content: { kind: "note", text },
      title: "Monday",
      date: "",
      caption: "",
      serves: [REF],
    }),
  ).journal;
}

describe("a person", () => {
  test("is told with every name, the reasons that go with it, and what stays", () => {
    const journal = journalSaying("x");
    expect(personIn(journal, MIRA.author)).toEqual({ names: ["Mira O. (8b)"], reasons: 1, others: 1 });
    expect(personIn(journal, BEN.author)).toEqual({ names: [], reasons: 0, others: 3 });
    expect(personIn(journal, testWriter("nobody").author)).toBeUndefined();
  });

  test("is found in the texts of others, as a whole name and whatever its capital letters", () => {
    const text = `${"a ".repeat(200)}with MIRA O. (8b) in the hall${" z".repeat(200)}`;
    const [found, ...others] = textsNaming(journalSaying(text), ["Mira O. (8b)"], MIRA.author);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ about: evidenceThing(NOTE), isNow: true });
    expect(found?.text).toContain("MIRA O. (8b) in the hall");
    expect(found?.text.length).toBeLessThan(200);
  });

  test("is not found where the name is only a part of a word, nor in what goes with them", () => {
    const journal = journalSaying("Samira O. (8b)rown came");
    expect(textsNaming(journal, ["Mira"], MIRA.author)).toEqual([]);
    expect(textsNaming(journal, [], MIRA.author)).toEqual([]);
  });

  test("is found in the reason of another, at the place that the reason speaks of", () => {
    const { journal } = writing(journalSaying("x"), (before) =>
      changeStatus(before, BEN, REF, { status: "in-progress", why: "Ask Mira O. (8b) again" }),
    );
    expect(textsNaming(journal, ["Mira O. (8b)"], MIRA.author)).toMatchObject([
      { about: competencyThing(REF), text: "Ask Mira O. (8b) again" },
    ]);
  });
});
