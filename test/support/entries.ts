// Writers and entries for tests of the journal: a clock and a chance that the test holds.
import { sealEntry, type Entry, type Statement } from "../../src/domain/entry";
import { competencyRef } from "../../src/domain/framework";
import type { AuthorId, EntryId, EvidenceId, JourneyId, SittingId } from "../../src/domain/ids";
import { extendJournal, type Journal } from "../../src/domain/journal";
import type { Writer } from "../../src/domain/register";

// Ids are branded strings; tests make them up.
export const author = (id: string) => id as AuthorId;
export const sitting = (id: string) => id as SittingId;
export const journeyId = (id: string) => id as JourneyId;
export const evidenceId = (id: string) => id as EvidenceId;
/** An entry id that nothing has. */
export const entryId = (digit: string) => digit.repeat(64) as EntryId;

export const JOURNEY_ID = journeyId("our-school");
export const REF = competencyRef("mtc-k12-jml", "purpose/graduate");
export const OTHER_REF = competencyRef("mtc-k12-jml", "purpose/vision");
export const NOON = Date.UTC(2026, 7, 20, 12);

export type TestWriter = Writer & { readonly setClock: (now: number) => void };

/** Each writing takes the clock one second further, and a nonce of its own. */
export function testWriter(name = "ann", start = NOON, journey = JOURNEY_ID): TestWriter {
  let now = start;
  let written = 0;
  return {
    journey,
    author: author(name),
    sitting: sitting(`sitting-of-${name}`),
    now: () => (now += 1000) - 1000,
    nonce: () => `${name}-${start}-${(written += 1)}`,
    setClock: (time) => {
      now = time;
    },
  };
}

let statements = 0;

/** An entry with everything but what the test is about filled in. */
export function entry(about: Partial<Statement> = {}): Entry {
  return sealEntry({
    journey: JOURNEY_ID,
    about: "journey",
    register: "title",
    value: "Our school",
    after: [],
    at: NOON,
    author: author("ann"),
    sitting: sitting("s1"),
    nonce: `n${(statements += 1)}`,
    ...about,
  });
}

/** The journal with what `decide` says, written by `writer`; and what that was. */
export function writing(
  journal: Journal,
  decide: (journal: Journal) => Entry | readonly Entry[] | undefined,
): { readonly journal: Journal; readonly entries: readonly Entry[] } {
  const said = decide(journal) ?? [];
  const entries = "id" in said ? [said] : said;
  return { journal: extendJournal(journal, entries), entries };
}

/** What is noted of an import that a test takes in. */
export const takenImport = (id: string, exportedBy = "") => ({
  id,
  exportedBy,
  exportedAt: "",
  sealed: false,
  isRecovered: false,
  committedAt: NOON,
});
