import * as v from "valibot";
import { expect, test } from "vitest";
import { caseStudiesFor, loadCaseStudies, resourcesOf } from "../../src/content/caseStudies";
import { loadAllFrameworks } from "../../src/content/frameworks";
import { loadGlossary, termsFor } from "../../src/content/glossary";
import { loadResources, RESOURCE_KIND_TITLES, resourcesFor } from "../../src/content/resources";
import { allCompetencies, competencyRef } from "../../src/domain/framework";
import { caseStudiesSchema, resourcesSchema, termsSchema } from "./schemas";

const resources = await loadResources();
const { caseStudies } = await loadCaseStudies();
const terms = await loadGlossary();
const known = (await loadAllFrameworks()).flatMap((framework) =>
  allCompetencies(framework).map(({ competency }) => competencyRef(framework.id, competency.id)),
);

const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

test("there are 110 resources, each named once and linked once", () => {
  expect(v.safeParse(resourcesSchema(Object.keys(RESOURCE_KIND_TITLES)), resources).issues ?? []).toEqual([]);
  expect(resources).toHaveLength(110);
  expect(repeated(resources.map(({ id }) => id))).toEqual([]);
  expect(repeated(resources.map(({ url }) => url))).toEqual([]);
});

test("every resource serves competencies that exist, and every competency has a resource", () => {
  expect(resources.flatMap(({ serves }) => serves).filter((ref) => !known.includes(ref))).toEqual([]);
  expect(known.filter((ref) => resourcesFor(resources, ref).length === 0)).toEqual([]);
});

// The collection came with these nine addresses as plain http, kept as they came. They open in a tab of their own and carry nothing of
// the reader's. A tenth would be a slip.
test("every resource opens over https, save nine that are listed with plain http", () => {
  expect(resources.filter(({ url }) => !url.startsWith("https://")).map(({ id }) => id)).toEqual([
    "gsp-proficiency-roadmap",
    "gettingsmart-community-portrait",
    "bigpicture-learning-in-the-real-world",
    "cast-udl-guidelines-faq",
    "vtfolklife-act-77-snapshot",
    "hth-pme-advice",
    "nh-induction-with-mentoring-toolkit",
    "ces-tuning-protocol",
    "gsp-state-local-policies",
  ]);
});

test("there are six case studies, each told by resources that exist", async () => {
  expect(v.safeParse(caseStudiesSchema, await loadCaseStudies()).issues ?? []).toEqual([]);
  expect(caseStudies).toHaveLength(6);
  for (const study of caseStudies) {
    expect(resourcesOf(study, resources).map(({ id }) => id)).toEqual(study.resources);
  }
});

test("a case study serves what the resources that tell it serve", () => {
  for (const study of caseStudies) {
    const served = new Set(resourcesOf(study, resources).flatMap(({ serves }) => serves));
    for (const ref of served) expect(caseStudiesFor(caseStudies, resources, ref)).toContain(study);
  }
});

test("there are 25 terms, each naming competencies that exist", () => {
  expect(v.safeParse(termsSchema, terms).issues ?? []).toEqual([]);
  expect(terms).toHaveLength(25);
  expect(repeated(terms.map(({ id }) => id))).toEqual([]);
  expect(terms.flatMap(({ competencies }) => competencies).filter((ref) => !known.includes(ref))).toEqual([]);
});

test("the terms for a competency are those that name it", () => {
  const ref = competencyRef("mtc-k12-jml", "alignment/mastery-transcript");
  expect(termsFor(terms, ref).map(({ id }) => id)).toContain("mastery-transcript");
  expect(termsFor(terms, competencyRef("mtc-k12-jml", "alignment/none"))).toEqual([]);
});
