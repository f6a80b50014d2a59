// Shows that the proof notices: each of these wrong rules must fail the property that is named beside it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { property, type PropertyName } from "../support/journalProperties";
import * as mutants from "../support/journalRules";

const noticed: readonly (readonly [string, PropertyName, mutants.JournalRules])[] = [
  [
    "a merge that deduplicates by device and sequence",
    "no entry is ever lost",
    mutants.deduplicatingByDeviceAndSequence,
  ],
  [
    "a merge that deduplicates by device and sequence",
    "merging is commutative, associative and idempotent",
    mutants.deduplicatingByDeviceAndSequence,
  ],
  ["a merge that keeps the last writer's row", "no entry is ever lost", mutants.keepingTheLastWritersRow],
  [
    "a fold that shows the latest clock",
    "a causally later entry wins, whatever the clocks",
    mutants.showingTheLatestClock,
  ],
  ["a merge that drops the loser of a tie", "no entry is ever lost", mutants.droppingTheLoserOfATie],
  [
    "a fold that shows only the winner of a tie",
    "the heads of a register are what nobody answered, and cover all the rest",
    mutants.showingOnlyTheWinnerOfATie,
  ],
  ["a merge that drops what it does not know", "no entry is ever lost", mutants.droppingWhatItDoesNotKnow],
  [
    "a fold that trusts the clocks",
    "an entry's time is its clock's, but always after what it names",
    mutants.trustingTheClocks,
  ],
  [
    "a fold that forgets what it waits for",
    "a journal that grew piece by piece is the one folded at once",
    mutants.forgettingWhatItWaitsFor,
  ],
  [
    "a fold that keeps the order of arrival",
    "equal sets of entries give equal views, whatever the order",
    mutants.keepingTheOrderOfArrival,
  ],
  [
    "a deletion that takes what it had not seen",
    "what a deletion had not seen brings the thing back, and nothing else does",
    mutants.deletingWhatWasNotSeen,
  ],
  [
    "a summary that forgets what was waited for",
    "a summary that grew piece by piece is the one made at once",
    mutants.summarizingWithoutWhatWaited,
  ],
  [
    "a summary that counts an item anew whenever something is said of it",
    "a summary that grew piece by piece is the one made at once",
    mutants.countingEveryItemAgain,
  ],
  [
    "a showing by the latest answer alone",
    "evidence is shown only where every answer that stands allows it",
    mutants.showingByTheLatestAnswer,
  ],
];

describe("the proof notices", () => {
  test.each(noticed)("%s, by the property that %s", { timeout: 60_000 }, (_, name, rules) => {
    const { failed, errorInstance } = fc.check(property(name, rules), { numRuns: 8000, endOnFailure: true });
    expect(failed).toBe(true);
    // Noticed by what the property says, not by falling over.
    expect(errorInstance).toMatchObject({ name: "AssertionError" });
  });
});
