import { describe, expect, it, test } from "vitest";
import {
  evidenceFor,
  filesNamed,
  parseContent,
  readEvidence,
  readEvidenceItem,
  servedByRegister,
  servesRegister,
  type EvidenceContent,
} from "../../src/domain/evidence";
import { addEvidence, describeEvidence, placeEvidence, rewriteNote } from "../../src/domain/evidenceTelling";
import { DELETED, deleteThing } from "../../src/domain/deletion";
import { EMPTY_JOURNAL, extendJournal, foldJournal, type Journal } from "../../src/domain/journal";
import { CLEARED, takeBack } from "../../src/domain/register";
import { evidenceThing } from "../../src/domain/thing";
import { sha256OfText } from "../../src/lib/hash";
import type { Json } from "../../src/lib/json";
import { entry, evidenceId, NOON, OTHER_REF, REF, testWriter, writing } from "../support/entries";

const ann = testWriter("ann");
const bob = testWriter("bob", NOON + 3_600_000);
const PHOTO = evidenceId("photo");
const HASH = sha256OfText("a wall");
const file = (name = "wall.png", hash = HASH): EvidenceContent => ({
  kind: "file",
  hash,
  name,
  type: "image/png",
  size: 6,
});
const link: EvidenceContent = { kind: "link", url: "https://example.org/" };
const note: EvidenceContent = { kind: "note", text: "We walked the halls." };

const adding =
  (content: EvidenceContent, id = PHOTO, serves = [REF]) =>
  (journal: Journal) =>
    addEvidence(journal, ann, { id, content, title: "Wall", date: "2026-08-20", caption: "Room 4", serves });
const start = writing(EMPTY_JOURNAL, adding(file())).journal;
const photo = (journal: Journal) => readEvidenceItem(journal, PHOTO);

describe("an item of evidence", () => {
  it("is read as it was added, with who added it and when", () => {
    expect(photo(start)).toMatchObject({
      id: PHOTO,
      content: file(),
      title: "Wall",
      date: "2026-08-20",
      caption: "Room 4",
      serves: [REF],
      existence: "present",
    });
    expect(photo(start)?.added.entry.author).toBe("ann");
  });

  it("writes nothing for what was left empty", () => {
    const bare = addEvidence(EMPTY_JOURNAL, ann, {
      id: PHOTO,
      content: note,
      title: "",
      date: "",
      caption: "",
      serves: [],
    });
    expect(bare.map(({ register }) => register)).toEqual(["content"]);
  });

  it("serves several competencies, is placed on more and taken off again", () => {
    const both = writing(start, (j) => placeEvidence(j, bob, PHOTO, OTHER_REF, true)).journal;
    expect(photo(both)?.serves).toEqual([REF, OTHER_REF].sort());
    expect(evidenceFor(readEvidence(both), OTHER_REF)).toHaveLength(1);
    const moved = writing(both, (j) => placeEvidence(j, bob, PHOTO, REF, false)).journal;
    expect(photo(moved)?.serves).toEqual([OTHER_REF]);
    expect(evidenceFor(readEvidence(moved), REF)).toEqual([]);
  });

  it("has two titles where they were given apart, the later one shown", () => {
    const titled = (writer: typeof ann, text: string) =>
      describeEvidence(start, writer, PHOTO, "title", text);
    const merged = extendJournal(start, [titled(ann, "Planning wall"), titled(bob, "Hall")]);
    expect(photo(merged)?.answers.title.map(({ value }) => value)).toEqual(["Hall", "Planning wall"]);
    expect(photo(merged)?.title).toBe("Hall");
  });

  it("keeps its place in time when its content is rewritten", () => {
    const noted = writing(EMPTY_JOURNAL, adding(note)).journal;
    const rewritten = writing(noted, (j) => rewriteNote(j, bob, PHOTO, "Twice.")).journal;
    expect(photo(rewritten)?.content).toEqual({ kind: "note", text: "Twice." });
    expect(photo(rewritten)?.added).toEqual(photo(noted)?.added);
  });

  it("without its content, which has not arrived, was added by whoever spoke of it first, in whatever order it came", () => {
    const parts = [...start.entriesById.values()].filter(({ register }) => register !== "content");
    const first = parts.toSorted((a, b) => a.at - b.at)[0];
    for (const entries of [parts, parts.toReversed(), [...parts.slice(2), ...parts.slice(0, 2)]]) {
      expect(photo(foldJournal(entries))?.content).toBeUndefined();
      expect(photo(foldJournal(entries))?.added.entry).toEqual(first);
    }
  });

  it("is none where nothing but its deletion and that one's undoing is known", () => {
    const deletion = entry({ about: evidenceThing(PHOTO), register: DELETED, value: { heads: [] } });
    const undone = writing(foldJournal([deletion]), (j) => takeBack(j, ann, deletion.id)).journal;
    expect(photo(undone)).toBeUndefined();
  });

  it("of a kind that a newer version wrote is listed without a content", () => {
    const newer = entry({ about: evidenceThing(PHOTO), register: "content", value: { kind: "hologram" } });
    expect(photo(foldJournal([newer]))).toMatchObject({ content: undefined, title: "" });
  });

  it("is listed with the one added last first, and without those deleted", () => {
    const ids = ["a", "b", "c"].map(evidenceId);
    let journal = EMPTY_JOURNAL;
    for (const id of ids) journal = writing(journal, adding(link, id)).journal;
    journal = writing(journal, (j) => deleteThing(j, ann, evidenceThing(evidenceId("b")))).journal;
    expect(readEvidence(journal).map(({ id }) => id)).toEqual(["c", "a"]);
    expect(readEvidence(EMPTY_JOURNAL)).toEqual([]);
    expect(photo(journal)).toBeUndefined();
  });

  it("has a register for each competency that it serves", () => {
    expect(servedByRegister(servesRegister(REF))).toBe(REF);
    expect(servedByRegister("serves")).toBeUndefined();
  });
});

