/**
 * Imports: what a snapshot brings is staged apart from the journals, and taken in by one transaction. Whatever happens before
 * or during it, a device's journals hold all of an import or none of it. The staging functions reject with Dexie's errors;
 * only one import may be under way at a time, which its caller sees to.
 */
import Dexie from "dexie";
import type { Entry } from "../domain/entry";
import type { JourneyId } from "../domain/ids";
import { extendJournal, type Journal } from "../domain/journal";
import { hashesIn } from "../domain/mentions";
import type { OwnFramework } from "../domain/ownFramework";
import { summarize } from "../domain/summary";
import type { Sha256 } from "../lib/hash";
import { err, ok, type Result } from "../lib/result";
import { CHUNK_BYTES, type Database, type ImportRow } from "./database";
import { storageFault, type StorageFault } from "./faults";
import { importSource, removeFile, removeStaged } from "./importLeftovers";
import { namedBy, readStaged, stagedRows } from "./importPlan";
import { loadFold } from "./folds";
import { summaryRow } from "./summaryRow";

const CHUNKS_PER_WRITE = 8;
const ENTRIES_PER_PACK = 512;

export type NewImport = { readonly id: string; readonly fileName: string; readonly startedAt: number };

export async function beginImport(database: Database, { id, fileName, startedAt }: NewImport): Promise<void> {
  await database.imports.put({ id, state: "staging", startedAt, fileName, exportedBy: "", journeys: [] });
}

/** What is noted of an import that is taken in. */
export type TakenImport = Required<
  Pick<ImportRow, "id" | "exportedBy" | "exportedAt" | "sealed" | "isRecovered" | "committedAt">
>;

/** `n` tells the batches of one import apart. */
export async function stageEntries(
  database: Database,
  id: string,
  n: number,
  entries: readonly Entry[],
): Promise<void> {
  await database.staged.put({ import: id, n, entries });
}

export async function stageFramework(
  database: Database,
  id: string,
  n: number,
  framework: OwnFramework,
): Promise<void> {
  await database.staged.put({ import: id, n, entries: [], framework });
}

/** Bytes lie where they will stay, but count as here only once the import is committed. Those that are here stay as they are. */
export async function stageFile(
  database: Database,
  id: string,
  hash: Sha256,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  if (await database.files.get(hash)) return;
  const chunkCount = Math.ceil(bytes.length / CHUNK_BYTES);
  for (let first = 0; first < chunkCount; first += CHUNKS_PER_WRITE) {
    const chunks = [];
    for (let n = first; n < Math.min(first + CHUNKS_PER_WRITE, chunkCount); n += 1)
      chunks.push({ hash, n, bytes: bytes.slice(n * CHUNK_BYTES, (n + 1) * CHUNK_BYTES).buffer });
    await database.chunks.bulkPut(chunks);
  }
  await database.transaction("rw", database.files, async () => {
    // Somebody may have added the same file meanwhile: then it is theirs, and stays whatever becomes of the import.
    if (!(await database.files.get(hash)))
      await database.files.put({ hash, size: bytes.length, chunkCount, stagedBy: id });
  });
}

/** Once all is staged: bytes that no entry of the snapshot names would lie on the device unseen and for ever. */
export async function dropUnnamedFiles(database: Database, id: string): Promise<void> {
  const { files, chunks, thumbnails, staged } = database;
  await database.transaction("rw", files, chunks, thumbnails, staged, async () => {
    const unnamed = new Set(await files.filter((file) => file.stagedBy === id).primaryKeys());
    if (unnamed.size === 0) return;
    await stagedRows(database, id).each(({ entries }) => {
      for (const entry of entries) for (const hash of hashesIn(entry)) unnamed.delete(hash);
    });
    for (const hash of unnamed) await removeFile(database, hash);
  });
}

/**
 * Takes the whole import in, at once. Entries that are here already are not written again, and a journey to which nothing is
 * new stays as it is. Resolves with ok when it is durable; after a fault everything is as it was before.
 */
