/** What an import that is staged would change, told before anything is changed. */
import type { Existence } from "../domain/deletion";
import type { Entry } from "../domain/entry";
import type { FrameworkId } from "../domain/framework";
import type { JourneyId } from "../domain/ids";
import { EMPTY_JOURNAL, extendJournal, type Journal } from "../domain/journal";
import { summarize } from "../domain/summary";
import type { Sha256 } from "../lib/hash";
import type { Database } from "./database";
import { askedBefore, erasuresAskedBy, type ErasureAsked } from "./erasuresBrought";
import { loadFold } from "./folds";
import { planTogether, type Join } from "./importTogether";
import { readAround } from "./joined";
import type { JourneyEntries } from "./stagedEntries";
import type { Staging } from "./staging";

/** What an import would do to one journey, or to all that are read as this one. */
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
  /** What is erased on this device, and is not taken in again. */
  readonly erased: { readonly entries: number; readonly files: number };
};

/** How many journeys are told one by one: somebody reads them, and the page must stay quick. */
const JOURNEYS_TOLD = 200;

export type StoredPlan = {
  /** At most JOURNEYS_TOLD: those to which something comes first, each of the two by title. */
  readonly journeys: readonly JourneyPlan[];
  readonly totals: PlanTotals;
  /** What somebody asks to erase, or took back, and is to be decided here: until then it stays as it is. At most JOURNEYS_TOLD. */
  readonly erasuresAsked: readonly ErasureAsked[];
  /** Files whose bytes were not on this device, and how many bytes those are together. */
  readonly newFiles: number;
  readonly newFileBytes: number;
  /** Journeys that are one from then on, by their titles; at most JOURNEYS_TOLD. */
  readonly joins: readonly Join[];
  /** Frameworks that are not built in and were not on this device, or not as the snapshot has them. */
  readonly newFrameworks: number;
};

/** A plan, and what it keeps in mind for the commit. Changes nothing. `onProgress`: the part that is done, 0 to 1. */
export async function planImport(staging: Staging, onProgress?: (done: number) => void): Promise<StoredPlan> {
  const { packs, summaries, files, frameworks, staged, erasures } = staging.database;
  const tables = [packs, summaries, files, frameworks, staged, erasures];
  return staging.database.transaction("r", tables, async () => {
    const reader = await staging.readUnerased();
    const isErased = (hash: Sha256) => reader.erased.hashes.has(hash);
    const here = new Set(await files.toCollection().primaryKeys());
    const missingOf = (journeys: readonly JourneyId[]) => {
      const missing = new Set<Sha256>();
      for (const journey of journeys)
        for (const [hash, isFile] of staging.mentioned.get(journey)?.hashes ?? [])
          if (isFile && !here.has(hash) && !isErased(hash)) missing.add(hash);
      return missing.size;
    };
    const told = createTelling();
    const unchanged = new Set(staging.mentioned.keys());
    const joining = new Set(staging.joins.flatMap(({ from, into }) => [from, into]));
    const linked = new Map<JourneyId, readonly Entry[]>();
    const erasuresAsked: ErasureAsked[] = [];
    let done = 0;
    for (;;) {
      const read = reader.next();
      const next = read && "then" in read ? await read : read;
      if (!next) break;
      const { journey, entries } = next;
      unchanged.delete(journey);
      const { isLinked = false, knownIds } = staging.mentioned.get(journey) ?? {};
      const isAlone = !isLinked && !joining.has(journey);
      const { journal } =
        isAlone && knownIds ? await loadFold(staging.database, journey) : { journal: EMPTY_JOURNAL };
      const abouts = new Set([...(reader.spokenOf.get(journey) ?? []), ...askedBefore(journal, entries)]);
      if (abouts.size > 0 && erasuresAsked.length < JOURNEYS_TOLD)
        erasuresAsked.push(...(await erasuresAskedBy(staging.database, journey, entries, abouts)));
      if (!isAlone) linked.set(journey, entries);
      else {
        told.add({ ...planJourney(staging, next, journal), missingFiles: missingOf([journey]) });
      }
      done += entries.length;
      onProgress?.(done / staging.entryCount);
    }
    const joins: Join[] = [];
    if (linked.size > 0) {
      const around = await readAround(staging.database, [...linked.keys(), ...joining]);
      for (const group of planTogether(around, linked, JOURNEYS_TOLD)) {
        const { members, isNewHere, newEntries, toSettle } = group;
        for (const member of members) unchanged.delete(member);
        const knownEntries = knownOf(staging, members) + group.coming - newEntries;
        const changes = { isNewHere, newEntries, knownEntries, toSettle };
        told.add({ ...toldOf(group.summary), ...changes, missingFiles: missingOf(members) });
        joins.push(...group.joins);
      }
    }
    for (const { row, members } of await rowsOf(staging.database, [...unchanged])) {
      const nothingNew = { isNewHere: false, newEntries: 0, toSettle: 0 };
      const knownEntries = knownOf(staging, members);
      told.add({ ...toldOf(row), ...nothingNew, knownEntries, missingFiles: missingOf(members) });
    }
    const brought = (await staging.filesBrought()).filter(({ hash }) => !isErased(hash));
    const { journeys, totals } = told.end();
    const erased = { entries: reader.leftOut.length, files: staging.erasedFiles };
    return {
      journeys,
      totals: { ...totals, erased },
      erasuresAsked: erasuresAsked.slice(0, JOURNEYS_TOLD),
      newFiles: brought.length,
      newFileBytes: brought.reduce((total, { size }) => total + size, 0),
      joins,
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
    ...toldOf(then),
    isNewHere: now === undefined,
    newEntries,
    knownEntries: knownOf(staging, [journey]) + entries.length - newEntries,
    toSettle: then.twoAnswers.filter((ref) => !now?.twoAnswers.includes(ref)).length,
  };
}

const knownOf = ({ mentioned }: Staging, journeys: readonly JourneyId[]) =>
  journeys.reduce((sum, journey) => sum + (mentioned.get(journey)?.knownEntries ?? 0), 0);

type Told = Pick<JourneyPlan, "journey" | "title" | "subject" | "framework" | "existence">;

const toldOf = ({ journey, title, subject, framework, existence }: Told): Told => ({
  journey,
  title,
  subject,
  framework,
  existence,
});

/** The row of each journey, with all of them that it tells of. */
async function rowsOf({ summaries }: Database, journeys: readonly JourneyId[]) {
  const rows = await summaries.bulkGet([...journeys]);
  const membersByJourney = new Map<JourneyId, JourneyId[]>();
  for (const [index, journey] of journeys.entries()) {
    const shown = rows[index]?.into ?? journey;
    const members = membersByJourney.get(shown);
    if (members) members.push(journey);
    else membersByJourney.set(shown, [journey]);
  }
  const asked = new Set(journeys);
  const others = await summaries.bulkGet([...membersByJourney.keys()].filter((shown) => !asked.has(shown)));
  const told = new Map([...rows, ...others].flatMap((row) => (row ? [[row.journey, row] as const] : [])));
  return [...membersByJourney].map(([journey, members]) => ({
    row: told.get(journey) ?? { journey, title: "", subject: "", framework: "", existence: "present" },
    members,
  }));
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