describe("content", () => {
  test.each<[string, Json, EvidenceContent | undefined]>([
    ["a file", { ...file() }, file()],
    ["an empty file", { ...file(), size: 0 }, { ...file(), size: 0 } as EvidenceContent],
    ["a link", { ...link }, link],
    ["a note", { ...note }, note],
    ["a note with more to it", { ...note, mood: "glad" }, note],
    ["a file without a hash", { ...file(), hash: "x" }, undefined],
    ["a file of a negative size", { ...file(), size: -1 }, undefined],
    ["a file of half a byte", { ...file(), size: 0.5 }, undefined],
    ["a file whose name is a number", { ...file(), name: 7 }, undefined],
    ["a link without an address", { kind: "link" }, undefined],
    ["a hologram", { kind: "hologram", url: "x", text: "y" }, undefined],
    ["text", "note", undefined],
    ["nothing", null, undefined],
    ["what was taken back", CLEARED, undefined],
  ])("of %s is read", (_, value, content) => {
    expect(parseContent(value)).toEqual(content);
  });
});

describe("the files that a journey names", () => {
  it("are those of items that are there, replaced or deleted", () => {
    const [other, third] = [sha256OfText("other"), sha256OfText("third")];
    let journal = writing(start, adding(file("other.png", other), evidenceId("gone"))).journal;
    journal = writing(journal, (j) => deleteThing(j, ann, evidenceThing(evidenceId("gone")))).journal;
    journal = writing(journal, adding(file("third.png", third))).journal;
    journal = writing(journal, adding(note)).journal;
    expect(new Set(filesNamed(journal).keys())).toEqual(new Set([HASH, other, third]));
    expect(filesNamed(EMPTY_JOURNAL).size).toBe(0);
  });

  it("have one name each, the same in whatever order the entries came", () => {
    const items = ["a", "b", "c"].flatMap((id) =>
      adding(file(`${id}.png`), evidenceId(id))(EMPTY_JOURNAL).slice(0, 1),
    );
    const names = (entries: typeof items) =>
      [...filesNamed(foldJournal(entries)).values()].map((f) => f.name);
    expect(names(items)).toHaveLength(1);
    expect(names(items.toReversed())).toEqual(names(items));
  });

  it("are not those of things that are no evidence, nor of content that cannot be read", () => {
    const odd = [
      entry({ about: "rubric:1", register: "content", value: { ...file() } as Json }),
      entry({ about: evidenceThing(PHOTO), register: "content", value: { ...file(), hash: "no" } as Json }),
    ];
    expect(filesNamed(foldJournal(odd)).size).toBe(0);
  });
});
