import { describe, expect, it } from "vitest";
import { competencyRef, type CompetencyRef } from "../../src/domain/framework";
import type { JourneyId } from "../../src/domain/ids";
import { lotOf } from "../../src/features/capture/lot";
import type { WaitingRow } from "../../src/storage/database";
import { evidenceId, journeyId, NOON } from "../support/entries";

const SCHOOL = journeyId("school");
const TEAM = journeyId("team");
const WALL = competencyRef("mtc-k12-jml", "purpose/graduate");
const DOOR = competencyRef("mtc-k12-jml", "purpose/vision");
const HOUR = 60 * 60 * 1000;

const row = (
  id: string,
  caughtAt: number,
  journey: JourneyId | "" = SCHOOL,
  serves: readonly CompetencyRef[] = [WALL],
): WaitingRow => ({
  id: evidenceId(id),
  caughtAt,
  content: { kind: "note", text: id },
  title: "",
  caption: "",
  date: "",
  journey,
  serves,
});

const ids = (
  rows: readonly WaitingRow[],
  asked: { journey?: string; competency?: string } = {},
  leftAt = 0,
) =>
  lotOf(rows, {
    leftAt,
    now: NOON,
    asked: { journey: asked.journey ?? null, competency: asked.competency ?? null },
  }).map(({ id }) => id);

describe("the lot that is being worked on", () => {
  it("is what was caught for the same place since the last was left for later", () => {
    const rows = [row("a", NOON - 3 * HOUR), row("b", NOON - HOUR), row("c", NOON)];
    expect(ids(rows)).toEqual(["a", "b", "c"]);
    expect(ids(rows, {}, NOON - 3 * HOUR)).toEqual(["b", "c"]);
    expect(ids(rows, {}, NOON)).toEqual([]);
  });

  it("goes on where the address asks for the same, and begins anew where it asks for another place", () => {
    const rows = [row("a", NOON)];
    expect(ids(rows, { journey: SCHOOL, competency: "purpose/graduate" })).toEqual(["a"]);
    expect(ids(rows, { journey: SCHOOL })).toEqual(["a"]);
    expect(ids(rows, { journey: SCHOOL, competency: "purpose/vision" })).toEqual([]);
    expect(ids(rows, { journey: TEAM })).toEqual([]);
  });

  it("never puts what was caught for one place with what was caught for another", () => {
    const rows = [row("a", NOON - 2), row("b", NOON - 1, SCHOOL, [DOOR]), row("c", NOON, SCHOOL, [DOOR])];
    expect(ids(rows)).toEqual(["b", "c"]);
    expect(ids(rows, { journey: SCHOOL, competency: "purpose/graduate" })).toEqual(["a"]);
  });

  it("takes along what was caught for no place in particular", () => {
    const rows = [row("a", NOON - 1, "", []), row("b", NOON)];
    expect(ids(rows)).toEqual(["a", "b"]);
    expect(ids([row("a", NOON, "", [])], { journey: TEAM })).toEqual(["a"]);
  });

  it("leaves what was caught yesterday, or by a clock that was far wrong, in the tray", () => {
    expect(ids([row("old", NOON - 13 * HOUR), row("ahead", NOON + 13 * HOUR), row("a", NOON)])).toEqual([
      "a",
    ]);
  });
});
