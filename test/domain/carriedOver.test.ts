import { describe, expect, test } from "vitest";
import { loadCrosswalk } from "../../src/content/crosswalk";
import { loadAllFrameworks } from "../../src/content/frameworks";
import { carriedOver, isTied, type Standing } from "../../src/domain/carriedOver";
import type { KinLink } from "../../src/domain/kinLink";
import {
  competencyRef,
  type CompetencyRef,
  type Framework,
  type FrameworkId,
} from "../../src/domain/framework";
import type { Status } from "../../src/domain/status";

const [k12, state, essentials] = (await loadAllFrameworks()) as [Framework, Framework, Framework];
const links = await loadCrosswalk();

const ours = ["purpose-and-vision/stakeholder-buy-in", "purpose-and-vision/learner-leaders"].map((id) =>
  competencyRef("mtc-k12-jml", id),
) as [CompetencyRef, CompetencyRef];
const theirs = competencyRef("mtc-state-jml", "purpose-and-vision/schools-as-leaders");

const link = (from: CompetencyRef, relation: KinLink["relation"], to = theirs): KinLink => ({
  from,
  to,
  relation,
  why: "they go together",
});
const standing =
  (...statuses: readonly Status[]) =>
  (ref: CompetencyRef): Standing => ({
    status: statuses[ours.indexOf(ref)] ?? "not-started",
    twoAnswers: false,
  });
const read = (tied: readonly KinLink[], ...statuses: readonly Status[]) =>
  carriedOver(k12, standing(...statuses), state, tied).find(({ ref }) => ref === theirs)!;

describe("a competency of another framework reads as", () => {
  const two = ours.map((ref) => link(ref, "same-intent"));
  test.each<readonly [Status, Status, Status]>([
    ["earned", "earned", "earned"],
    ["earned", "in-progress", "in-progress"],
    ["earned", "not-started", "in-progress"],
    ["in-progress", "in-progress", "in-progress"],
    ["in-progress", "not-started", "in-progress"],
    ["not-started", "not-started", "not-started"],
  ])("%s and %s of the same intent: %s", (first, second, expected) => {
    expect(read(two, first, second).status).toBe(expected);
    expect(read(two, second, first).status).toBe(expected);
  });

  test("the one of the same intent where there is one, and names it with the reason", () => {
    expect(read([link(ours[0], "same-intent")], "earned")).toEqual({
      ref: theirs,
      status: "earned",
      twoAnswers: false,
      from: [{ ref: ours[0], why: "they go together", status: "earned", twoAnswers: false }],
      helpedBy: [],
    });
  });
});

test("what only supports it is told and not read", () => {
  const reading = read([link(ours[0], "supports")], "earned");
  expect(reading.status).toBeUndefined();
  expect(reading.helpedBy.map(({ ref }) => ref)).toEqual([ours[0]]);
  const both = read([link(ours[0], "supports"), link(ours[1], "same-intent")], "not-started", "earned");
  expect(both.status).toBe("earned");
});

test("what it supports itself says nothing of it", () => {
  const reading = carriedOver(state, () => ({ status: "earned", twoAnswers: false }), k12, [
    link(ours[0], "supports"),
  ]).find(({ ref }) => ref === ours[0])!;
  expect(reading).toMatchObject({ status: undefined, from: [], helpedBy: [] });
});

test("the same intent is read from both ends", () => {
  const [reading] = carriedOver(state, () => ({ status: "earned", twoAnswers: true }), k12, [
    link(ours[0], "same-intent"),
  ]);
  expect(reading).toMatchObject({ ref: ours[0], status: "earned", twoAnswers: true });
});

test("without kin nothing can be read", () => {
  expect(read([], "earned", "earned")).toMatchObject({ status: undefined, from: [], helpedBy: [] });
});

test("links to competencies that the journey's framework does not have are left out", () => {
  const gone = competencyRef("mtc-k12-jml", "purpose-and-vision/long-gone");
  expect(read([link(gone, "same-intent")], "earned").status).toBeUndefined();
});

test("every built-in pair gives a reading of each competency, and only K-12 is tied to both others", () => {
  const none = () => ({ status: "not-started", twoAnswers: false }) as const;
  for (const own of [k12, state, essentials])
    for (const other of [k12, state, essentials]) {
      const count = other.domains.flatMap(({ competencies }) => competencies).length;
      expect(carriedOver(own, none, other, links)).toHaveLength(count);
    }
  expect(isTied(k12, state, links) && isTied(essentials, k12, links)).toBe(true);
  expect(isTied(state, essentials, links) || isTied(k12, k12, links)).toBe(false);
  const whole = carriedOver(k12, () => ({ status: "earned", twoAnswers: false }), state, links);
  expect(whole.filter(({ status }) => status === "earned")).toHaveLength(23);
});

test("a school's own framework is tied to none, whatever its competencies are called", () => {
  const own = { ...k12, id: "our-own" as FrameworkId };
  for (const other of [k12, state, essentials]) expect(isTied(own, other, links)).toBe(false);
});
