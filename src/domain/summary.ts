/**
 * What a list shows of a journey without reading its journal. A cache: it can be made anew from the entries at any time,
 * and knows no framework, so that a journey on an unknown one is listed too.
 */
import { readEvidence } from "./evidence";
import type { CompetencyRef, FrameworkId } from "./framework";
import type { JourneyId } from "./ids";
import type { Journal } from "./journal";
import { readJourney } from "./journey";
import { isKnownEntry } from "./known";
import { readStatus } from "./record";
import { timeOf } from "./register";
import type { Status } from "./status";
import { splitThing } from "./thing";

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
  /** The latest effective time of any entry, in milliseconds since 1970 UTC; 0 without entries. */
  readonly touchedAt: number;
};

export function summarize(id: JourneyId, journal: Journal): Summary {
  const journey = readJourney(journal);
  const evidence = readEvidence(journal);
  const statuses: Record<CompetencyRef, Status> = {};
  const twoAnswers: CompetencyRef[] = [];
  for (const about of [...journal.things.keys()].sort()) {
    const thing = splitThing(about);
    if (thing.kind !== "competency") continue;
    const ref = thing.id as CompetencyRef;
    const answers = readStatus(journal, ref);
    if (answers[0]) statuses[ref] = answers[0].value;
    if (answers.length > 1) twoAnswers.push(ref);
  }
  let touchedAt = 0;
  let newerCount = 0;
  for (const entry of journal.entriesById.values()) {
    touchedAt = Math.max(touchedAt, timeOf(journal, entry));
    if (!isKnownEntry(entry)) newerCount += 1;
  }
  return {
    journey: id,
    title: journey.title,
    subject: journey.subject,
    framework: journey.framework?.id ?? "",
    archived: journey.archived,
    isExample: journey.isExample,
    existence: journey.existence.state,
    statuses,
    twoAnswers,
    evidenceCount: evidence.length,
    notPlacedCount: evidence.filter(({ serves }) => serves.length === 0).length,
    entryCount: journal.entriesById.size,
    newerCount,
    touchedAt,
  };
}
