import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explainAll, explainIn, type Piece } from "../../src/content/explainIn";
import { loadGlossary, type Term } from "../../src/content/glossary";

const terms: readonly Term[] = [
  "Competency",
  "Competency-based education",
  "Mastery credit",
  "Seat time",
  "Pathway",
  "Pedagogy",
  "Co-design",
].map((term) => ({ id: term, term, definition: `What ${term} is.`, competencies: [] }));

const found = (pieces: readonly Piece[]) =>
  pieces.flatMap((piece) => (typeof piece === "string" ? [] : [`${piece.text} = ${piece.term.term}`]));
const joined = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");

describe("a term is found in a text", () => {
  test.each([
    ["as it stands", "Less seat time.", ["seat time = Seat time"]],
    [
      "at the very start and the very end",
      "Pathway to pedagogy",
      ["Pathway = Pathway", "pedagogy = Pedagogy"],
    ],
    [
      "in its plural",
      "Our pathways and mastery credits",
      ["pathways = Pathway", "mastery credits = Mastery credit"],
    ],
    [
      "in the plural of words in -y",
      "Two competencies, many pedagogies",
      ["competencies = Competency", "pedagogies = Pedagogy"],
    ],
    ["in any case", "SEAT TIME", ["SEAT TIME = Seat time"]],
    [
      "with a hyphen or a line break between its words",
      "Seat-time, mastery\ncredit",
      ["Seat-time = Seat time", "mastery\ncredit = Mastery credit"],
    ],
    ["before an apostrophe", "the pathway’s end", ["pathway = Pathway"]],
    ["once, where it occurs first", "A pathway, the pathway, pathways", ["pathway = Pathway"]],
    [
      "as the longest that begins there",
      "Competency-based education",
      ["Competency-based education = Competency-based education"],
    ],
    ["the shorter where the longer only begins", "A competency of based", ["competency = Competency"]],
  ])("%s", (_, text, expected) => {
    expect(found(explainIn(text, terms))).toEqual(expected);
    expect(joined(explainIn(text, terms))).toBe(text);
  });
});

test.each([
  "competency-informed design",
  "non-competency",
  "pathwayside",
  "subpathway",
  "seat belt, time",
  "",
])("none is found inside of another word: %s", (text) => expect(found(explainIn(text, terms))).toEqual([]));

test("without terms the text is one piece", () => {
  expect(explainIn("Seat time.", [])).toEqual(["Seat time."]);
});

test("texts that are read one after another explain a term once in all", () => {
  const all = explainAll(["Pathways.", "Pathways and seat time.", "Seat time."], terms);
  expect(all.map(found)).toEqual([["Pathways = Pathway"], ["seat time = Seat time"], []]);
});

test("the glossary's own terms are all found in themselves, and pieces joined are always the text", async () => {
  const glossary = await loadGlossary();
  for (const term of glossary)
    expect(found(explainIn(term.term, glossary))).toEqual([`${term.term} = ${term.term}`]);
  const words = fc.constantFrom(...glossary.map(({ term }) => term), "and", "-", ", ", "x", " ", "s");
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const text = parts.join("");
      expect(joined(explainIn(text, glossary))).toBe(text);
    }),
  );
});
