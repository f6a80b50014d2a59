import { describe, expect, test } from "vitest";
import { deleteThing, deletionUndo } from "../../src/domain/deletion";
import type { Entry } from "../../src/domain/entry";
import type { ResourceId } from "../../src/domain/ids";
import { EMPTY_JOURNAL, extendJournal, foldJournal, type Journal } from "../../src/domain/journal";
import { isKnownEntry } from "../../src/domain/known";
import { CLEARED, say } from "../../src/domain/register";
import { readOwnResources, readResourceMarks } from "../../src/domain/resource";
import {
  addResource,
  comment,
  describeResource,
  keepForLater,
  markUseful,
  placeResource,
  replaceLink,
  replaceResourceContent,
} from "../../src/domain/resourceTelling";
import { resourceThing } from "../../src/domain/thing";
import { NOON, OTHER_REF, REF, testWriter } from "../support/entries";

const ann = testWriter("ann");
const bob = testWriter("bob", NOON + 3_600_000);
const OURS = "our-guide" as ResourceId;
const THEIRS = "aurora-playbook" as ResourceId;

const guide = {
  id: OURS,
  content: { kind: "link", url: "https://example.org/guide" },
  title: "Our guide",
  publisher: "",
  summary: "How we do it.",
  kind: "toolkit",
  serves: [REF],
} as const;

const started = (journal: Journal = EMPTY_JOURNAL) =>
  extendJournal(journal, addResource(journal, ann, guide));
const own = (journal: Journal) => readOwnResources(journal);
const marks = (journal: Journal, id = THEIRS) => readResourceMarks(journal, id);

/** What each says having seen the base alone, in either order. */
const apart = (base: Journal, ...said: readonly (readonly Entry[])[]) =>
  foldJournal([...base.entriesById.values(), ...said.flat()]);

describe("an own resource", () => {
  test("is read as it was told, and understood by this version", () => {
    const journal = started();
    expect(own(journal)).toMatchObject([
      { id: OURS, title: "Our guide", kind: "toolkit", publisher: "", serves: [REF], existence: "present" },
    ]);
    expect([...journal.entriesById.values()].every(isKnownEntry)).toBe(true);
  });

  test("serves what it is placed on, until it is taken off", () => {
    let journal = started();
    journal = extendJournal(journal, [placeResource(journal, bob, OURS, OTHER_REF, true)]);
    expect(own(journal)[0]!.serves).toEqual([REF, OTHER_REF]);
    journal = extendJournal(journal, [placeResource(journal, ann, OURS, REF, false)]);
    expect(own(journal)[0]!.serves).toEqual([OTHER_REF]);
  });

  test("edited apart keeps both wordings, of its title and of its content", () => {
    const base = started();
    const both = apart(
      base,
      [
        describeResource(base, ann, OURS, "title", "The guide"),
        replaceResourceContent(base, ann, OURS, { kind: "link", url: "https://example.org/a" }),
      ],
      [
        describeResource(base, bob, OURS, "title", "A guide"),
        replaceResourceContent(base, bob, OURS, { kind: "note", text: "It moved." }),
      ],
    );
    const [resource] = own(both);
    expect(resource!.answers.title.map(({ value }) => value).sort()).toEqual(["A guide", "The guide"]);
    expect(resource!.answers.content).toHaveLength(2);
  });

  test("is deleted with its marks, comes back by Undo, and by what somebody wrote meanwhile", () => {
    const base = started();
    const gone = deleteThing(base, ann, resourceThing(OURS));
    const deleted = extendJournal(base, gone);
    expect(own(deleted)).toEqual([]);
    expect(own(extendJournal(deleted, [deletionUndo(deleted, ann, resourceThing(OURS))]))).toMatchObject([
      { existence: "present" },
    ]);
    const meanwhile = apart(base, gone, [comment(base, bob, OURS, "c1", "We use it daily.")]);
    expect(own(meanwhile)).toMatchObject([{ existence: "brought-back" }]);
  });

  test("whose content only a newer version understands is kept and shown without", () => {
    const odd = say(EMPTY_JOURNAL, ann, resourceThing(OURS), "content", { kind: "hologram" });
    expect(isKnownEntry(odd)).toBe(false);
    expect(own(foldJournal([odd]))).toMatchObject([{ id: OURS, content: undefined }]);
    expect(isKnownEntry(say(EMPTY_JOURNAL, ann, resourceThing(OURS), "content", CLEARED))).toBe(true);
  });

  test("placed on one device and taken off on another waits to be settled, and is settled by one more word", () => {
    const base = started();
    const twice = extendJournal(base, [placeResource(base, ann, OURS, OTHER_REF, true)]);
    const both = apart(
      twice,
      [placeResource(twice, ann, OURS, REF, false)],
      [placeResource(base, bob, OURS, REF, true), placeResource(base, bob, OURS, OTHER_REF, true)],
    );
    const [resource] = own(both);
    expect(resource!.servesApart).toMatchObject([{ of: REF, answers: [{}, {}] }]);
    expect(resource!.serves).toContain(OTHER_REF);
    const settled = extendJournal(both, [placeResource(both, ann, OURS, REF, true)]);
    expect(own(settled)).toMatchObject([{ serves: expect.arrayContaining([REF]), servesApart: [] }]);
  });

  test("is read once for as long as nothing is said of it, and so is what was said of it", () => {
    const journal = started();
    const other = extendJournal(journal, [markUseful(journal, bob, THEIRS, true)]);
    expect(own(other)[0]).toBe(own(journal)[0]);
    expect(own(other)).toBe(own(other));
    expect(marks(other, OURS)).toBe(marks(journal, OURS));
    expect(marks(other)).not.toBe(marks(journal));
  });
});

