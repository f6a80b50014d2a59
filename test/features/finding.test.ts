import { describe, expect, test } from "vitest";
import {
  collectionsOf,
  findJourneys,
  isAsked,
  NOTHING_ASKED,
  showCollection,
  type Finding,
} from "../../src/features/journeys/finding";
import { listRow } from "../support/browserLists";

const rows = [
  listRow(0, { title: "Willow School", collection: "By the river" }),
  listRow(3, { title: "Harbor School" }),
  listRow(6, { title: "École du Parc", collection: "Abroad", subject: "district" }),
  listRow(1, { title: "Pinned long ago", pinned: true, touchedAt: 5 }),
  listRow(4, { title: "Theirs", readOnly: true }),
  listRow(9, { title: "Old Mill", archived: true, collection: "By the river" }),
  listRow(2, { title: "", collection: "Class 10" }),
  listRow(5, { title: "Gone", existence: "deleted", collection: "Gone with it" }),
  listRow(7, { title: "Nothing left", entryCount: 0, collection: "Empty" }),
];
const titles = (finding: Partial<Finding>) =>
  findJourneys(rows, { ...NOTHING_ASKED, ...finding }).map((group) => [
    group.title,
    group.rows.map(({ title }) => title),
  ]);

describe("the list of journeys", () => {
  test("has the pinned first, then one's own by when they were touched, and those of others apart", () => {
    expect(isAsked(NOTHING_ASKED)).toBe(false);
    expect(titles({})).toEqual([
      ["", ["Pinned long ago", "Willow School", "", "Harbor School", "École du Parc"]],
      ["From others, to read", ["Theirs"]],
    ]);
  });

  test("is sorted by name as people sort, and by how much is earned", () => {
    expect(titles({ sort: "name" })[0]![1]).toEqual([
      "Pinned long ago",
      "École du Parc",
      "Harbor School",
      "",
      "Willow School",
    ]);
    expect(titles({ sort: "earned" })[0]![1]).toEqual([
      "Pinned long ago",
      "École du Parc",
      "Harbor School",
      "",
      "Willow School",
    ]);
  });

  test("is shown by collection, in the order of their names, and what is in none at the end", () => {
    expect(titles({ show: "collections" })).toEqual([
      ["Abroad", ["École du Parc"]],
      ["By the river", ["Willow School"]],
      ["Class 10", [""]],
      ["In no collection", ["Harbor School", "Theirs", "Pinned long ago"]],
    ]);
    expect(titles({ show: showCollection("By the river") })).toEqual([["", ["Willow School"]]]);
    expect(collectionsOf(rows)).toEqual(["Abroad", "By the river", "Class 10"]);
  });

  test("shows only one's own, or only those of others", () => {
    expect(titles({ show: "received" })).toEqual([["", ["Theirs"]]]);
    expect(titles({ show: "own" })[0]![1]).not.toContain("Theirs");
  });
});

describe("searching", () => {
  test("looks for every word in name, collection, framework and kind, and minds neither case nor marks", () => {
    expect(titles({ query: "school" })[0]![1]).toEqual([
      "Willow School",
      "",
      "Harbor School",
      "Theirs",
      "Old Mill",
      "Pinned long ago",
    ]);
    expect(titles({ query: "  ECOLE " })).toEqual([["", ["École du Parc"]]]);
    expect(titles({ query: "willow river" })).toEqual([["", ["Willow School"]]]);
    expect(titles({ query: "district" })).toEqual([["", ["École du Parc"]]]);
    expect(titles({ query: "willow harbor" })).toEqual([]);
    expect(titles({ query: "without a name" })).toEqual([["", [""]]]);
  });

  test("finds what is archived, and never what is deleted", () => {
    expect(titles({ query: "mill" })).toEqual([["", ["Old Mill"]]]);
    expect(titles({ query: "gone" })).toEqual([]);
    expect(titles({ query: "nothing left" })).toEqual([]);
  });
});
