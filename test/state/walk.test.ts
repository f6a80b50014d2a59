import { describe, expect, test } from "vitest";
import { loadFramework } from "../../src/content/frameworks";
import { EMPTY_JOURNAL } from "../../src/domain/journal";
import {
  answered,
  beginWalk,
  END,
  goBack,
  goOn,
  goTo,
  isScope,
  nextSkipped,
  readWalk,
  stopOf,
  walkAt,
  type Walk,
} from "../../src/state/walk";
import { journeyId } from "../support/entries";

const framework = (await loadFramework("mtc-k12-jml"))!;
const begin = (scope: string, skipped?: readonly string[]) =>
  beginWalk(framework, EMPTY_JOURNAL, scope, skipped);
const profile = framework.domains[1]!;

describe("a walk domain by domain", () => {
  test("meets each domain's question, its competencies and its summary in turn", () => {
    let walk = begin("domains");
    expect(walk.ids).toHaveLength(25);
    expect(walk.stops).toHaveLength(25 + 2 * 5);
    expect(stopOf(walk)).toEqual({ type: "opens", domain: framework.domains[0]!.id });
    const met: string[] = [];
    while (walk.at !== END) {
      met.push(stopOf(walk).type);
      walk = goOn(walk, false);
    }
    const first = framework.domains[0]!.competencies.map(() => "competency");
    expect(met.slice(0, first.length + 3)).toEqual(["opens", ...first, "closes", "opens"]);
    expect(walk.done).toEqual(walk.ids);
    expect(stopOf(goBack(walk))).toEqual({ type: "closes", domain: framework.domains[4]!.id });
  });

  test("does not call a page between competencies skipped or answered", () => {
    const walk = goOn(begin("domains"), true);
    expect(walk).toMatchObject({ skipped: [], done: [] });
  });
});

describe("what was skipped", () => {
  const [a, b, c, d] = profile.competencies.map(({ id }) => id as string);
  const skipTwo = goOn(goOn(goOn(begin(`domain:${profile.id}`), true), false), true);

  test("is led to in turn, round to the first", () => {
    expect(skipTwo).toMatchObject({ at: d, skipped: [a, c], done: [b] });
    expect(nextSkipped(skipTwo)).toBe(a);
    expect(nextSkipped(goTo(skipTwo, a!))).toBe(c);
  });

  test("is skipped no longer once it is answered, and done no longer once it is skipped", () => {
    expect(answered(skipTwo, a!)).toMatchObject({ skipped: [c], done: [b, a] });
    expect(goOn(goTo(skipTwo, b!), true)).toMatchObject({ skipped: [a, c, b], done: [] });
    expect(nextSkipped(answered(answered(skipTwo, a!), c!))).toBeUndefined();
  });

  test("makes a walk of its own", () => {
    expect(begin("skipped", skipTwo.skipped).ids).toEqual([a, c]);
  });
});

describe("a draft of a walk", () => {
  test("is read as it was kept", () => {
    const walk: Walk = goOn(begin("domains"), false);
    expect(readWalk(JSON.parse(JSON.stringify(walk)) as never)).toEqual(walk);
  });

  test("of an older version is gone on with: what lies behind was answered unless it was skipped", () => {
    const ids = profile.competencies.map(({ id }) => id as string);
    const old = { scope: "all", ids, at: ids[2]!, skipped: [ids[0]!] };
    expect(readWalk(old)).toEqual({ ...old, stops: ids, done: [ids[1]], before: {} });
    expect(readWalk({ ...old, at: END })?.done).toEqual(ids.slice(1));
  });

  test("that is none is not taken for one", () => {
    for (const value of [null, 7, "all", {}, { scope: "all", ids: [1], at: "", skipped: [] }])
      expect(readWalk(value)).toBeUndefined();
  });
});

test("a scope that the framework does not have is known as such", () => {
  expect(
    ["all", "domains", "not-started", `domain:${profile.id}`].map((scope) => isScope(framework, scope)),
  ).toEqual([true, true, true, true]);
  expect(["", "skipped", "domain:", "domain:none"].map((scope) => isScope(framework, scope))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("the address that begins a walk names its scope", () => {
  expect(walkAt(journeyId("our school"), "domain:a&b")).toBe(
    "/journeys/our%20school/assess?scope=domain%3Aa%26b",
  );
});
