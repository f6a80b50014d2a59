/**
 * Reading the backup folder: every snapshot in it that this device does not know yet is taken in as any import is. What cannot
 * be read is told and left as it is; what is in the folder no more takes nothing away here.
 */
import type { EntryId } from "../domain/ids";
import { randomId } from "../lib/randomId";
import type { Sha256 } from "../lib/hash";
import type { Database } from "../storage/database";
import type { FolderFileRow } from "../storage/folderRows";
import { listFolderFiles, noteFolderFile, noteMissing } from "../storage/folder";
import type { ListedFile } from "./backupFolder";
import { holdLock, IMPORT_LOCK, PATIENCE_MS } from "./holdLock";
import { giveUp, stageSnapshot, takeIn, type Heard, type ImportFault, type ImportPlan } from "./importWork";
import type { Watcher } from "./watcher";

/** A file of the folder that could not be read this time. */
export type SkippedFile = { readonly name: string; readonly fault: ImportFault["type"] };

export type FolderRead = {
  /** Files from which something came. */
  readonly taken: number;
  readonly newEntries: number;
  readonly newFiles: number;
  readonly skipped: readonly SkippedFile[];
  /** Files that were known here and are in the folder no more, since the last time. */
  readonly newlyMissing: number;
  /** The names of those that are known: what stands in them can be relied on. */
  readonly whole: readonly string[];
  /** False where another window is importing, so that not all was read. */
  readonly mayTakeIn: boolean;
};

export type ReadingAsk = {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Looks once more also at what was damaged before and looks the same, and waits a moment for a window that is importing. */
  readonly again: boolean;
};

/**
 * Undefined where it was called off. Rejects with Dexie's errors. No import can begin elsewhere while one file is taken in; it can
 * between two of them, for a folder may hold gigabytes.
 */
export async function readFolderFiles(
  database: Database,
  listed: readonly ListedFile[],
  { now, again }: ReadingAsk,
  { onProgress, signal }: Watcher = {},
): Promise<FolderRead | undefined> {
  const known = new Map((await listFolderFiles(database)).map((row) => [row.name, row]));
  const sum = { taken: 0, newEntries: 0, newFiles: 0 };
  const skipped: SkippedFile[] = [];
  const whole: string[] = [];
  let isFull = false;
  let mayTakeIn = true;
  for (const [index, { name, handle }] of listed.entries()) {
    if (signal?.aborted) return undefined;
    onProgress?.(index / listed.length, "reading");
    const file = await openListed(handle);
    if (!file) {
      skipped.push({ name, fault: "unreadable" });
      continue;
    }
    const row = known.get(name);
    const isSame = row?.size === file.size && row.modifiedAt === file.lastModified;
    if (isSame && row.fault === undefined) whole.push(name);
    else if (isSame && row.fault !== undefined && !again) skipped.push({ name, fault: asFault(row.fault) });
    else if (mayTakeIn && !isFull) {
      const letGo = await holdLock(IMPORT_LOCK, again ? PATIENCE_MS : 0);
      mayTakeIn = letGo !== undefined;
      if (!letGo) continue;
      const read = await readOne(database, file, now, signal).finally(letGo);
      if (read.fault === "cancelled") return undefined;
      // What the device has no room for now is tried again another time; so is what its storage could not do.
      isFull = read.fault === "quota" || read.fault === "closed" || read.fault === "failed";
      const looks = {
        name,
        isOwn: row?.isOwn ?? false,
        at: now,
        size: file.size,
        modifiedAt: file.lastModified,
      };
      if (read.fault === undefined) {
        whole.push(name);
        await noteFolderFile(database, looks, read.mark);
        sum.taken += Number(read.newEntries + read.newFiles > 0);
        sum.newEntries += read.newEntries;
        sum.newFiles += read.newFiles;
      } else {
        skipped.push({ name, fault: read.fault });
        if (!isFull) await noteFolderFile(database, { ...looks, fault: read.fault }, undefined);
      }
    }
  }
  onProgress?.(1, "reading");
  const newlyMissing = await noteMissing(database, new Set(listed.map(({ name }) => name)));
  return { ...sum, skipped, whole, newlyMissing, mayTakeIn };
}

// Written by this file alone, from faults.
const asFault = (fault: NonNullable<FolderFileRow["fault"]>) => fault as ImportFault["type"];

/** Undefined where it is gone since it was listed, or where a sync tool has not fetched it. */
async function openListed(handle: FileSystemFileHandle): Promise<File | undefined> {
  try {
    return await handle.getFile();
  } catch (error) {
    console.warn("A file of the backup folder could not be opened.", error);
    return undefined;
  }
}

type ReadOne =
  | { readonly fault: ImportFault["type"] }
  | {
      readonly fault?: undefined;
      readonly newEntries: number;
      readonly newFiles: number;
      readonly mark: Mark;
    };

/** Resolves when what is new of it is durable, or none of it is here. */
async function readOne(
  database: Database,
  file: File,
  now: number,
  signal: AbortSignal | undefined,
): Promise<ReadOne> {
  const { mark, heard } = createMark();
  const about = { id: randomId(), fileName: file.name, startedAt: now };
  const staged = await stageSnapshot(database, file, about, { signal }, heard);
  if (!staged.ok) return { fault: staged.error.type };
  const plan = staged.value;
  if (!bringsAnything(plan)) {
    // Otherwise every copy of what is here already would be told among the past imports.
    await giveUp(plan.id);
    return { newEntries: 0, newFiles: 0, mark };
  }
  const { id, exportedBy, exportedAt, sealed } = plan;
  const taken = await takeIn({ id, exportedBy, exportedAt, sealed, isRecovered: false, committedAt: now });
  if (taken.ok) return { newEntries: plan.totals.newEntries, newFiles: plan.newFiles, mark };
  await giveUp(id);
  return { fault: taken.error.type };
}

const bringsAnything = ({ totals, newFiles, newFrameworks }: ImportPlan) =>
  totals.newEntries + newFiles + newFrameworks > 0;

/** All that stands in a file, once it was read to its end. */
export type Mark = { readonly entries: readonly EntryId[]; readonly files: readonly Sha256[] };

export function createMark(): { readonly mark: Mark; readonly heard: Heard } {
  const entries: EntryId[] = [];
  const files: Sha256[] = [];
  return {
    mark: { entries, files },
    heard: {
      entries: (read) => {
        for (const { id } of read) entries.push(id);
      },
      file: (hash) => void files.push(hash),
    },
  };
}
