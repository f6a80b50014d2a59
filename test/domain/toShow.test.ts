import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { readEvidence } from "../../src/domain/evidence";
import type { EntryId } from "../../src/domain/ids";
import { foldJournal } from "../../src/domain/journal";
import { splitThing } from "../../src/domain/thing";
import { entriesToShow } from "../../src/domain/toShow";
import type { Json } from "../../src/lib/json";
import { entry } from "../support/entries";
import { RULES } from "../support/journalRules";
import { plans, runPlan } from "../support/worlds";

/** What a file made to be shown may speak of: the record, the evidence that may be shown, and who wrote what is in it. */
const SHOWN = new Set(["journey", "competency", "evidence", "entry", "author"]);
/** Of a competency its statuses and the signs seen: what a team plans and weighs is its own. */
const OF_THE_TEAM = ["priority", "rank", "weighing", "set-aside"];

describe("a file made to be shown", () => {
  it("holds only framework entries that say nothing but which one", () => {
    const named = { id: "mtc-k12-jml", version: "1.0.0" };
    const shown = (value: Json) =>
      entriesToShow(foldJournal([entry({ about: "journey", register: "framework", value })]), {
        withReasons: false,
        withNames: false,
        evidence: new Set(),
      }).length;
    expect(shown(named)).toBe(1);
    expect(shown({ ...named, note: "Ann was ill" })).toBe(0);
    expect(shown("mtc-k12-jml")).toBe(0);
  });

  it("holds nothing of the plan, of terms and of a journey's own resources, whatever was said and let out", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const { journal } of runPlan(RULES, plan).replicas) {
          const evidence = new Set(readEvidence(journal).map(({ id }) => id));
          for (const { about, register } of entriesToShow(journal, {
            withReasons: true,
            withNames: true,
            evidence,
          })) {
            expect(SHOWN).toContain(splitThing(about).kind);
            expect(OF_THE_TEAM).not.toContain(register);
            if (splitThing(about).kind !== "entry") continue;
            const explained = journal.entriesById.get(splitThing(about).id as EntryId);
            expect(explained && splitThing(explained.about).kind).toBe("competency");
            expect(OF_THE_TEAM).not.toContain(explained?.register);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
