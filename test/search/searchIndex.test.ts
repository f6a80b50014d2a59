import { describe, expect, it } from "vitest";
import { fold, wordsOf } from "../../src/search/folding";
import { marked, snippet } from "../../src/search/marking";
import { createIndex } from "../../src/search/searchIndex";
import type { SearchText } from "../../src/search/searchText";

const text = (title: string, body = "", more: Partial<SearchText> = {}): SearchText => ({
  kind: "evidence",
  path: `/${title}`,
  title,
  about: "",
  body,
  author: "",
  time: 0,
  ...more,
});

const indexOf = (...texts: readonly SearchText[]) => {
  const index = createIndex();
  index.add("school", texts);
  return index;
};
type Index = ReturnType<typeof createIndex>;
const found = (index: Index, question: string, limit = 10) =>
  (index.find(question, limit).best.get("evidence") ?? []).map(({ text: { title } }) => title);

describe("the words of a text", () => {
  it("are folded: small letters, no accents, one sign a word where a script has no spaces", () => {
    expect(["Évaluation", "STRASSE", "Straße", "ﬁnal", "İzmir", "Ñandú"].map(fold)).toEqual([
      "evaluation",
      "strasse",
      "strasse",
      "final",
      "izmir",
      "nandu",
    ]);
    expect(wordsOf("The student’s work, re-read: 2026!")).toEqual([
      "the",
      "student",
      "s",
      "work",
      "re",
      "read",
      "2026",
    ]);
    expect(wordsOf("Rückmeldung für 学校 und วัด")).toEqual([
      "ruckmeldung",
      "fur",
      "学",
      "校",
      "und",
      "ว",
      "ด",
    ]);
    expect(wordsOf("")).toEqual([]);
  });
});

describe("finding", () => {
  it("takes the beginning of a word for it, in any letters and with or without accents", () => {
    const index = indexOf(text("Planning wall"), text("Évaluation des élèves"), text("Deplaning"));
    expect(found(index, "plan")).toEqual(["Planning wall"]);
    expect(found(index, "PLANNING")).toEqual(["Planning wall"]);
    expect(found(index, "eleves eval")).toEqual(["Évaluation des élèves"]);
    expect(found(index, "élèv")).toEqual(["Évaluation des élèves"]);
  });

  it("wants every word, be it in the title or below it", () => {
    const index = indexOf(text("Planning wall", "seen by parents"), text("Wall of fame", "seen by us"));
    expect(found(index, "wall parents")).toEqual(["Planning wall"]);
    expect(found(index, "seen wall")).toHaveLength(2);
    expect(found(index, "wall nobody")).toEqual([]);
    expect(found(index, "  ")).toEqual([]);
  });

  it("forgives a slip of the finger where nothing is spelled as it was typed", () => {
    const index = indexOf(text("Transcript"), text("Portfolio"));
    expect(found(index, "transcirpt")).toEqual(["Transcript"]);
    expect(found(index, "porfolio")).toEqual(["Portfolio"]);
    expect(found(index, "xyz")).toEqual([]);
    const both = indexOf(text("form"), text("from"));
    expect(found(both, "form")).toEqual(["form"]);
  });

  it("puts the word itself before what begins with it, titles before texts, and what is new before what is old", () => {
    const index = indexOf(
      text("Old", "a plan", { time: 1 }),
      text("New", "a plan", { time: 2 }),
      text("Planetarium"),
      text("Plan"),
    );
    expect(found(index, "plan")).toEqual(["Plan", "New", "Old", "Planetarium"]);
    expect(found(index, "plan", 2)).toEqual(["Plan", "New"]);
    expect(index.find("plan", 2).counts.get("evidence")).toBe(4);
  });

  it("no longer finds what went, also when so much went that it is built anew", () => {
    const index = createIndex();
    for (let n = 0; n < 3; n += 1)
      index.add(
        `journey ${n}`,
        Array.from({ length: 1500 }, (_, i) => text(`Wall ${n} ${i}`)),
      );
    index.replace("journey 0", [text("Another one")]);
    index.remove("journey 1");
    index.remove("journey 1");
    expect(index.find("wall", 1).counts.get("evidence")).toBe(1500);
    expect(found(index, "anot")).toEqual(["Another one"]);
    expect(index.size()).toBe(1501);
    index.remove("journey 2");
    expect(found(index, "wall")).toEqual([]);
    expect(found(index, "anot")).toEqual(["Another one"]);
  });

  it("stands every question that a person or a cat on the keys can ask", () => {
    const index = indexOf(text("constructor __proto__ toString", "hasOwnProperty"));
    for (const question of [
      "constructor",
      "__proto__",
      "tostr",
      "(((",
      "\\",
      "a".repeat(5000),
      "x ".repeat(5000),
    ])
      expect(() => index.find(question, 5)).not.toThrow();
    expect(found(index, "__proto__")).toHaveLength(1);
    expect(found(index, "constructor tostring hasown")).toHaveLength(1);
  });
});

describe("what is shown of a text", () => {
  const sought = (question: string, ...texts: readonly SearchText[]) =>
    indexOf(...texts).find(question, 1).sought;
  const told = (pieces: ReturnType<typeof marked>) =>
    pieces.map(({ text: piece, found: isFound }) => (isFound ? `[${piece}]` : piece)).join("");

  it("sets what was found apart, as it was written", () => {
    expect(told(marked("Évaluation: the PLANNED walls", sought("eval plan")))).toBe(
      "[Évaluation]: the [PLANNED] walls",
    );
    expect(told(marked("Transcript", sought("transcirpt", text("Transcript"))))).toBe("[Transcript]");
    expect(told(marked("", sought("a")))).toBe("");
  });

  it("begins a little before the first word that was found, between words", () => {
    const long = `${"before ".repeat(60)}the needle stands ${"behind ".repeat(60)}`;
    const shown = told(snippet(long, sought("needle")));
    expect(shown).toMatch(/^… before .*the \[needle\] stands behind .*behind …$/);
    expect(shown.length).toBeLessThan(220);
    expect(told(snippet(long, sought("nothing")))).toMatch(/^before before .* …$/);
    expect(told(snippet("one\n\n two   three", sought("two")))).toBe("one [two] three");
  });
});
