/** What an import that is staged would change, told before anything is changed. */
import Dexie from "dexie";
import type { Existence } from "../domain/deletion";
import type { Entry } from "../domain/entry";
import { filesNamed } from "../domain/evidence";
import type { FrameworkId } from "../domain/framework";
import type { JourneyId } from "../domain/ids";
import { extendJournal, mergeEntries, type Journal } from "../domain/journal";
import { frameworkKey, frameworksNamed } from "../domain/journey";
import { preferFramework, type OwnFramework } from "../domain/ownFramework";
import { summarize } from "../domain/summary";
import type { Database } from "./database";
import { loadFold } from "./folds";

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

/** Changes nothing. */
export async function planImport(database: Database, id: string): Promise<StoredPlan> {
  const { packs, summaries, files, frameworks, staged } = database;
  return database.transaction("r", [packs, summaries, files, frameworks, staged], async () => {
    const { entriesByJourney, newFrameworks } = await readStaged(database, id);
    const plans: JourneyPlan[] = [];
    const arriving = new Set<OwnFramework>();
    for (const [journey, entries] of entriesByJourney) {
      const { journal } = await loadFold(database, journey);
      const merged = extendJournal(journal, entries);
      const [now, then] = [summarize(journey, journal), summarize(journey, merged)];
      const newEntries = merged.entriesById.size - journal.entriesById.size;
      const here = await files.bulkGet([...filesNamed(merged).keys()]);
      for (const framework of namedBy(merged, newFrameworks)) arriving.add(framework);
      plans.push({
        journey,
        title: then.title,
        subject: then.subject,
        framework: then.framework,
        existence: then.existence,
        isNewHere: journal.entriesById.size === 0,
        newEntries,
        knownEntries: entries.length - newEntries,
        toSettle: then.twoAnswers.filter((ref) => !now.twoAnswers.includes(ref)).length,
        missingFiles: here.filter((row) => !row).length,
      });
    }
    const brought = await files.filter((file) => file.stagedBy === id).toArray();
    const sum = (of: (plan: JourneyPlan) => number) => plans.reduce((total, plan) => total + of(plan), 0);
    return {
      journeys: plans.sort(inOrder).slice(0, JOURNEYS_TOLD),
      totals: {
        journeys: plans.length,
        newJourneys: sum(({ isNewHere }) => (isNewHere ? 1 : 0)),
        changedJourneys: sum(({ isNewHere, newEntries }) => (!isNewHere && newEntries > 0 ? 1 : 0)),
        newEntries: sum(({ newEntries }) => newEntries),
        knownEntries: sum(({ knownEntries }) => knownEntries),
        toSettle: sum(({ toSettle }) => toSettle),
        missingFiles: sum(({ missingFiles }) => missingFiles),
      },
      newFiles: brought.length,
      newFileBytes: brought.reduce((total, { size }) => total + size, 0),
      joins: [],
      newFrameworks: arriving.size,
    };
  });
}

const inOrder = (a: JourneyPlan, b: JourneyPlan) =>
  Number(b.newEntries > 0) - Number(a.newEntries > 0) ||
  a.title.localeCompare(b.title) ||
  (a.journey < b.journey ? -1 : 1);

export type Staged = {
  /** Every staged entry once. */
  readonly entriesByJourney: ReadonlyMap<JourneyId, readonly Entry[]>;
  /** By their keys, those that are not on this device, or that are to take the place of what is. */
  readonly newFrameworks: ReadonlyMap<string, OwnFramework>;
};

/** Inside a transaction over staged and frameworks. */
export async function readStaged(database: Database, id: string): Promise<Staged> {
  const rows = await stagedRows(database, id).toArray();
  const entriesByJourney = new Map<JourneyId, Entry[]>();
  for (const entry of mergeEntries(...rows.map((row) => row.entries))) {
    const entries = entriesByJourney.get(entry.journey);
    if (entries) entries.push(entry);
    else entriesByJourney.set(entry.journey, [entry]);
  }
  const newFrameworks = new Map<string, OwnFramework>();
  for (const { framework: brought } of rows) {
    if (!brought) continue;
    const key = frameworkKey(brought);
    const known = newFrameworks.get(key) ?? (await database.frameworks.get([brought.id, brought.version]));
    if (!known || preferFramework(known, brought) === brought) newFrameworks.set(key, brought);
  }
  return { entriesByJourney, newFrameworks };
}

/** Those of the frameworks that a journey names: no other is taken in. */
export function namedBy(
  journal: Journal,
  frameworks: ReadonlyMap<string, OwnFramework>,
): readonly OwnFramework[] {
  return frameworksNamed(journal).flatMap((named) => frameworks.get(frameworkKey(named)) ?? []);
}

export const stagedRows = (database: Database, id: string) =>
  database.staged.where("[import+n]").between([id, Dexie.minKey], [id, Dexie.maxKey]);
