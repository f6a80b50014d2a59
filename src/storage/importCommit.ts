/** Taking in what an import has staged: by one transaction, so that a device's journals hold all of it or none of it. */
import Dexie from "dexie";
import type { Entry } from "../domain/entry";
import type { EntryId, JourneyId } from "../domain/ids";
import { isAboutJoining } from "../domain/arrow";
import { extendJournal, foldJournal } from "../domain/journal";
import type { OwnFramework } from "../domain/ownFramework";
import { summarize } from "../domain/summary";
import type { Sha256 } from "../lib/hash";
import { err, ok, type Result } from "../lib/result";
import type { Database, ImportRow, Pack } from "./database";
import { storageFault, type StorageFault } from "./faults";
import { keepUnerased } from "./erasedHere";
import { forgetLeftOut, settleErasures } from "./erasuresBrought";
import { loadFold, readOwnPacks } from "./folds";
import { importSource } from "./importLeftovers";
import { regroup } from "./joined";
import { roughSize, type JourneyEntries, type JourneyReader } from "./stagedEntries";
import type { Staging } from "./staging";
import { isLinked, summaryRow, type StoredSummary } from "./summaryRow";

const ENTRIES_PER_PACK = 512;
/** Characters, about. */
const PACK_LENGTH = 2 * 1024 * 1024;
/** How many journeys that are new here are written at a time. */
const BATCH = 128;
const BATCH_ENTRIES = 20_000;

/** What is noted of an import that is taken in. */
export type TakenImport = Required<
  Pick<ImportRow, "id" | "exportedBy" | "exportedAt" | "sealed" | "isRecovered" | "committedAt">
>;

/**
 * Entries that are here already are not written again, and a journey to which nothing is new stays as it is. Resolves with ok
 * when it is durable; after a fault everything is as it was before, and it may be tried again.
 */
export async function commitImport(
  staging: Staging,
  taken: TakenImport,
  onProgress?: (done: number) => void,
): Promise<Result<void, StorageFault>> {
  const { database, id } = staging;
  const { packs, summaries, files, chunks, thumbnails, frameworks } = database;
  const { safekeeping, imports, staged, erasures } = database;
  const journals = [packs, summaries, safekeeping, erasures];
  const tables = [...journals, files, chunks, thumbnails, frameworks, imports, staged];
  try {
    await database.transaction("rw", tables, async () => {
      const row = await imports.get(id);
      if (row?.state === "committed") return;
      // Never call an import done of which nothing is left, as after another window swept it up.
      if (!row) throw new Dexie.NotFoundError("What was read of the file is gone");
      const reader = await staging.readUnerased();
      const { addedByJourney, linked } = await takeJourneys(staging, reader, onProgress);
      const brought = await keepUnerased(database, id, reader.erased);
      const arriving = await staging.frameworksArriving();
      noteWhatElse(staging, addedByJourney, new Set(brought.map(({ hash }) => hash)), arriving);
      if (linked.length > 0) await regroup(database, linked);
      if (reader.leftOut.length > 0) await forgetLeftOut(database, reader.leftOut);
      if (reader.spokenOf.size > 0) await settleErasures(database, reader.spokenOf);
      await files.bulkPut(brought.map(({ hash, size, chunkCount }) => ({ hash, size, chunkCount })));
      await imports.put({
        ...row,
        ...taken,
        state: "committed",
        journeys: await withRevisions(database, addedByJourney),
        files: brought.map(({ hash }) => hash),
        fileBytes: brought.reduce((sum, { size }) => sum + size, 0),
        frameworks: arriving.size > 0 ? await putFrameworks(database, arriving.values()) : [],
      });
      await staging.dropStaged();
    });
    return ok(undefined);
  } catch (error) {
    return err(storageFault(error));
  }
}

type Taken = {
  /** How many entries came to each journey that was written to. */
  readonly addedByJourney: Map<JourneyId, number>;
  /** Those that may be read as one with others: their rows are still to be made. */
  readonly linked: JourneyId[];
  /** Those that newly continue as another, or as which another newly continues. */
  readonly joining: ReadonlySet<JourneyId>;
};

async function takeJourneys(
  staging: Staging,
  reader: JourneyReader,
  onProgress?: (done: number) => void,
): Promise<Taken> {
  const joining = new Set(staging.joins.flatMap(({ from, into }) => [from, into]));
  const taken: Taken = { addedByJourney: new Map(), linked: [], joining };
  let fresh: JourneyEntries[] = [];
  let freshEntries = 0;
  let done = 0;
  for (;;) {
    const read = reader.next();
    const next = read && "then" in read ? await read : read;
    if (fresh.length >= BATCH || freshEntries >= BATCH_ENTRIES || (!next && fresh.length > 0)) {
      await takeFresh(staging, fresh, taken);
      fresh = [];
      freshEntries = 0;
    }
    onProgress?.(done / staging.entryCount);
    if (!next) return taken;
    done += next.entries.length;
    if (staging.mentioned.get(next.journey)?.knownIds) await takeKnown(staging, next, taken);
    else {
      fresh.push(next);
      freshEntries += next.entries.length;
    }
  }
}

