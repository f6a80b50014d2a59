/** What is remembered of the journeys that were last in use, so that a tap need not read them again. */
import Dexie from "dexie";
import type { JourneyId } from "../domain/ids";
import { EMPTY_JOURNAL, foldJournal, type Journal } from "../domain/journal";
import type { Summary } from "../domain/summary";
import type { Database, Pack } from "./database";
import type { StoredSummary } from "./summaryRow";

/** A journey as it stood at exactly one revision of it on this device. */
export type Fold = {
  readonly journal: Journal;
  readonly revision: number;
  /** Of the journal; undefined until somebody needs it. */
  readonly summary: Summary | undefined;
  /** By source, the last pack of each: the one that grows. */
  readonly lastPacks: ReadonlyMap<string, Pack>;
  /** What the list knows of it; undefined where nothing was ever written to it. */
  readonly row: StoredSummary | undefined;
};

const foldsByDatabase = new WeakMap<Database, Map<JourneyId, Fold>>();
const FOLDS_KEPT = 8;

export function rememberedFold(database: Database, journey: JourneyId): Fold | undefined {
  return foldsByDatabase.get(database)?.get(journey);
}

export function rememberFold(database: Database, journey: JourneyId, fold: Fold): void {
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
  const row = await database.summaries.get(journey);
  const revision = row?.revision ?? 0;
  const known = rememberedFold(database, journey);
  if (known?.revision === revision) return { ...known, row };
  const packs = revision === 0 ? [] : await readPacks(database, journey);
  return {
    journal: packs.length === 0 ? EMPTY_JOURNAL : foldJournal(packs.flatMap(({ entries }) => entries)),
    revision,
    summary: undefined,
    // In the order of their numbers, so that the last of each source stays.
    lastPacks: new Map(packs.map((pack) => [pack.source, pack])),
    row,
  };
}

export async function readPacks(database: Database, journey: JourneyId): Promise<readonly Pack[]> {
  return database.packs.where("[journey+source+n]").between([journey], [journey, Dexie.maxKey]).toArray();
}
