/**
 * The work of exporting and importing itself, on an open database and without a worker, so that it runs the same in a worker,
 * in a browser without workers, and in a test.
 */
import { readSnapshot } from "../formats/snapshotReader";
import type { SnapshotFault } from "../formats/snapshotFaults";
import { writeSnapshot } from "../formats/snapshotWriter";
import { err, ok, type Result } from "../lib/result";
import type { Database } from "../storage/database";
import { storageFault, type StorageFault } from "../storage/faults";
import { sweepImports } from "../storage/importLeftovers";
import { planImport, type StoredPlan } from "../storage/importPlan";
import {
  beginImport,
  commitImport,
  discardImport,
  dropUnnamedFiles,
  stageEntries,
  stageFile,
  stageFramework,
  type NewImport,
} from "../storage/imports";
import { FileUnreadable, gatherSnapshot, type EntryCount, type ExportRequest } from "./gatherSnapshot";

/** `onProgress` hears the part that is done, 0 to 1. */
export type Watcher = {
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** Where the pieces of a file go. What it throws ends the export. */
export type FileSink = {
  readonly write: (piece: Uint8Array<ArrayBuffer>) => void;
  /** The whole file. */
  readonly finish: () => Promise<Blob>;
  /** Leaves nothing behind. */
  readonly giveUp: () => Promise<void>;
};

/** Thrown by a sink that cannot hold so large a file. */
export class SinkFull extends Error {}

export type ExportFault =
  | StorageFault
  | { readonly type: "cancelled" }
  /** This browser can only build the file in memory, and it would be too large for that. */
  | { readonly type: "too-large" }
  /** The bytes of an evidence file are damaged on this device. `name` is empty where only a newer version knows it. */
  | { readonly type: "file-unreadable"; readonly name: string };

export type WrittenSnapshot = {
  readonly file: Blob;
  /** How many entries of each journey it holds: those at the time of reading. */
  readonly entryCounts: readonly EntryCount[];
};

export async function writeSnapshotFile(
  database: Database,
  request: ExportRequest,
  openSink: () => Promise<FileSink>,
  { onProgress, signal }: Watcher = {},
): Promise<Result<WrittenSnapshot, ExportFault>> {
  let sink: FileSink | undefined;
  try {
    const { source, entryCounts, expectedBytes } = await gatherSnapshot(database, request);
    sink = await openSink();
    let written = 0;
    for await (const piece of writeSnapshot(source)) {
      if (signal?.aborted) {
        await abandon(sink);
        return err({ type: "cancelled" });
      }
      sink.write(piece);
      written += piece.length;
      onProgress?.(Math.min(1, written / expectedBytes));
    }
    return ok({ file: await sink.finish(), entryCounts });
  } catch (error) {
    await abandon(sink);
    if (error instanceof FileUnreadable) return err({ type: "file-unreadable", name: error.fileName });
    if (error instanceof SinkFull) return err({ type: "too-large" });
    return err(storageFault(error));
  }
}

/** What cannot be cleared away now is swept at the next start; why the export ended matters more. */
async function abandon(sink: FileSink | undefined): Promise<void> {
  await sink?.giveUp().catch((error: unknown) => console.warn("A part of a file was left behind.", error));
}

export type ImportFault = SnapshotFault | StorageFault;

/** What a snapshot would change here, before anything is changed. */
export type ImportPlan = {
  readonly id: string;
  readonly fileName: string;
  /** As the file says: ISO 8601 or empty. */
  readonly exportedAt: string;
  readonly exportedBy: string;
} & StoredPlan;

/** Reads, verifies and stages, where no other import is under way. After a fault nothing is staged any more. */
export async function stageSnapshot(
  database: Database,
  file: Blob,
  about: NewImport,
  { onProgress, signal }: Watcher = {},
): Promise<Result<ImportPlan, ImportFault>> {
  let batches = 0;
  try {
    // No other import is under way: a file that an abandoned one staged must not pass for one that is here.
    await sweepImports(database);
    await beginImport(database, about);
    const read = await readSnapshot(
      file,
      {
        entries: (entries) => stageEntries(database, about.id, (batches += 1), entries),
        framework: (framework) => stageFramework(database, about.id, (batches += 1), framework),
        file: (hash, bytes) => stageFile(database, about.id, hash, bytes),
      },
      { signal, onRead: (bytes) => onProgress?.(bytes / file.size) },
    );
    if (!read.ok) {
      await discardImport(database, about.id);
      return read;
    }
    const { exportedAt, exportedBy } = read.value.head;
    await dropUnnamedFiles(database, about.id);
    const plan = await planImport(database, about.id);
    return ok({ id: about.id, fileName: about.fileName, exportedAt, exportedBy, ...plan });
  } catch (error) {
    const fault = storageFault(error);
    // Where even that fails, because the connection is gone, the next start sweeps it.
    await discardImport(database, about.id).catch(storageFault);
    return err(fault);
  }
}

export async function takeIn(
  database: Database,
  { id, exportedBy }: Pick<ImportPlan, "id" | "exportedBy">,
): Promise<Result<void, StorageFault>> {
  return commitImport(database, id, exportedBy);
}

export async function giveUp(database: Database, id: string): Promise<Result<void, StorageFault>> {
  try {
    await discardImport(database, id);
    return ok(undefined);
  } catch (error) {
    return err(storageFault(error));
  }
}