describe("what is said of any resource", () => {
  test("does not make a built-in one our own", () => {
    expect(own(extendJournal(EMPTY_JOURNAL, [markUseful(EMPTY_JOURNAL, ann, THEIRS, true)]))).toEqual([]);
  });

  test("counts everyone for themselves, whatever order it comes in", () => {
    const both = apart(
      EMPTY_JOURNAL,
      [markUseful(EMPTY_JOURNAL, ann, THEIRS, true), keepForLater(EMPTY_JOURNAL, ann, THEIRS, true)],
      [markUseful(EMPTY_JOURNAL, bob, THEIRS, true)],
    );
    expect([...marks(both).useful].sort()).toEqual(["ann", "bob"]);
    expect([...marks(both).later]).toEqual(["ann"]);
    const taken = extendJournal(both, [markUseful(both, ann, THEIRS, false)]);
    expect([...marks(taken).useful]).toEqual(["bob"]);
  });

  test("comments stand in the order of their time, are reworded, and are gone once taken back", () => {
    let journal = EMPTY_JOURNAL;
    const add = (...entries: Entry[]) => (journal = extendJournal(journal, entries));
    add(comment(journal, ann, THEIRS, "c1", " Read chapter two. "));
    add(comment(journal, bob, THEIRS, "c2", "Chapter three too."));
    add(comment(journal, ann, THEIRS, "c1", "Read chapters two and four."));
    expect(marks(journal).comments).toMatchObject([
      { id: "c1", text: "Read chapters two and four.", author: "ann" },
      { id: "c2", text: "Chapter three too.", author: "bob" },
    ]);
    add(comment(journal, ann, THEIRS, "c1", "  "));
    expect(marks(journal).comments.map(({ id }) => id)).toEqual(["c2"]);
  });

  test("a comment taken back on one tablet and reworded on another stands, with both answers", () => {
    const base = extendJournal(EMPTY_JOURNAL, [comment(EMPTY_JOURNAL, ann, THEIRS, "c1", "Good.")]);
    for (const [first, second] of [
      ["", "Very good."],
      ["Very good.", ""],
    ] as const) {
      const both = apart(
        base,
        [comment(base, ann, THEIRS, "c1", first)],
        [comment(base, bob, THEIRS, "c1", second)],
      );
      const [said] = marks(both).comments;
      expect(said).toMatchObject({ text: "Very good.", author: "ann" });
      expect(said!.answers).toHaveLength(2);
    }
  });

  test("a dead link is replaced, apart with two answers, and goes back to the address it came with", () => {
    const link = (writer: typeof ann, url: string) => [replaceLink(EMPTY_JOURNAL, writer, THEIRS, url)];
    const both = apart(EMPTY_JOURNAL, link(ann, "https://a.example"), link(bob, "https://b.example"));
    expect(marks(both).links).toHaveLength(2);
    const back = extendJournal(both, [replaceLink(both, ann, THEIRS, undefined)]);
    expect(marks(back).links.map(({ value }) => value)).toEqual([""]);
  });
});
