/**
 * The work of backing up into a folder, on an open database and without a worker. A folder in a synced drive or on a stick joins
 * many devices: each reads all that the others wrote, and writes what is in no file of the folder yet as one snapshot of its own.
 * No file in it is ever changed or removed, save one's own that failed while it was written, so that a device which sees it late or in part can overwrite nothing; and what is
 * missing in it is written again, and takes nothing away here.
 */
import { fileSource } from "../formats/byteSource";
import { readSnapshot } from "../formats/snapshotReader";
import { letGoOf } from "../lib/buffers";
import type { Sha256 } from "../lib/hash";
import { randomId } from "../lib/randomId";
import { err, ok, type Result } from "../lib/result";
import type { Database } from "../storage/database";
import { storageFault } from "../storage/faults";
import {
  lastWrittenAt,
  noteFolderDone,
  noteNotVerified,
  readFolder,
  readMarks,
  type FolderDone,
} from "../storage/folder";
import { ENOUGH_CHANGES } from "../storage/folderWaiting";
import {
  backupFileName,
  folderFault,
  listSnapshots,
  removeWritten,
  writeIntoFolder,
  type FolderFault,
} from "./backupFolder";
import { createMark, readFolderFiles, type FolderRead, type ReadingAsk } from "./backupReading";
import { waitingForFolder, type InFolder, type Waiting } from "./backupWaiting";
import { writeSnapshotFile, type ExportFault, type FileSink } from "./exportWork";
import type { ExportRequest } from "./gatherSnapshot";
import { createGoingOn } from "./goingOn";
import type { Watcher } from "./watcher";

/**
 * By itself a device writes a file for enough changes, or for fewer when its last one is this old: every file is read by every other
 * device, and a year has many tablets' days. So long it also leaves alone a folder that did not keep what was written into it.
 */
const LONG_MS = 3 * 3_600_000;

export type BackupAsk = ReadingAsk & Pick<ExportRequest, "builtIn" | "exportedBy" | "app">;

export type BackupFault = ExportFault | FolderFault;

/** Another window is at it, or is importing, and nobody asked. */
export type Later = { readonly type: "later" };

export type BackupDone = Omit<FolderRead, "whole"> & {
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** What was written and read back; undefined where nothing was new to the folder. */
  readonly written?: WrittenBackup | undefined;
  /** Changes that were too few to be worth a file, where nobody asked. */
  readonly waits: number;
  /** Nothing was written, because what was written last could not be read back, and nobody asked. */
  readonly isHeldBack: boolean;
  /** Evidence files that are damaged on this device, by name: everything else is in the folder. */
  readonly damagedHere: readonly string[];
};
export type WrittenBackup = {
  readonly name: string;
  readonly entries: number;
  readonly files: number;
  /** Of the file. */
  readonly bytes: number;
};

/** `openSink`: where the file is built before it is copied into the folder. Whoever gives it clears it away afterwards. */
export async function backUp(
  database: Database,
  folder: FileSystemDirectoryHandle,
  ask: BackupAsk,
  openSink: () => Promise<FileSink>,
  watcher: Watcher = {},
): Promise<Result<BackupDone, BackupFault | Later>> {
  const listed = await listSnapshots(folder).catch(folderFault);
  if ("type" in listed) return err(listed);
  try {
    const read = await readFolderFiles(database, listed, ask, watcher);
    if (!read) return err({ type: "cancelled" });
    // What others wrote may be the same.
    if (!read.mayTakeIn && !ask.again) return err({ type: "later" });
    const { whole, ...told } = read;
    const inFolder = await readMarks(database, whole);
    const waiting = await waitingForFolder(database, inFolder, createGoingOn(watcher.signal));
    const { held, journeys } = waiting;
    const nothing = { at: ask.now, written: undefined, waits: 0, isHeldBack: false, damagedHere: [] };
    const done = { at: ask.now, held, notWhole: new Set<never>() };
    if (journeys.length === 0) {
      await noteFolderDone(database, done);
      return ok({ ...told, ...nothing });
    }
    const isEnough = waiting.entries >= ENOUGH_CHANGES || waiting.files.size > 0;
    const isLate = (at: number) => at > ask.now || ask.now - at >= LONG_MS;
    // What is not written is not noted either: it goes on waiting.
    const waits = { ...told, ...nothing, waits: waiting.entries };
    if (!ask.again && !isEnough && !isLate(await lastWrittenAt(database))) return ok(waits);
    const failedAt = (await readFolder(database))?.notVerifiedAt;
    if (!ask.again && failedAt !== undefined && !isLate(failedAt)) return ok({ ...waits, isHeldBack: true });
    const written = await writeNew(database, folder, { ask, waiting, inFolder }, openSink, watcher);
    if (!written.ok) {
      if (written.error.type === "not-verified") await noteNotVerified(database, ask.now);
      return written;
    }
    const { tell, note, damaged } = written.value;
    const notWhole = new Set([...damaged.keys()].flatMap((hash) => waiting.namedBy.get(hash) ?? []));
    await noteFolderDone(database, { ...done, notWhole, ...(note && { written: note }) });
    return ok({ ...told, ...nothing, written: tell, damagedHere: [...damaged.values()] });
  } catch (error) {
    return err(storageFault(error));
  }
}