/** Journeys that were not here when the file was read: mostly they are not here now. */
async function takeFresh(staging: Staging, fresh: readonly JourneyEntries[], taken: Taken): Promise<void> {
  const { packs, summaries, safekeeping } = staging.database;
  const journeys = fresh.map(({ journey }) => journey);
  const [rows, kept] = await Promise.all([summaries.bulkGet(journeys), safekeeping.bulkGet(journeys)]);
  const newPacks: Pack[] = [];
  const newRows: StoredSummary[] = [];
  const newKept = [];
  for (const [index, each] of fresh.entries()) {
    const { journey, entries } = each;
    const row = rows[index];
    const revision = row?.revision ?? 0;
    if (isLinked(row) || revision !== staging.mentioned.get(journey)?.revision) {
      await takeKnown(staging, each, taken);
      continue;
    }
    newPacks.push(...packsOf(journey, staging.id, entries));
    if (taken.joining.has(journey)) taken.linked.push(journey);
    else {
      const summary = staging.foreseen(journey) ?? summarize(journey, foldJournal(entries));
      newRows.push(summaryRow(summary, revision + 1, row));
    }
    newKept.push(inAFile(journey, kept[index], entries.length));
    taken.addedByJourney.set(journey, entries.length);
  }
  await Promise.all([packs.bulkPut(newPacks), summaries.bulkPut(newRows), safekeeping.bulkPut(newKept)]);
}

async function takeKnown(
  { database, id }: Staging,
  { journey, entries }: JourneyEntries,
  { addedByJourney, linked, joining }: Taken,
): Promise<void> {
  const { packs, summaries, safekeeping } = database;
  const own = await summaries.get(journey);
  if (joining.has(journey) || isLinked(own) || entries.some(isAboutJoining)) {
    // Of its own alone: of a thousand that are one, each would fold all of them.
    const known = new Set<EntryId>();
    for (const pack of await readOwnPacks(database, journey))
      for (const entry of pack.entries) known.add(entry.id);
    const added = entries.filter((entry) => !known.has(entry.id));
    if (added.length === 0) return;
    await put(added);
    linked.push(journey);
  } else {
    const { journal, revision, row } = await loadFold(database, journey);
    const added = entries.filter((entry) => !journal.entriesById.has(entry.id));
    if (added.length === 0) return;
    await put(added);
    await summaries.put(summaryRow(summarize(journey, extendJournal(journal, added)), revision + 1, row));
  }

  async function put(added: readonly Entry[]): Promise<void> {
    await packs.bulkPut(packsOf(journey, id, added));
    await safekeeping.put(inAFile(journey, await safekeeping.get(journey), added.length));
    addedByJourney.set(journey, added.length);
  }
}

/** What came out of a file stands in a file. */
function inAFile(
  journey: JourneyId,
  kept: { readonly entriesInFile: number; readonly exportedAt: number } | undefined,
  added: number,
) {
  return {
    journey,
    entriesInFile: (kept?.entriesInFile ?? 0) + added,
    exportedAt: kept?.exportedAt ?? 0,
  };
}

/**
 * A journey to which only bytes or a framework come is not written to. It is noted, because undoing takes those back only while
 * it stays as it is.
 */
function noteWhatElse(
  { mentioned }: Staging,
  addedByJourney: Map<JourneyId, number>,
  brought: ReadonlySet<Sha256>,
  arriving: ReadonlyMap<string, OwnFramework>,
): void {
  if (brought.size + arriving.size === 0) return;
  for (const [journey, { hashes, frameworks }] of mentioned) {
    const needs =
      [...hashes.keys()].some((hash) => brought.has(hash)) ||
      [...frameworks].some((key) => arriving.has(key));
    if (needs && !addedByJourney.has(journey)) addedByJourney.set(journey, 0);
  }
}

/** As they stand now, when all is written: of what is read as another, that one's, which grows with every write to either. */
async function withRevisions({ summaries }: Database, addedByJourney: ReadonlyMap<JourneyId, number>) {
  const journeys = [...addedByJourney.keys()];
  const own = await summaries.bulkGet(journeys);
  const told = await summaries.bulkGet(journeys.map((journey, index) => own[index]?.into ?? journey));
  return [...addedByJourney].map(([journey, added], index) => ({
    journey,
    revision: told[index]?.revision ?? 0,
    added,
  }));
}

/** Resolves with what each took the place of. */
async function putFrameworks(database: Database, arriving: Iterable<OwnFramework>) {
  const taken = [];
  for (const framework of arriving) {
    const { id, version } = framework;
    const before = await database.frameworks.get([id, version]);
    await database.frameworks.put(framework);
    taken.push({ id, version, ...(before ? { before: before.framework } : {}) });
  }
  return taken;
}

function packsOf(journey: JourneyId, id: string, entries: readonly Entry[]): Pack[] {
  const packs: Pack[] = [];
  let pending: Entry[] = [];
  let size = 0;
  const end = () => {
    packs.push({ journey, source: importSource(id), n: packs.length, entries: pending });
    [pending, size] = [[], 0];
  };
  for (const entry of entries) {
    pending.push(entry);
    size += roughSize(entry);
    if (pending.length >= ENTRIES_PER_PACK || size >= PACK_LENGTH) end();
  }
  if (pending.length > 0) end();
  return packs;
}
