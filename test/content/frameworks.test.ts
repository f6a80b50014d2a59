import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { builtInFrameworks, loadAllFrameworks, loadFramework } from "../../src/content/frameworks";
import { allCompetencies, type Framework } from "../../src/domain/framework";
import { STATUSES } from "../../src/domain/status";
import { frameworkSchema } from "./schemas";

const frameworks = await loadAllFrameworks();
const named = frameworks.map((framework) => [framework.shortTitle, framework] as const);

const countOf = (framework: Framework | undefined, level: string | null) =>
  framework && allCompetencies(framework).filter(({ competency }) => competency.level === level).length;

test("the three frameworks are offered in order, with the ids that addresses and snapshots rely on", () => {
  expect(builtInFrameworks.map(({ id }) => id)).toEqual([
    "mtc-k12-jml",
    "mtc-state-jml",
    "mtc-design-essentials",
  ]);
});

test("what is said of a framework before it is read is what the framework says", () => {
  const told = ({ id, version, title, shortTitle, subjects }: (typeof builtInFrameworks)[number]) => ({
    id,
    version,
    title,
    shortTitle,
    subjects,
  });
  expect(builtInFrameworks.map(told)).toEqual(frameworks.map(told));
});

test("the K-12 framework has 25 competencies, 15 of them Foundational and 10 Advanced", async () => {
  const k12 = await loadFramework("mtc-k12-jml");
  expect([countOf(k12, "foundational"), countOf(k12, "advanced"), countOf(k12, null)]).toEqual([15, 10, 0]);
});

test("the state framework has 25 competencies without levels, and its three groups of considerations", async () => {
  const state = await loadFramework("mtc-state-jml");
  expect(countOf(state, null)).toBe(25);
  expect(state?.considerations?.map(({ items }) => items.length)).toEqual([7, 3, 3]);
});

test("the design essentials are 12, without levels", async () => {
  expect(countOf(await loadFramework("mtc-design-essentials"), null)).toBe(12);
});

test("an id that is not built in loads nothing", async () => {
  expect(await loadFramework("our-own")).toBeUndefined();
  expect(await loadFramework("__proto__")).toBeUndefined();
});

test("asking twice gives the same promise, so that a screen can wait on it", () => {
  expect(loadFramework("mtc-k12-jml")).toBe(loadFramework("mtc-k12-jml"));
  expect(loadFramework("our-own")).toBe(loadFramework("our-own"));
});

describe.each(named)("%s", (_title, framework) => {
  test("is a framework, whole", () => {
    expect(v.safeParse(frameworkSchema, framework).issues ?? []).toEqual([]);
  });

  test("names each competency once, under its own domain", () => {
    const ids = allCompetencies(framework).map(({ competency }) => competency.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { competency, domain } of allCompetencies(framework)) {
      expect(competency.id.startsWith(`${domain.id}/`)).toBe(true);
    }
  });

  test("names each sign once within its competency", () => {
    for (const { competency } of allCompetencies(framework)) {
      const ids = [...competency.signs.inProgress, ...competency.signs.earned].map(({ id }) => id);
      expect(new Set(ids).size, competency.id).toBe(ids.length);
    }
  });

  test("gives each competency one of its levels, or none where it has no levels", () => {
    const levels: readonly (string | null)[] =
      framework.levels.length > 0 ? framework.levels.map(({ id }) => id) : [null];
    for (const { competency } of allCompetencies(framework)) {
      expect(levels, competency.id).toContain(competency.level);
    }
  });

  test("words the three statuses", () => {
    expect(framework.statuses.map(({ id }) => id)).toEqual([...STATUSES]);
  });

  test("has five domains and is sourced to its publisher", () => {
    expect(framework.domains).toHaveLength(5);
    expect(framework.publisher).toBe("Mastery Transcript Consortium");
    expect(new URL(framework.source.url).hostname).toBe("mastery.org");
  });
});
