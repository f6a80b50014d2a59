import { describe, expect, it, test } from "vitest";
import { DELETED } from "../../src/domain/deletion";
import { foldJournal } from "../../src/domain/journal";
import {
  CLEARED,
  isCleared,
  parseClearableText,
  parseFlag,
  parseText,
  read,
  say,
  takeBack,
} from "../../src/domain/register";
import type { Json } from "../../src/lib/json";
import { entry, entryId, NOON, testWriter, writing } from "../support/entries";

/** A register whose heads were all written apart, one a minute, in this order. */
const apart = (...values: Json[]) =>
  foldJournal(values.map((value, minute) => entry({ value, at: NOON + minute * 60_000 })));

const answers = (...values: Json[]) =>
  read(apart(...values), "journey", "title", parseClearableText).map(({ value }) => value);

describe("reading a register", () => {
  test.each<[string, Json[], string[]]>([
    ["nothing was said", [], []],
    ["one thing was said", ["a"], ["a"]],
    ["two were said apart: the later one first", ["a", "b"], ["b", "a"]],
    ["the same was said twice apart: one answer", ["a", "a"], ["a"]],
    ["the same was said twice and another once", ["a", "b", "a"], ["a", "b"]],
    ["it was taken back: empty", [CLEARED], [""]],
    ["it was taken back apart from an answer", ["a", CLEARED], ["", "a"]],
    ["taken back and empty are one answer", ["", CLEARED], [""]],
    ["a newer version wrote what cannot be read here", [{ rich: "a" }], []],
    ["what cannot be read stands beside what can", ["a", { rich: "b" }], ["a"]],
  ])("when %s", (_, values, expected) => {
    expect(answers(...values)).toEqual(expected);
  });

  it("tells who gave an answer and when, of the same answer the latest", () => {
    const [early, late] = [entry({ at: NOON }), entry({ at: NOON + 1 })];
    const reading = read(foldJournal([early, late]), "journey", "title", parseText);
    expect(reading).toEqual([{ value: "Our school", entry: late, time: NOON + 1 }]);
  });

  test.each<[Json, boolean]>([
    [{ cleared: true }, true],
    [{ cleared: true, why: "newer" }, true],
    [{ cleared: "true" }, false],
    [[], false],
    [null, false],
    ["cleared", false],
    [true, false],
  ])("%j means taken back: %s", (value, cleared) => {
    expect(isCleared(value)).toBe(cleared);
  });

  test.each<[Json, boolean | undefined]>([
    [true, true],
    [false, false],
    [CLEARED, false],
    ["yes", undefined],
    [1, undefined],
    [null, undefined],
  ])("%j as a yes or no is %s", (value, flag) => {
    expect(parseFlag(value)).toBe(flag);
  });
});

describe("saying something", () => {
  it("names every head that stands, whoever wrote it and whether it can be read or not", () => {
    const journal = apart("a", { rich: "b" }, CLEARED);
    const said = say(journal, testWriter("bob"), "journey", "title", "c");
    expect(said.after).toEqual([...journal.entriesById.keys()].sort());
    expect(said).toMatchObject({ value: "c", author: "bob", sitting: "sitting-of-bob", at: NOON });
  });

  it("takes a clock's fraction off", () => {
    const writer = { ...testWriter(), now: () => 1234.567 };
    expect(say(apart(), writer, "journey", "title", "c").at).toBe(1234);
  });
});

describe("taking back", () => {
  const ann = testWriter("ann");
  const title = (value: string) => (journal: ReturnType<typeof apart>) =>
    say(journal, ann, "journey", "title", value);
  const texts = (journal: ReturnType<typeof apart>) =>
    read(journal, "journey", "title", parseClearableText).map(({ value }) => value);

  it("clears what had nothing before it", () => {
    const { journal, entries } = writing(apart(), title("a"));
    const taken = takeBack(journal, ann, entries[0]!.id);
    expect(taken).toHaveLength(1);
    expect(taken[0]).toMatchObject({
      value: CLEARED,
      after: [entries[0]!.id],
      about: "journey",
      register: "title",
    });
  });

  it("puts back what was there before", () => {
    const first = writing(apart(), title("a"));
    const second = writing(first.journal, title("b"));
    const back = writing(second.journal, (journal) => takeBack(journal, ann, second.entries[0]!.id));
    expect(texts(back.journal)).toEqual(["a"]);
  });

  it("can itself be taken back", () => {
    const first = writing(apart(), title("a"));
    const undone = writing(first.journal, (journal) => takeBack(journal, ann, first.entries[0]!.id));
    const redone = writing(undone.journal, (journal) => takeBack(journal, ann, undone.entries[0]!.id));
    expect(texts(undone.journal)).toEqual([""]);
    expect(texts(redone.journal)).toEqual(["a"]);
  });

  it("names all heads, so that it stands alone", () => {
    const [first, second] = [entry({ value: "a" }), entry({ value: "b", at: NOON + 1 })];
    const { journal } = writing(foldJournal([first, second]), (j) => takeBack(j, ann, second.id));
    expect(texts(journal)).toEqual([""]);
  });

  it("of an entry that settled two answers puts back both, apart again", () => {
    const settled = writing(apart("a", "b"), title("c"));
    const back = writing(settled.journal, (journal) => takeBack(journal, ann, settled.entries[0]!.id));
    expect(texts(back.journal).toSorted()).toEqual(["a", "b"]);
  });

  it("of an entry that is not here does nothing", () => {
    expect(takeBack(apart("a"), ann, entryId("0"))).toEqual([]);
  });

  it("where what was before has not arrived clears", () => {
    const orphan = entry({ after: [entryId("0")], register: DELETED });
    expect(takeBack(foldJournal([orphan]), ann, orphan.id).map(({ value }) => value)).toEqual([CLEARED]);
  });
});
