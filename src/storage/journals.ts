/**
 * Reading and writing journals. One command is one transaction: it reads the heads, asks a pure function for entries, and
 * puts them together with the cached view that they change. Nothing foreign is awaited inside, no error is swallowed there.
 */
import Dexie from "dexie";
import { introduceAuthor } from "../domain/author";
import type { Entry } from "../domain/entry";
import type { JourneyId } from "../domain/ids";
import { EMPTY_JOURNAL, extendJournal, foldJournal, type Journal } from "../domain/journal";
import type { Writer } from "../domain/register";
import { summarize } from "../domain/summary";
import { err, ok, type Result } from "../lib/result";
import { PACK_SIZE, type Database, type StoredSummary } from "./database";
import { storageFault, type StorageFault } from "./faults";
import { putFile, type NewFile } from "./files";

/** A writer on this device, whose name goes with what they write. */
export type NamedWriter = Writer & { readonly name: string };

export type Write = {
  readonly writer: NamedWriter;
  /** Pure: the entries that say what is to be said, given what stands. None: nothing is written. */
  readonly decide: (journal: Journal) => readonly Entry[];
  /** Bytes that the entries name; stored with them or not at all. */
  readonly files?: readonly NewFile[];
};

/** Durable once it resolves with ok; otherwise nothing of it remains. Returns the entries, without a writer's introduction. */
export async function writeEntries(
  database: Database,
  { writer, decide, files = [] }: Write,
): Promise<Result<readonly Entry[], StorageFault>> {
  const tables = [database.packs, database.summaries, database.files, database.chunks, database.thumbnails];
  try {
    const written = await database.transaction(
      "rw",
      files.length > 0 ? tables : tables.slice(0, 2),
      async () => {
        const { journal, revision } = await loadJournal(database, writer.journey);
        const introduction = introduceAuthor(journal, writer, writer.name);
        const introduced = extendJournal(journal, introduction);
        const entries = decide(introduced);
        if (entries.length === 0) return undefined;
        const next = { journal: extendJournal(introduced, entries), revision: revision + 1 };
        await appendEntries(database, writer, [...introduction, ...entries]);
        await database.summaries.put({ ...summarize(writer.journey, next.journal), revision: next.revision });
        for (const file of files) await putFile(database, file);
        return { entries, next };
      },
    );
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

export type LoadedJournal = { readonly journal: Journal; readonly revision: number };

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
  const revision = (await database.summaries.get(journey))?.revision ?? 0;
  const known = foldsByDatabase.get(database)?.get(journey);
  if (known?.revision === revision) return known;
  if (revision === 0) return { journal: EMPTY_JOURNAL, revision };
  return { journal: foldJournal(await readEntries(database, journey)), revision };
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
    const revision = ((await database.summaries.get(journey))?.revision ?? 0) + 1;
    const entries = await readEntries(database, journey);
    await database.summaries.put({ ...summarize(journey, foldJournal(entries)), revision });
  });
}

/** Folds of the journeys that were last in use. Valid for exactly the revision that stands beside them. */
const foldsByDatabase = new WeakMap<Database, Map<JourneyId, LoadedJournal>>();
const FOLDS_KEPT = 8;

function remember(database: Database, journey: JourneyId, loaded: LoadedJournal): void {
  const folds = foldsByDatabase.get(database) ?? new Map<JourneyId, LoadedJournal>();
  foldsByDatabase.set(database, folds);
  // A read that began before a write may end after it: the older fold must not take the newer one's place.
  if ((folds.get(journey)?.revision ?? 0) > loaded.revision) return;
  folds.delete(journey);
  folds.set(journey, loaded);
  for (const oldest of folds.keys()) if (folds.size > FOLDS_KEPT) folds.delete(oldest);
}
