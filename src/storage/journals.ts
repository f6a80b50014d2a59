/**
 * Reading and writing journals. One command is one transaction: it reads the heads, asks a pure function for entries, and
 * puts them together with the cached view that they change. Nothing foreign is awaited inside, no error is swallowed there.
 */
import Dexie, { type Table } from "dexie";
import { introduceAuthor } from "../domain/author";
import type { Entry } from "../domain/entry";
import type { EvidenceId, JourneyId } from "../domain/ids";
import { EMPTY_JOURNAL, extendJournal, foldJournal, type Journal } from "../domain/journal";
import type { Writer } from "../domain/register";
import { summarize } from "../domain/summary";
import { err, ok, type Result } from "../lib/result";
import { PACK_SIZE, type Database } from "./database";
import { summaryRow, type StoredSummary } from "./summaryRow";
import { storageFault, type StorageFault } from "./faults";
import { putFile, type NewFile } from "./files";
import { removeWaiting } from "./waiting";

/** A writer on this device, whose name goes with what they write. */
export type NamedWriter = Writer & { readonly name: string };

export type Write = {
  readonly writer: NamedWriter;
  /** Pure: the entries that say what is to be said, given what stands. None: nothing is written. */
  readonly decide: (journal: Journal) => readonly Entry[];
  /** Bytes that the entries name; stored with them or not at all. */
  readonly files?: readonly NewFile[];
  /** What waited and is placed by this write: it leaves the tray in the same moment. */
  readonly placed?: readonly EvidenceId[];
};

export type WriteFault =
  | StorageFault
  /** The journey was received from others, and is only read on this device. */
  | { readonly type: "read-only" };

/** Durable once it resolves with ok; otherwise nothing of it remains. Returns the entries, without a writer's introduction. */
export async function writeEntries(
  database: Database,
  { writer, decide, files = [], placed = [] }: Write,
): Promise<Result<readonly Entry[], WriteFault>> {
  const { packs, summaries, chunks, thumbnails, waiting, waitingBytes } = database;
  const tables: Table[] = [packs, summaries];
  if (files.length > 0) tables.push(database.files, chunks, thumbnails);
  if (placed.length > 0) tables.push(waiting, waitingBytes);
  try {
    const written = await database.transaction("rw", tables, async () => {
      const { journal, revision, row } = await loadJournal(database, writer.journey);
      if (row?.readOnly) return "read-only";
      const introduction = introduceAuthor(journal, writer, writer.name);
      const introduced = extendJournal(journal, introduction);
      const entries = decide(introduced);
      if (entries.length === 0) return undefined;
      const next = { journal: extendJournal(introduced, entries), revision: revision + 1 };
      await appendEntries(database, writer, [...introduction, ...entries]);
      await database.summaries.put(summaryRow(summarize(writer.journey, next.journal), next.revision, row));
      for (const file of files) await putFile(database, file);
      if (placed.length > 0) await removeWaiting(database, placed);
      return { entries, next };
    });
    if (written === "read-only") return err({ type: "read-only" });
    if (!written) return ok([]);
    remember(database, writer.journey, written.next);
    return ok(written.entries);
  } catch (error) {
    return err(storageFault(error));
  }
}

/** Adds to the sitting's growing pack, so that a sitting's hundred taps are two rows and not a hundred. */
async function appendEntries(database: Database, writer: Writer, entries: readonly Entry[]): Promise<void> {
  const { journey, sitting: source } = writer;
  const last = await database.packs
    .where("[journey+source+n]")
    .between([journey, source, Dexie.minKey], [journey, source, Dexie.maxKey])
    .last();
  const pending = [...(last?.entries ?? []), ...entries];
  const packs = [];
  for (let n = last?.n ?? 0, start = 0; start < pending.length; n += 1, start += PACK_SIZE)
    packs.push({ journey, source, n, entries: pending.slice(start, start + PACK_SIZE) });
  await database.packs.bulkPut(packs);
}

/** `row`: what the list knows of it; undefined where nothing was ever written to it. */
export type LoadedJournal = Fold & { readonly row: StoredSummary | undefined };

/** A journey as it stands on this device; undefined where this device has never heard of it. */
export async function readJournal(database: Database, journey: JourneyId): Promise<Journal | undefined> {
  const loaded = await database.transaction("r", database.packs, database.summaries, () =>
    loadJournal(database, journey),
  );
  remember(database, journey, loaded);
  return loaded.journal.entriesById.size > 0 ? loaded.journal : undefined;
}

/** Inside a transaction over packs and summaries. Folds anew only if the journey was written to since it was last folded. */
export async function loadJournal(database: Database, journey: JourneyId): Promise<LoadedJournal> {
  const row = await database.summaries.get(journey);
  const revision = row?.revision ?? 0;
  const known = foldsByDatabase.get(database)?.get(journey);
  if (known?.revision === revision) return { ...known, row };
  if (revision === 0) return { journal: EMPTY_JOURNAL, revision, row };
  return { journal: foldJournal(await readEntries(database, journey)), revision, row };
}

/** Every entry of a journey, in no particular order. */
export async function readEntries(database: Database, journey: JourneyId): Promise<Entry[]> {
  const packs = await database.packs
    .where("[journey+source+n]")
    .between([journey], [journey, Dexie.maxKey])
    .toArray();
  return packs.flatMap((pack) => pack.entries);
}

export async function readSummary(
  database: Database,
  journey: JourneyId,
): Promise<StoredSummary | undefined> {
  return database.summaries.get(journey);
}

export async function listSummaries(database: Database): Promise<readonly StoredSummary[]> {
  return (await database.summaries.toArray()).filter((summary) => summary.entryCount > 0);
}

/**
 * Makes the cached view of a journey anew from its entries. One without entries keeps a row, unlisted: its revision must
 * never be given out twice, or a fold that another tab remembers would pass for the present one.
 */
export async function rebuildSummary(database: Database, journey: JourneyId): Promise<void> {
  await database.transaction("rw", database.packs, database.summaries, async () => {
    const before = await database.summaries.get(journey);
    const entries = await readEntries(database, journey);
    const summary = summarize(journey, foldJournal(entries));
    // What is not here (any more) lies in no folder, and is not only read if it comes again.
    const arrangement = entries.length > 0 ? before : undefined;
    await database.summaries.put(summaryRow(summary, (before?.revision ?? 0) + 1, arrangement));
  });
}

/** Folds of the journeys that were last in use. Valid for exactly the revision that stands beside them. */
type Fold = { readonly journal: Journal; readonly revision: number };
const foldsByDatabase = new WeakMap<Database, Map<JourneyId, Fold>>();
const FOLDS_KEPT = 8;

function remember(database: Database, journey: JourneyId, { journal, revision }: Fold): void {
  const folds = foldsByDatabase.get(database) ?? new Map<JourneyId, Fold>();
  foldsByDatabase.set(database, folds);
  // A read that began before a write may end after it: the older fold must not take the newer one's place.
  if ((folds.get(journey)?.revision ?? 0) > revision) return;
  folds.delete(journey);
  folds.set(journey, { journal, revision });
  for (const oldest of folds.keys()) if (folds.size > FOLDS_KEPT) folds.delete(oldest);
}
