/**
 * The work of importing itself, on an open database and without a worker, so that it runs the same in a worker, in a browser
 * without workers, and in a test.
 */
import type { Recovered } from "../formats/snapshot";
import { fileSource, type ByteSource } from "../formats/byteSource";
import { isSealed, openSeal } from "../formats/sealing";
import { SnapshotStop, type SnapshotFault } from "../formats/snapshotFaults";
import { readSnapshot } from "../formats/snapshotReader";
import { recoverSnapshot } from "../formats/snapshotRecovery";
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
import type { Watcher } from "./watcher";

export type ImportFault = SnapshotFault | StorageFault;

export type ImportAsk = NewImport & {
  /** What a sealed file is opened with. */
  readonly passphrase?: string | undefined;
  /** Takes what is whole of a damaged file, and leaves the rest: only where somebody chose that. */
  readonly recover?: boolean | undefined;
};

/** What a snapshot would change here, before anything is changed. */
export type ImportPlan = {
  readonly id: string;
  readonly fileName: string;
  /** As the file says: ISO 8601 or empty. */
  readonly exportedAt: string;
  readonly exportedBy: string;
  readonly sealed: boolean;
  /** Of a damaged file: how much of it is whole. */
  readonly recovered?: Recovered | undefined;
} & StoredPlan;

/** Reads, verifies and stages, where no other import is under way. After a fault nothing is staged any more. */
export async function stageSnapshot(
  database: Database,
  file: Blob,
  ask: ImportAsk,
  { onProgress, signal }: Watcher = {},
): Promise<Result<ImportPlan, ImportFault>> {
  const { id, fileName, passphrase } = ask;
  let batches = 0;
  try {
    const sealed = await isSealed(file);
    if (sealed && passphrase === undefined) return err({ type: "sealed" });
    const source: ByteSource =
      sealed && passphrase !== undefined ? await openSeal(file, passphrase) : fileSource(file);
    // No other import is under way: a file that an abandoned one staged must not pass for one that is here.
    await sweepImports(database);
    await beginImport(database, ask);
    const visitor = {
      entries: (entries) => stageEntries(database, id, (batches += 1), entries),
      framework: (framework) => stageFramework(database, id, (batches += 1), framework),
      file: (hash, bytes) => stageFile(database, id, hash, bytes),
    } satisfies Parameters<typeof readSnapshot>[1];
    const onRead = (bytes: number) => onProgress?.(Math.min(1, bytes / source.size), "reading");
    const read = await (ask.recover ? recoverSnapshot : readSnapshot)(source, visitor, { signal, onRead });
    if (!read.ok) {
      await discardImport(database, id);
      return read;
    }
    const { exportedAt, exportedBy } = read.value.head;
    await dropUnnamedFiles(database, id);
    const plan = await planImport(database, id);
    const { recovered } = read.value;
    return ok({ id, fileName, exportedAt, exportedBy, sealed, recovered, ...plan });
  } catch (error) {
    // Where even that fails, because the connection is gone, the next start sweeps it.
    await discardImport(database, id).catch(storageFault);
    return err(error instanceof SnapshotStop ? error.fault : storageFault(error));
  }
}

export async function takeIn(
  database: Database,
  plan: TakenPlan,
  _watcher: Watcher = {},
): Promise<Result<void, StorageFault>> {
  return commitImport(database, plan);
}

/** What taking in needs of a plan. */
export type TakenPlan = Pick<ImportPlan, "id" | "exportedBy" | "exportedAt" | "sealed"> & {
  readonly isRecovered: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly committedAt: number;
};

export async function giveUp(database: Database, id: string): Promise<Result<void, StorageFault>> {
  try {
    await discardImport(database, id);
    return ok(undefined);
  } catch (error) {
    return err(storageFault(error));
  }
}
