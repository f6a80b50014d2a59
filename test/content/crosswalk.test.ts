import * as v from "valibot";
import { expect, test } from "vitest";
import { type CrosswalkLink, kinOf, loadCrosswalk } from "../../src/content/crosswalk";
import { loadAllFrameworks } from "../../src/content/frameworks";
import { allCompetencies, competencyRef, parseCompetencyRef } from "../../src/domain/framework";
import { linksSchema } from "./schemas";

const links = await loadCrosswalk();
const known = (await loadAllFrameworks()).flatMap((framework) =>
  allCompetencies(framework).map(({ competency }) => competencyRef(framework.id, competency.id)),
);

const a = competencyRef("one", "domain/a");
const b = competencyRef("two", "domain/b");
const c = competencyRef("two", "domain/c");
const example: readonly CrosswalkLink[] = [
  { from: a, to: b, relation: "supports", why: "it helps" },
  { from: a, to: c, relation: "same-intent", why: "they agree" },
];

test("there are 76 links, each between two different frameworks, and none twice", () => {
  expect(v.safeParse(linksSchema, links).issues ?? []).toEqual([]);
  expect(links).toHaveLength(76);
  expect(new Set(links.map(({ from, to }) => [from, to].toSorted().join(" "))).size).toBe(76);
  for (const { from, to } of links) {
    expect(parseCompetencyRef(from)?.frameworkId).not.toBe(parseCompetencyRef(to)?.frameworkId);
  }
});

test("every link joins competencies that exist, and every K-12 competency has kin", () => {
  expect(links.flatMap(({ from, to }) => [from, to]).filter((ref) => !known.includes(ref))).toEqual([]);
  const k12 = known.filter((ref) => ref.startsWith("mtc-k12-jml:"));
  expect(k12.filter((ref) => kinOf(links, ref).length === 0)).toEqual([]);
});

test("a link is seen from both of its ends, with the reason, and support keeps its direction", () => {
  expect(kinOf(example, b)).toEqual([{ ref: a, relation: "supported-by", why: "it helps" }]);
  expect(kinOf(example, c)).toEqual([{ ref: a, relation: "same-intent", why: "they agree" }]);
});

test("kin of the same intent come before those that support", () => {
  expect(kinOf(example, a).map(({ ref }) => ref)).toEqual([c, b]);
});

test("a competency that no link names has no kin", () => {
  expect(kinOf(example, competencyRef("three", "domain/d"))).toEqual([]);
});