export async function commitImport(
  database: Database,
  taken: TakenImport,
): Promise<Result<void, StorageFault>> {
  const { id } = taken;
  const { packs, summaries, files, frameworks, safekeeping, imports, staged } = database;
  const tables = [packs, summaries, files, frameworks, safekeeping, imports, staged];
  try {
    await database.transaction("rw", tables, async () => {
      const row = await imports.get(id);
      if (row?.state === "committed") return;
      // Never call an import done of which nothing is left, as after another window swept it up.
      if (!row) throw new Dexie.NotFoundError("What was read of the file is gone");
      const { entriesByJourney, newFrameworks } = await readStaged(database, id);
      const brought = await files.filter((file) => file.stagedBy === id).toArray();
      const hashes = new Set(brought.map(({ hash }) => hash));
      const arriving = new Set<OwnFramework>();
      const journeys = [];
      for (const [journey, entries] of entriesByJourney) {
        const { journal, revision, row: before } = await loadFold(database, journey);
        const added = entries.filter((entry) => !journal.entriesById.has(entry.id));
        const merged = extendJournal(journal, added);
        const own = namedBy(merged, newFrameworks);
        if (added.length === 0 && own.length === 0) {
          // Nothing is written to it. It is noted, because undoing takes those bytes back only while it stays as it is.
          if (names(merged, hashes)) journeys.push({ journey, revision, added: 0 });
          continue;
        }
        for (const framework of own) arriving.add(framework);
        await packs.bulkPut(packsOf(journey, id, added));
        await summaries.put(summaryRow(summarize(journey, merged), revision + 1, before));
        // What came out of a file stands in a file.
        const kept = (await safekeeping.get(journey)) ?? { journey, entriesInFile: 0, exportedAt: 0 };
        await safekeeping.put({ ...kept, entriesInFile: kept.entriesInFile + added.length });
        journeys.push({ journey, revision: revision + 1, added: added.length });
      }
      await files.bulkPut(brought.map(({ hash, size, chunkCount }) => ({ hash, size, chunkCount })));
      await imports.put({
        ...row,
        ...taken,
        state: "committed",
        fileBytes: brought.reduce((sum, { size }) => sum + size, 0),
        journeys,
        files: [...hashes],
        frameworks: await putFrameworks(database, [...arriving]),
      });
      await stagedRows(database, id).delete();
    });
    return ok(undefined);
  } catch (error) {
    return err(storageFault(error));
  }
}

function names(journal: Journal, hashes: ReadonlySet<Sha256>): boolean {
  if (hashes.size > 0)
    for (const entry of journal.entriesById.values())
      for (const hash of hashesIn(entry)) if (hashes.has(hash)) return true;
  return false;
}

/** Resolves with what each took the place of. */
async function putFrameworks(database: Database, arriving: readonly OwnFramework[]) {
  const taken = [];
  for (const framework of arriving) {
    const { id, version } = framework;
    const before = await database.frameworks.get([id, version]);
    await database.frameworks.put(framework);
    taken.push({ id, version, ...(before ? { before: before.framework } : {}) });
  }
  return taken;
}

function packsOf(journey: JourneyId, id: string, entries: readonly Entry[]) {
  const packs = [];
  for (let n = 0; n * ENTRIES_PER_PACK < entries.length; n += 1)
    packs.push({
      journey,
      source: importSource(id),
      n,
      entries: entries.slice(n * ENTRIES_PER_PACK, (n + 1) * ENTRIES_PER_PACK),
    });
  return packs;
}

/** Gives up an import that is not committed: what it staged goes. Of one that is committed nothing is touched. */
export async function discardImport(database: Database, id: string): Promise<void> {
  const { files, chunks, thumbnails, imports, staged } = database;
  await database.transaction("rw", files, chunks, thumbnails, imports, staged, async () => {
    if ((await imports.get(id))?.state === "committed") return;
    await removeStaged(database, id);
  });
}
