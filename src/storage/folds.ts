/** What is remembered of the journeys that were last in use, so that a tap need not read them again. */
import Dexie from "dexie";
import type { Entry } from "../domain/entry";
import { goneOf } from "../domain/erasure";
import type { EntryId, JourneyId } from "../domain/ids";
import { EMPTY_JOURNAL, foldJournal, type Journal } from "../domain/journal";
import type { Summary } from "../domain/summary";
import { entryThing } from "../domain/thing";
import type { Database, ErasureRow, Pack } from "./database";
import { readRow } from "./summaries";
import type { StoredSummary } from "./summaryRow";

/** A journey as it stood at exactly one revision of it on this device; with all that are read as one with it. */
export type Fold = {
  /** The one that they are read as, whichever was asked for: the row is its row. */
  readonly id: JourneyId;
  readonly journal: Journal;
  readonly revision: number;
  /** Of the journal; undefined until somebody needs it. */
  readonly summary: Summary | undefined;
  /** Things that are erased here, out of sight or gone, and the entries that went with them, as things. */
  readonly erased: ReadonlySet<string>;
  /** By `growingPack`, the last pack of each: the one that grows. Whole, with what is out of sight. */
  readonly lastPacks: ReadonlyMap<string, Pack>;
  /** What the list knows of it; undefined where nothing was ever written to it. */
  readonly row: StoredSummary | undefined;
};

const foldsByDatabase = new WeakMap<Database, Map<JourneyId, Fold>>();
const FOLDS_KEPT = 8;

export function rememberedFold(database: Database, journey: JourneyId): Fold | undefined {
  return foldsByDatabase.get(database)?.get(journey);
}

/** One for each journey and source. */
export const growingPack = (journey: JourneyId, source: string) => `${journey}\n${source}`;

export function rememberFold(database: Database, fold: Fold): void {
  const journey = fold.id;
  const folds = foldsByDatabase.get(database) ?? new Map<JourneyId, Fold>();
  foldsByDatabase.set(database, folds);
  // A read that began before a write may end after it: the older fold must not take the newer one's place.
  if ((folds.get(journey)?.revision ?? 0) > fold.revision) return;
  folds.delete(journey);
  folds.set(journey, fold);
  for (const oldest of folds.keys()) if (folds.size > FOLDS_KEPT) folds.delete(oldest);
}

/** Inside a transaction over packs, summaries and erasures. Folds anew only if the journey was written to since it was last folded. */
export async function loadFold(database: Database, journey: JourneyId): Promise<Fold> {
  const row = await readRow(database, journey);
  const id = row?.journey ?? journey;
  const revision = row?.revision ?? 0;
  const known = rememberedFold(database, id);
  if (known?.revision === revision) return { ...known, row };
  const members = row?.members ?? [id];
  const erased = await readErased(database, members);
  const packs = revision === 0 ? [] : await packsOfAll(database, members);
  const gone = goneFrom(packs, erased);
  const entries = inSight(packs, gone);
  return {
    id,
    journal: entries.length === 0 ? EMPTY_JOURNAL : foldJournal(entries),
    revision,
    summary: undefined,
    erased: new Set([...erased.map(({ about }) => about), ...[...gone].map(entryThing)]),
    // In the order of their numbers, so that the last of each source stays.
    lastPacks: new Map(packs.map((pack) => [growingPack(pack.journey, pack.source), pack])),
    row,
  };
}

/** Inside a transaction over packs, summaries and erasures: of all journeys that are read as one with it. */
export async function entriesInSight(database: Database, journey: JourneyId): Promise<Entry[]> {
  const members = (await readRow(database, journey))?.members ?? [journey];
  const packs = await packsOfAll(database, members);
  return inSight(packs, goneFrom(packs, await readErased(database, members)));
}

/** Inside a transaction over packs and erasures: of each of these alone, whichever it is read with, in their order. */
export async function readOwnEntries(
  database: Database,
  journeys: readonly JourneyId[],
): Promise<readonly (readonly Entry[])[]> {
  const erased = await readErased(database, journeys);
  const packs = await Promise.all(journeys.map((journey) => readOwnPacks(database, journey)));
  return packs.map((own, index) => {
    const its = erased.filter(({ journey }) => journey === journeys[index]);
    return inSight(own, goneFrom(own, its));
  });
}

/** Inside a transaction over erasures: what is erased here, out of sight or gone, of these journeys. */
export async function readErased(
  { erasures }: Database,
  journeys: readonly JourneyId[],
): Promise<readonly ErasureRow[]> {
  // There are few in all, and a group may be of a thousand journeys.
  const among = new Set(journeys);
  return erasures.filter((row) => row.agreedAt !== undefined && among.has(row.journey)).toArray();
}

const NOTHING: ReadonlySet<EntryId> = new Set();

/** By the things that are erased, not by what was known of them then alone: whatever came since goes the same way. */
function goneFrom(packs: readonly Pack[], erased: readonly ErasureRow[]): ReadonlySet<EntryId> {
  if (erased.length === 0) return NOTHING;
  const entries = packs.flatMap((pack) => pack.entries);
  const things = new Set(erased.map(({ about }) => about));
  return goneOf(
    entries,
    things,
    erased.flatMap((row) => row.entries),
  );
}

/** The entries but those that are erased: until they are gone, the packs still hold them. */
function inSight(packs: readonly Pack[], gone: ReadonlySet<EntryId>): Entry[] {
  const entries = packs.flatMap((pack) => pack.entries);
  return gone.size === 0 ? entries : entries.filter(({ id }) => !gone.has(id));
}

async function packsOfAll(database: Database, journeys: readonly JourneyId[]): Promise<readonly Pack[]> {
  const [first] = journeys;
  if (first !== undefined && journeys.length === 1) return readOwnPacks(database, first);
  const packs: Pack[] = [];
  for (const journey of journeys) packs.push(...(await readOwnPacks(database, journey)));
  return packs;
}

/** Inside a transaction over packs: of this journey alone, whichever it is read with; with what is out of sight. */
export async function readOwnPacks({ packs }: Database, journey: JourneyId): Promise<readonly Pack[]> {
  return packs.where("[journey+source+n]").between([journey], [journey, Dexie.maxKey]).toArray();
}
