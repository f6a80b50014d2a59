/** What an import that is staged would change, told before anything is changed. */
import type { Existence } from "../domain/deletion";
import type { FrameworkId } from "../domain/framework";
import type { JourneyId } from "../domain/ids";
import { EMPTY_JOURNAL, extendJournal, type Journal } from "../domain/journal";
import { summarize } from "../domain/summary";
import { loadFold } from "./folds";
import type { JourneyEntries } from "./stagedEntries";
import type { Staging } from "./staging";

/** What an import would do to one journey. */
export type JourneyPlan = {
  readonly journey: JourneyId;
  /** As it would stand after the import. */
  readonly title: string;
  readonly subject: string;
  readonly framework: FrameworkId | "";
  readonly existence: Existence["state"];
  readonly isNewHere: boolean;
  readonly newEntries: number;
  readonly knownEntries: number;
  /** Competencies that would have two answers, and do not now. */
  readonly toSettle: number;
  /** Files that its entries name and that are neither on this device nor in the snapshot. */
  readonly missingFiles: number;
};

/** Over all journeys of the snapshot, those too that are not told one by one. */
export type PlanTotals = Pick<JourneyPlan, "newEntries" | "knownEntries" | "toSettle" | "missingFiles"> & {
  readonly journeys: number;
  /** Of these, new on this device, */
  readonly newJourneys: number;
  /** and those that are here and to which something comes. */
  readonly changedJourneys: number;
};

/** How many journeys are told one by one: somebody reads them, and the page must stay quick. */
export const JOURNEYS_TOLD = 200;

export type StoredPlan = {
  /** At most JOURNEYS_TOLD: those to which something comes first, each of the two by title. */
  readonly journeys: readonly JourneyPlan[];
  readonly totals: PlanTotals;
  /** Files whose bytes were not on this device, and how many bytes those are together. */
  readonly newFiles: number;
  readonly newFileBytes: number;
  /** Journeys that are one from then on, by their titles. */
  readonly joins: readonly { readonly from: string; readonly into: string }[];
  /** Frameworks that are not built in and were not on this device, or not as the snapshot has them. */
  readonly newFrameworks: number;
};

/** A plan, and what it keeps in mind for the commit. Changes nothing. `onProgress`: the part that is done, 0 to 1. */
export async function planImport(staging: Staging, onProgress?: (done: number) => void): Promise<StoredPlan> {
  const { packs, summaries, files, frameworks, staged } = staging.database;
  return staging.database.transaction("r", [packs, summaries, files, frameworks, staged], async () => {
    const here = new Set(await files.toCollection().primaryKeys());
    const missingOf = (journey: JourneyId) => {
      let missing = 0;
      for (const [hash, isFile] of staging.mentioned.get(journey)?.hashes ?? [])
        if (isFile && !here.has(hash)) missing += 1;
      return missing;
    };
    const told = createTelling();
    const unchanged = new Set(staging.mentioned.keys());
    const reader = staging.entries.read();
    let done = 0;
    for (;;) {
      const read = reader.next();
      const next = read && "then" in read ? await read : read;
      if (!next) break;
      const { journey, entries } = next;
      unchanged.delete(journey);
      const isHere = staging.mentioned.get(journey)?.knownIds !== undefined;
      const { journal } = isHere ? await loadFold(staging.database, journey) : { journal: EMPTY_JOURNAL };
      const plan = planJourney(staging, next, journal);
      told.add({ ...plan, missingFiles: missingOf(journey) });
      done += entries.length;
      onProgress?.(done / staging.entryCount);
    }
    const rows = await summaries.bulkGet([...unchanged]);
    for (const [index, journey] of [...unchanged].entries()) {
      const { title = "", subject = "", framework = "", existence = "present" } = rows[index] ?? {};
      const knownEntries = staging.mentioned.get(journey)?.knownEntries ?? 0;
      const nothingNew = { isNewHere: false, newEntries: 0, knownEntries, toSettle: 0 };
      const missingFiles = missingOf(journey);
      told.add({ journey, title, subject, framework, existence, ...nothingNew, missingFiles });
    }
    const brought = await staging.filesBrought();
    return {
      ...told.end(),
      newFiles: brought.length,
      newFileBytes: brought.reduce((total, { size }) => total + size, 0),
      joins: staging.joins.length > 0 ? await titlesOf(staging) : [],
      newFrameworks: (await staging.frameworksArriving()).size,
    };
  });
}

/** One to which something comes. */
function planJourney(
  staging: Staging,
  { journey, entries }: JourneyEntries,
  journal: Journal,
): Omit<JourneyPlan, "missingFiles"> {
  const merged = extendJournal(journal, entries);
  const then = summarize(journey, merged);
  const now = journal === EMPTY_JOURNAL ? undefined : summarize(journey, journal);
  if (!now) staging.foresee(journey, then);
  const newEntries = merged.entriesById.size - journal.entriesById.size;
  return {
    journey,
    title: then.title,
    subject: then.subject,
    framework: then.framework,
    existence: then.existence,
    isNewHere: now === undefined,
    newEntries,
    knownEntries: (staging.mentioned.get(journey)?.knownEntries ?? 0) + entries.length - newEntries,
    toSettle: then.twoAnswers.filter((ref) => !now?.twoAnswers.includes(ref)).length,
  };
}

/** Adds the journeys up, and keeps those that are told one by one. */
function createTelling() {
  let journeys: JourneyPlan[] = [];
  const totals = {
    journeys: 0,
    newJourneys: 0,
    changedJourneys: 0,
    newEntries: 0,
    knownEntries: 0,
    toSettle: 0,
    missingFiles: 0,
  };
  const first = () => journeys.sort(inOrder).slice(0, JOURNEYS_TOLD);
  return {
    add: (plan: JourneyPlan) => {
      totals.journeys += 1;
      if (plan.isNewHere) totals.newJourneys += 1;
      else if (plan.newEntries > 0) totals.changedJourneys += 1;
      totals.newEntries += plan.newEntries;
      totals.knownEntries += plan.knownEntries;
      totals.toSettle += plan.toSettle;
      totals.missingFiles += plan.missingFiles;
      journeys.push(plan);
      // A file may hold a million journeys.
      if (journeys.length >= 20 * JOURNEYS_TOLD) journeys = first();
    },
    end: () => ({ journeys: first(), totals }),
  };
}

const inOrder = (a: JourneyPlan, b: JourneyPlan) =>
  Number(b.newEntries > 0) - Number(a.newEntries > 0) ||
  byTitle.compare(a.title, b.title) ||
  (a.journey < b.journey ? -1 : 1);

// `localeCompare` makes one of these at every call.
const byTitle = new Intl.Collator();

/** Those that are one from then on, by their titles: as they stand here, or as they come. */
async function titlesOf({ joins, database, foreseen }: Staging): Promise<StoredPlan["joins"]> {
  const summaryOf = async (journey: JourneyId) =>
    foreseen(journey) ?? (await database.summaries.get(journey)) ?? { title: "", framework: "" as const };
  const told = [];
  for (const { from, into, framework } of joins.slice(0, JOURNEYS_TOLD)) {
    const [one, other] = [await summaryOf(from), await summaryOf(into)];
    const isMeant = one.framework === framework && [framework, ""].includes(other.framework);
    if (isMeant) told.push({ from: one.title, into: other.title });
  }
  return told;
}
