import { expect, test } from "vitest";
import { isHere, isWork } from "../../src/domain/journeysHere";
import { EMPTY_JOURNAL, extendJournal, foldJournal } from "../../src/domain/journal";
import { isStandIn } from "../../src/domain/standIn";
import { extendSummary, summarize } from "../../src/domain/summary";
import { summaryRow } from "../../src/storage/summaryRow";
import { entry, JOURNEY_ID } from "../support/entries";
import { opening, sealing, statuses } from "../support/voices";

test("a journey of which only ballots are here stands in no list, counts as work, and is a journey once the rest comes", () => {
  const ballots = [sealing("v1", statuses([])), sealing("v2", statuses([]))];
  const journal = foldJournal(ballots);
  const summary = summarize(JOURNEY_ID, journal);
  expect(extendSummary(summarize(JOURNEY_ID, EMPTY_JOURNAL), EMPTY_JOURNAL, journal, ballots)).toEqual(
    summary,
  );
  expect(summary).toMatchObject({ entryCount: 2, ballotCount: 2, newerCount: 0 });
  expect([isStandIn(summary), isWork(summary), isHere(summary)]).toEqual([true, true, false]);
  expect(summaryRow(summary, 1).shelf).toBe("none");

  const rest = [entry(), ...opening(ballots)];
  const whole = extendJournal(journal, rest);
  const grown = extendSummary(summary, journal, whole, rest);
  expect(grown).toEqual(summarize(JOURNEY_ID, whole));
  expect([isStandIn(grown), isHere(grown), summaryRow(grown, 2).shelf]).toEqual([false, true, "own"]);
  // What was opened is known too.
  expect(grown.newerCount).toBe(0);
});
