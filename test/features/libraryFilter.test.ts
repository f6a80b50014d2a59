import { expect, test } from "vitest";
import type { CaseStudy } from "../../src/content/caseStudies";
import type { Resource } from "../../src/content/resources";
import { competencyRef } from "../../src/domain/framework";
import {
  filterCaseStudies,
  filterItems,
  NOTHING_ASKED,
  type LibraryFilter,
} from "../../src/features/library/filterLibrary";
import { builtInItem } from "../../src/features/library/libraryItems";

const resource = (id: string, told: Partial<Resource>): Resource => ({
  id,
  title: id,
  publisher: "A publisher",
  url: "https://example.org",
  kind: "article",
  year: null,
  summary: "About it.",
  serves: [competencyRef("one", "domain/a")],
  ...told,
});

const resources = [
  resource("portrait", { title: "Portrait of a Graduate", kind: "toolkit", year: 2021 }),
  resource("cafe", { title: "World Café", serves: [competencyRef("two", "domain/b")] }),
  resource("school", { title: "A visit to a school", kind: "case-study" }),
];
const studies: readonly CaseStudy[] = [
  { id: "ours", title: "Larkspur: from grades to mastery", resources: ["school"] },
  { id: "theirs", title: "Foxglove", resources: ["cafe"] },
];

const items = resources.map((each) => builtInItem(each));
const asking = (asked: Partial<LibraryFilter>): LibraryFilter => ({ ...NOTHING_ASKED, ...asked });
const found = (asked: Partial<LibraryFilter>) => filterItems(items, asking(asked)).map(({ id }) => id);
const studiesFound = (asked: Partial<LibraryFilter>) =>
  filterCaseStudies(studies, items, asking(asked)).map(({ id }) => id);

test.each<[string, Partial<LibraryFilter>, string[]]>([
  ["one by its id, whatever else is asked", { resource: "cafe", text: "visit", kind: "video" }, ["cafe"]],
  ["nothing asked finds all", {}, ["portrait", "cafe", "school"]],
  ["spaces ask for nothing", { text: "  " }, ["portrait", "cafe", "school"]],
  ["every word must occur, in any order", { text: "graduate portrait" }, ["portrait"]],
  ["a part of a word is enough", { text: "grad" }, ["portrait"]],
  ["a word that does not occur finds none", { text: "portrait zeppelin" }, []],
  ["accents need not be typed", { text: "CAFE" }, ["cafe"]],
  ["accents may be typed", { text: "café" }, ["cafe"]],
  ["the year counts as a word", { text: "2021" }, ["portrait"]],
  ["the kind counts as a word", { text: "toolkit" }, ["portrait"]],
  ["by kind", { kind: "article" }, ["cafe"]],
  ["by framework", { framework: "two" }, ["cafe"]],
  ["by domain", { framework: "two", domain: "domain" }, ["cafe"]],
  ["by a domain whose name only begins alike", { framework: "two", domain: "dom" }, []],
  ["by competency", { framework: "one", competency: "domain/a" }, ["portrait", "school"]],
  ["by publisher", { publisher: "A publisher" }, ["portrait", "cafe", "school"]],
  ["another publisher finds none", { publisher: "A" }, []],
  ["by all three at once", { text: "visit", kind: "case-study", framework: "one" }, ["school"]],
  ["a kind that there is not finds none", { kind: "opera" }, []],
])("resources: %s", (_sentence, asked, ids) => {
  expect(found(asked)).toEqual(ids);
});

test("a case study is found by its own title and by what tells it", () => {
  expect(studiesFound({ text: "larkspur" })).toEqual(["ours"]);
  expect(studiesFound({ text: "visit" })).toEqual(["ours"]);
});

test("a case study is of the frameworks that its resources serve", () => {
  expect(studiesFound({ framework: "two" })).toEqual(["theirs"]);
});

test("case studies are left out where another kind is asked for", () => {
  expect(studiesFound({ kind: "case-study" })).toEqual(["ours", "theirs"]);
  expect(studiesFound({ kind: "toolkit" })).toEqual([]);
});