type New = { readonly ask: BackupAsk; readonly waiting: Waiting; readonly inFolder: InFolder };

type Written = {
  readonly tell: WrittenBackup | undefined;
  readonly note: FolderDone["written"];
  /** Names by hash. */
  readonly damaged: ReadonlyMap<Sha256, string>;
};

async function writeNew(
  database: Database,
  folder: FileSystemDirectoryHandle,
  { ask, waiting, inFolder }: New,
  openSink: () => Promise<FileSink>,
  watcher: Watcher,
): Promise<Result<Written, BackupFault>> {
  const { builtIn, exportedBy, app, now } = ask;
  const { journeys } = waiting;
  // One photograph that a failing disk has damaged must not keep everything else out of the folder.
  const damaged = new Map<Sha256, string>();
  const only = {
    entry: (id: string) => !inFolder.entries.has(id),
    bytes: (hash: Sha256) => !inFolder.files.has(hash) && !damaged.has(hash),
  };
  for (;;) {
    if (waiting.entries === 0 && damaged.size === waiting.files.size)
      return ok({ tell: undefined, note: undefined, damaged });
    const request = { journeys, withFiles: true, builtIn, exportedBy, exportedAt: now, app, only };
    const built = await writeSnapshotFile(database, request, openSink, watcher);
    if (!built.ok && built.error.type === "file-unreadable" && !damaged.has(built.error.hash)) {
      damaged.set(built.error.hash, built.error.name);
      continue;
    }
    if (!built.ok) return built;
    // What waited was taken back or erased meanwhile.
    if (built.value.counts.entries === 0) return ok({ tell: undefined, note: undefined, damaged });
    const put = await putIntoFolder(folder, built.value.file, now, watcher);
    if (!put.ok) return put;
    const { row, mark } = put.value;
    const departure = { id: randomId(), at: now, fileName: row.name, kind: "folder", journeys } as const;
    const tell = { name: row.name, entries: mark.entries.length, files: mark.files.length, bytes: row.size };
    return ok({ tell, note: { row, mark, departure }, damaged });
  }
}

/**
 * Copies it there, and reads what then stands there: only what was read back is called backed up. What could not be is taken away
 * again: under its name, which nobody else has, it would stay damaged for everybody who looks.
 */
async function putIntoFolder(
  folder: FileSystemDirectoryHandle,
  built: Blob,
  now: number,
  { onProgress, signal }: Watcher,
): Promise<Result<Pick<NonNullable<FolderDone["written"]>, "row" | "mark">, BackupFault>> {
  try {
    const { name, file } = await writeIntoFolder(
      folder,
      backupFileName(await digestOf(built), now, randomId()),
      built,
    );
    const { mark, heard } = createMark();
    const visitor = {
      entries: (entries: Parameters<typeof heard.entries>[0]) => Promise.resolve(heard.entries(entries)),
      framework: () => Promise.resolve(),
      file: (hash: Sha256, { buffer }: Uint8Array<ArrayBuffer>) => {
        heard.file(hash);
        letGoOf([buffer]);
        return Promise.resolve();
      },
    };
    const onRead = (bytes: number) => onProgress?.(Math.min(1, bytes / file.size), "checking");
    const read = await readSnapshot(fileSource(file), visitor, { signal, onRead });
    if (!read.ok) {
      await removeWritten(folder, name);
      return err(read.error.type === "cancelled" ? read.error : { type: "not-verified", fault: read.error });
    }
    const row = { name, isOwn: true, at: now, size: file.size, modifiedAt: file.lastModified };
    return ok({ row, mark });
  } catch (error) {
    return err(folderFault(error));
  }
}

/** A snapshot that was just written ends with its digest. */
async function digestOf(snapshot: Blob): Promise<string> {
  const end = await snapshot.slice(-200).text();
  return /"digest":"([0-9a-f]{64})"/u.exec(end)?.[1] ?? randomId();
}
