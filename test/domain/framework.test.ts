import { describe, expect, test } from "vitest";
import {
  allCompetencies,
  type Competency,
  type CompetencyId,
  competencyRef,
  findCompetency,
  type Framework,
  type FrameworkId,
  levelOf,
  parseCompetencyRef,
  placedOf,
  titleOf,
} from "../../src/domain/framework";

const competency = (id: string, level: string | null): Competency => ({
  id: id as CompetencyId,
  title: id,
  level,
  statement: "We do it.",
  signs: { inProgress: [], earned: [] },
  evidenceIdeas: [],
  prompt: "Do we?",
});

const framework: Framework = {
  id: "ours" as FrameworkId,
  version: "1.0.0",
  title: "Our own",
  shortTitle: "Ours",
  publisher: "Us",
  year: null,
  source: { title: "Ours", url: "https://example.org" },
  audience: "For us.",
  about: "Ours.",
  subjects: ["school"],
  levels: [{ id: "first", title: "First", about: "First." }],
  statuses: [],
  domains: [
    {
      id: "why",
      title: "Why",
      question: "Why?",
      about: "Why.",
      competencies: [competency("why/b", "first"), competency("why/a", null)],
    },
    { id: "bare", title: "Bare", question: "What?", about: "Nothing yet.", competencies: [] },
    { id: "how", title: "How", question: "How?", about: "How.", competencies: [competency("how/a", "lost")] },
  ],
};

test("competencies come in the framework's own order, each with its domain and that domain's place", () => {
  expect(
    allCompetencies(framework).map(({ competency: { id }, domain, domainIndex }) => [
      id,
      domain.id,
      domainIndex,
    ]),
  ).toEqual([
    ["why/b", "why", 0],
    ["why/a", "why", 0],
    ["how/a", "how", 2],
  ]);
});

test("a competency is found in its place by its id", () => {
  expect(findCompetency(framework, "how/a")).toMatchObject({ domain: { id: "how" }, domainIndex: 2 });
  expect(findCompetency(framework, "how")).toBeUndefined();
  expect(findCompetency(framework, "toString")).toBeUndefined();
  expect(placedOf(framework, competencyRef(framework.id, "how/a"))?.domainIndex).toBe(2);
  // Another framework may have one of the same name.
  expect(placedOf(framework, competencyRef("other", "how/a"))).toBeUndefined();
  expect(titleOf(framework, competencyRef("other", "how/a"))).toBe("how/a");
});

test("a competency has the level it names, or none where it names none or one that is not listed", () => {
  const levels = allCompetencies(framework).map((placed) => levelOf(framework, placed.competency)?.title);
  expect(levels).toEqual(["First", undefined, undefined]);
});

describe("a competency's name among all frameworks", () => {
  test("comes apart into what it was made of", () => {
    expect(parseCompetencyRef(competencyRef("ours", "why/a"))).toEqual({
      frameworkId: "ours",
      competencyId: "why/a",
    });
  });

  test("comes apart at its first colon", () => {
    expect(parseCompetencyRef("ours:why/a:b")).toEqual({ frameworkId: "ours", competencyId: "why/a:b" });
  });

  test.each(["", "ours", "ours:", ":why/a"])("is none where a half is missing: %j", (ref) => {
    expect(parseCompetencyRef(ref)).toBeUndefined();
  });
});
