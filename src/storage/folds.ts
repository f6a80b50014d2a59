/** What is remembered of the journeys that were last in use, so that a tap need not read them again. */
import Dexie from "dexie";
import type { JourneyId } from "../domain/ids";
import { EMPTY_JOURNAL, foldJournal, type Journal } from "../domain/journal";
import type { Summary } from "../domain/summary";
import type { Database, Pack } from "./database";
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
  /** By `growingPack`, the last pack of each: the one that grows. */
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

/** Inside a transaction over packs and summaries. Folds anew only if the journey was written to since it was last folded. */
export async function loadFold(database: Database, journey: JourneyId): Promise<Fold> {
  const row = await readRow(database, journey);
  const id = row?.journey ?? journey;
  const revision = row?.revision ?? 0;
  const known = rememberedFold(database, id);
  if (known?.revision === revision) return { ...known, row };
  const packs = revision === 0 ? [] : await packsOfAll(database, row?.members ?? [id]);
  return {
    id,
    journal: packs.length === 0 ? EMPTY_JOURNAL : foldJournal(packs.flatMap(({ entries }) => entries)),
    revision,
    summary: undefined,
    // In the order of their numbers, so that the last of each source stays.
    lastPacks: new Map(packs.map((pack) => [growingPack(pack.journey, pack.source), pack])),
    row,
  };
}

/** Inside a transaction over packs and summaries: of all journeys that are read as one with it. */
export async function readPacks(database: Database, journey: JourneyId): Promise<readonly Pack[]> {
  return packsOfAll(database, (await readRow(database, journey))?.members ?? [journey]);
}

async function packsOfAll(database: Database, journeys: readonly JourneyId[]): Promise<readonly Pack[]> {
  const [first] = journeys;
  if (first !== undefined && journeys.length === 1) return readOwnPacks(database, first);
  const packs: Pack[] = [];
  for (const journey of journeys) packs.push(...(await readOwnPacks(database, journey)));
  return packs;
}

/** Inside a transaction over packs: of this journey alone, whichever it is read with. */
export async function readOwnPacks({ packs }: Database, journey: JourneyId): Promise<readonly Pack[]> {
  return packs.where("[journey+source+n]").between([journey], [journey, Dexie.maxKey]).toArray();
}
