/**
 * The work of exporting itself, on an open database and without a worker, so that it runs the same in a worker, in a browser
 * without workers, and in a test.
 */
import { fileSource, type ByteSource } from "../formats/byteSource";
import { openSeal, seal } from "../formats/sealing";
import type { SnapshotCounts } from "../formats/snapshot";
import { SnapshotStop, type SnapshotFault } from "../formats/snapshotFaults";
import { readSnapshot, type SnapshotVisitor } from "../formats/snapshotReader";
import { writeSnapshot } from "../formats/snapshotWriter";
import { letGoOf } from "../lib/buffers";
import type { Sha256 } from "../lib/hash";
import { err, ok, type Result } from "../lib/result";
import type { Database } from "../storage/database";
import { storageFault, type StorageFault } from "../storage/faults";
import { FileUnreadable } from "./fileReader";
import { createGoingOn } from "./goingOn";
import { gatherSnapshot, type EntryCount, type ExportRequest } from "./gatherSnapshot";
import type { Watcher } from "./watcher";

/** Where the pieces of a file go. What it throws ends the export. */
export type FileSink = {
  /** The piece is valid until this has returned. */
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
  | { readonly type: "file-unreadable"; readonly name: string; readonly hash: Sha256 }
  /** The file was written, and what was read back of it is not what was written. */
  | { readonly type: "not-verified"; readonly fault: SnapshotFault };

/** A file that was written, and then read back and found whole: every id, every hash, the counts and the digest. */
export type WrittenSnapshot = {
  readonly file: Blob;
  /** How many entries of each journey it holds: those at the time of reading. */
  readonly entryCounts: readonly EntryCount[];
  /** What was found in it when it was read back. */
  readonly counts: SnapshotCounts;
};

/** `passphrase`: what to seal it with; undefined: anyone can read it. */
export async function writeSnapshotFile(
  database: Database,
  request: ExportRequest,
  openSink: () => Promise<FileSink>,
  watcher: Watcher = {},
): Promise<Result<WrittenSnapshot, ExportFault>> {
  const { onProgress, signal } = watcher;
  let sink: FileSink | undefined;
  try {
    const { source, entryCounts, expectedBytes } = await gatherSnapshot(database, request, signal);
    sink = await openSink();
    let written = 0;
    const goingOn = createGoingOn(signal);
    const { passphrase } = request;
    const pieces = writeSnapshot(source);
    for await (const piece of passphrase === undefined ? pieces : seal(pieces, passphrase, { signal })) {
      await goingOn();
      sink.write(piece);
      written += piece.length;
      onProgress?.(Math.min(1, written / expectedBytes), "writing");
    }
    const file = await sink.finish();
    const checked = await readBack(file, passphrase, watcher);
    if (checked.ok) return ok({ file, entryCounts, counts: checked.value.counts });
    await abandon(sink);
    return err(unverified(checked.error));
  } catch (error) {
    await abandon(sink);
    if (error instanceof FileUnreadable)
      return err({ type: "file-unreadable", name: error.fileName, hash: error.hash });
    if (error instanceof SinkFull) return err({ type: "too-large" });
    // It was called off, or the seal did not open again.
    if (error instanceof SnapshotStop) return err(unverified(error.fault));
    return err(storageFault(error));
  }
}

const unverified = (fault: SnapshotFault): ExportFault =>
  fault.type === "cancelled" ? fault : { type: "not-verified", fault };

/** Reads the whole file as an import would, and keeps nothing of it. */
async function readBack(file: Blob, passphrase: string | undefined, { onProgress, signal }: Watcher) {
  const source: ByteSource =
    passphrase === undefined ? fileSource(file) : await openSeal(file, passphrase, signal);
  const onRead = (bytes: number) => onProgress?.(Math.min(1, bytes / source.size), "checking");
  const visitor: SnapshotVisitor = {
    entries: () => Promise.resolve(),
    framework: () => Promise.resolve(),
    file: (_, { buffer }) => Promise.resolve(letGoOf([buffer])),
  };
  return readSnapshot(source, visitor, { signal, onRead });
}

/** What cannot be cleared away now is swept at the next start; why the export ended matters more. */
async function abandon(sink: FileSink | undefined): Promise<void> {
  await sink?.giveUp().catch((error: unknown) => console.warn("A part of a file was left behind.", error));
}
