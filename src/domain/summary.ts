/**
 * What a list shows of a journey without reading its journal. A cache: it can be made anew from the entries at any time,
 * and knows no framework, so that a journey on an unknown one is listed too.
 */
import type { Entry } from "./entry";
import { readEvidenceItem } from "./evidence";
import type { CompetencyRef, FrameworkId } from "./framework";
import type { EvidenceId, JourneyId } from "./ids";
import { EMPTY_JOURNAL, mergeEntries, type Journal } from "./journal";
import { readJourney } from "./journey";
import { isKnownEntry } from "./known";
import { readStatus } from "./record";
import { timeOf } from "./register";
import { isAboutBallot } from "./roomRegisters";
import type { Status } from "./status";
import { COMPETENCY, EVIDENCE, splitThing } from "./thing";

export type Summary = {
  readonly journey: JourneyId;
  readonly title: string;
  readonly subject: string;
  readonly framework: FrameworkId | "";
  readonly archived: boolean;
  readonly isExample: boolean;
  readonly existence: "present" | "brought-back" | "deleted";
  /** Competencies of which something was said, with the status to show. */
  readonly statuses: Readonly<Record<CompetencyRef, Status>>;
  readonly twoAnswers: readonly CompetencyRef[];
  readonly evidenceCount: number;
  /** Of these, what serves no competency yet. */
  readonly notPlacedCount: number;
  readonly entryCount: number;
  /** Entries of kinds that a newer version wrote. */
  readonly newerCount: number;
  /** Sealed ballots among the entries; left out where there are none. Where there is nothing else, see `isStandIn`. */
  readonly ballotCount?: number;
  /** The latest effective time of any entry, in milliseconds since 1970 UTC; 0 without entries. */
  readonly touchedAt: number;
};

export function summarize(id: JourneyId, journal: Journal): Summary {
  const nothing = { statuses: {}, twoAnswers: [], evidenceCount: 0, notPlacedCount: 0 };
  const untouched = { ...nothing, entryCount: 0, newerCount: 0, touchedAt: 0 };
  return advance(id, untouched, EMPTY_JOURNAL, journal, journal.entriesById.values());
}

/**
 * The summary after more entries, from the one before them: equal to summarizing anew, without looking at what they do not
 * touch. `before` and `after`: the journal without and with them.
 */
export function extendSummary(
  summary: Summary,
  before: Journal,
  after: Journal,
  entries: Iterable<Entry>,
): Summary {
  const added = mergeEntries(entries).filter(({ id }) => !before.entriesById.has(id));
  // An entry that others waited for moves their times, and with them which answer is shown.
  if (added.some(({ id }) => before.awaited.has(id))) return summarize(summary.journey, after);
  return advance(summary.journey, summary, before, after, added);
}

/** What of a summary grows with the entries; the rest is read anew each time. */
type Growing = Pick<
  Summary,
  | "statuses"
  | "twoAnswers"
  | "evidenceCount"
  | "notPlacedCount"
  | "entryCount"
  | "newerCount"
  | "ballotCount"
  | "touchedAt"
>;

function advance(
  id: JourneyId,
  summary: Growing,
  before: Journal,
  after: Journal,
  added: Iterable<Entry>,
): Summary {
  let { evidenceCount, notPlacedCount, newerCount, ballotCount = 0, touchedAt } = summary;
  const touched = new Set<string>();
  for (const entry of added) {
    touched.add(entry.about);
    touchedAt = Math.max(touchedAt, timeOf(after, entry));
    if (isAboutBallot(entry.about, entry.register)) ballotCount += 1;
    else if (!isKnownEntry(entry)) newerCount += 1;
  }
  const statuses: Record<CompetencyRef, Status> = { ...summary.statuses };
  const twoAnswers = new Set(summary.twoAnswers);
  for (const about of touched) {
    const thing = splitThing(about);
    if (thing.kind === COMPETENCY) {
      const ref = thing.id as CompetencyRef;
      const [answer, ...others] = readStatus(after, ref);
      if (answer) statuses[ref] = answer.value;
      else delete statuses[ref];
      if (others.length > 0) twoAnswers.add(ref);
      else twoAnswers.delete(ref);
    } else if (thing.kind === EVIDENCE) {
      const was = countsOf(before, thing.id as EvidenceId);
      const is = countsOf(after, thing.id as EvidenceId);
      evidenceCount += is.standing - was.standing;
      notPlacedCount += is.notPlaced - was.notPlaced;
    }
  }
  const journey = readJourney(after);
  return {
    journey: id,
    title: journey.title,
    subject: journey.subject,
    framework: journey.framework?.id ?? "",
    archived: journey.archived,
    isExample: journey.isExample,
    existence: journey.existence.state,
    // In the same order whatever came first, so that equal summaries are the same to the letter.
    statuses: Object.fromEntries(Object.entries(statuses).sort(([a], [b]) => (a < b ? -1 : 1))),
    twoAnswers: [...twoAnswers].sort(),
    evidenceCount,
    notPlacedCount,
    entryCount: after.entriesById.size,
    newerCount,
    ...(ballotCount > 0 && { ballotCount }),
    touchedAt,
  };
}

function countsOf(journal: Journal, id: EvidenceId) {
  const item = readEvidenceItem(journal, id);
  const standing = item && item.existence !== "deleted" ? 1 : 0;
  return { standing, notPlaced: item?.serves.length === 0 ? standing : 0 };
}
