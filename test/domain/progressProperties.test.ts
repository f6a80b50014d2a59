import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/domain/entry";
import type { MilestoneId } from "../../src/domain/ids";
import { foldJournal, mergeEntries, type Journal } from "../../src/domain/journal";
import { readMilestones } from "../../src/domain/milestone";
import { addMilestone } from "../../src/domain/milestoneTelling";
import { differences, recordAt, type RecordAt } from "../../src/domain/progress";
import { readStatus } from "../../src/domain/record";
import { say, timeOf } from "../../src/domain/register";
import { statusCourse } from "../../src/domain/statusCourse";
import { headsAt } from "../../src/domain/statusSteps";
import { momentAt, timeLine, TODAY } from "../../src/domain/timeLine";
import { competencyThing } from "../../src/domain/thing";
import { testWriter } from "../support/entries";
import { RULES } from "../support/journalRules";
import { REFS } from "../support/worldPlans";
import { plans, runPlan } from "../support/worlds";

/** What a reader sees of a record, to the entry that says it. */
const told = (record: RecordAt) =>
  Object.fromEntries(
    [...record].map(([ref, { status, twoAnswers, entry }]) => [ref, { status, twoAnswers, said: entry.id }]),
  );

/** The same, by folding what had been written by then and nothing else. */
function foldedAt(journal: Journal, time: number) {
  const before = foldJournal(
    [...journal.entriesById.values()].filter((entry) => timeOf(journal, entry) <= time),
  );
  const statuses = REFS.map((ref) => [ref, readStatus(before, ref)] as const);
  return Object.fromEntries(
    statuses.flatMap(([ref, [answer, ...others]]) =>
      answer ? [[ref, { status: answer.value, twoAnswers: others.length > 0, said: answer.entry.id }]] : [],
    ),
  );
}

const timesIn = (journal: Journal) => [
  ...new Set([...journal.entriesById.values()].map((entry) => timeOf(journal, entry))),
];

/** With statuses that only a newer version understands, written on top of some of the others. */
function withNewer(entries: readonly Entry[], seed: number): Journal {
  const journal = foldJournal(entries);
  const [ref] = REFS;
  if (seed % 3 !== 0 || !ref) return journal;
  const newer = testWriter("newer", Math.max(0, ...timesIn(journal)) - (seed % 7) * 1000);
  return foldJournal([...entries, say(journal, newer, competencyThing(ref), "status", { half: true })]);
}

const inRandomWorlds = (check: (journals: readonly Journal[], all: Journal, seed: number) => void) =>
  fc.assert(
    fc.property(plans, (plan) => {
      const { replicas, written } = runPlan(RULES, plan);
      const journals = replicas.map(({ entries }) => withNewer(entries, plan.seed));
      check(
        journals,
        foldJournal(mergeEntries(...replicas.map(({ entries }) => entries), written.values())),
        plan.seed,
      );
    }),
    { numRuns: 120 },
  );

describe("in random worlds of devices that write apart, are cloned, and have wrong clocks", () => {
  test("the record of any moment is what was written by then, folded", { timeout: 60_000 }, () => {
    inRandomWorlds((journals) => {
      for (const journal of journals)
        for (const time of timesIn(journal).flatMap((each) => [each - 1, each]))
          expect(told(recordAt(journal, { time }))).toEqual(foldedAt(journal, time));
    });
  });

  test("the record of today is the record", () => {
    inRandomWorlds((journals) => {
      for (const journal of journals)
        expect(told(recordAt(journal, TODAY))).toEqual(foldedAt(journal, TODAY.time));
    });
  });

  test("nothing is different between a moment and itself, nor between it and the heads that it had", () => {
    inRandomWorlds((journals) => {
      for (const journal of journals)
        for (const time of timesIn(journal)) {
          const heads = new Set(headsAt(journal, time).map(({ id }) => id));
          expect(differences(journal, { time }, { time })).toEqual([]);
          expect(differences(journal, { time }, { time, heads })).toEqual([]);
        }
    });
  });

  test(
    "a milestone names the same record wherever it arrives, whatever else does",
    { timeout: 60_000 },
    () => {
      inRandomWorlds((journals, all, seed) => {
        const [journal] = journals;
        const times = journal ? timesIn(journal) : [];
        const time = times[Math.abs(seed) % Math.max(times.length, 1)];
        if (!journal || time === undefined) return;
        const id = "retreat" as MilestoneId;
        const said = addMilestone(journal, testWriter("ann"), { id, title: "August retreat", time });
        const later = foldJournal(mergeEntries(journal.entriesById.values(), all.entriesById.values(), said));
        const milestone = readMilestones(later).find((each) => each.id === id);
        expect(milestone?.time).toBe(time);
        const whole = { time, heads: milestone?.heads };
        const statuses = (record: RecordAt) =>
          [...record].map(([ref, { status }]) => `${ref} ${status}`).sort();
        expect(statuses(recordAt(later, whole))).toEqual(statuses(recordAt(journal, { time })));
      });
    },
  );

  test("the course ends where the record stands, and counts every competency at every moment", () => {
    inRandomWorlds((journals) => {
      for (const journal of journals) {
        const line = timeLine(journal, Date.UTC(2027, 0, 1));
        if (!line) continue;
        const points = statusCourse(journal, REFS, line);
        for (const point of points)
          expect(point["not-started"] + point["in-progress"] + point.earned).toBe(REFS.length);
        const earned = [...recordAt(journal, TODAY).values()].filter(({ status }) => status === "earned");
        expect(points.at(-1)?.earned).toBe(earned.length);
        expect(points.map(({ time }) => time)).toEqual(
          [...new Set(points.map(({ time }) => time))].sort((a, b) => a - b),
        );
        for (const time of line.changes) expect(momentAt(line, time).time).toBeGreaterThanOrEqual(time);
      }
    });
  });
});
