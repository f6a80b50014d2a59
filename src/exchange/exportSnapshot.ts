/** Out: journeys into a file, and the file to the browser's downloads. */
import { builtInFrameworks } from "../content/frameworks";
import type { SnapshotCounts } from "../formats/snapshot";
import { randomId } from "../lib/randomId";
import { err, ok, type Result } from "../lib/result";
import { download } from "../platform/download";
import type { Database } from "../storage/database";
import type { Departure } from "../storage/departures";
import { recordExport } from "../storage/exported";
import { storageFault, type StorageFault } from "../storage/faults";
import { removeExport } from "./exportFiles";
import type { ExportFault } from "./exportWork";
import type { EntryCount, ExportRequest } from "./gatherSnapshot";
import { exportLock, holdLock } from "./holdLock";
import { orFailed } from "./orFailed";
import { openThread } from "./snapshotThread";
import type { Watcher } from "./watcher";

/** Long enough for the slowest stick to have taken a large file. */
const REMOVE_AFTER_MS = 10 * 60_000;

export type ExportedSnapshot = {
  readonly file: Blob;
  readonly entryCounts: readonly EntryCount[];
  /** What was found in the file when it was read back: all of it whole. */
  readonly counts: SnapshotCounts;
  /** Milliseconds since 1970 UTC. */
  readonly exportedAt: number;
  /** What it was made of, to be noted when it leaves. */
  readonly chosen: Pick<Departure, "kind" | "journeys">;
  /** To be called when it will not be saved once more: the file goes, when a download that has begun has had its time. */
  readonly release: () => void;
};

export async function exportSnapshot(
  database: Database,
  choice: Pick<ExportRequest, "journeys" | "withFiles" | "toShow" | "exportedBy" | "passphrase">,
  watcher: Watcher = {},
): Promise<Result<ExportedSnapshot, ExportFault>> {
  return orFailed(async () => {
    const name = randomId();
    // Held as long as this window lives, or until the file is removed: another window's start must not sweep it.
    const letGo = await holdLock(exportLock(name));
    const exportedAt = Date.now();
    const builtIn = builtInFrameworks.map(({ id, version }) => ({ id, version }));
    const request = { ...choice, builtIn, exportedAt, app: `Waymark ${__APP_VERSION__}` };
    let isWritten = false;
    try {
      const written = await writeInThread(database, request, name, watcher);
      if (!written.ok) return written;
      isWritten = true;
      const { journeys, toShow } = choice;
      const chosen = { kind: toShow ? "to-show" : "snapshot", journeys } as const;
      return ok({ ...written.value, exportedAt, chosen, release: () => void removeInTime(name, letGo) });
    } finally {
      // A worker that broke has left what it wrote: it goes at once, while nobody else may sweep it.
      if (!isWritten) await removeExport(name).finally(letGo);
    }
  });
}

async function writeInThread(database: Database, request: ExportRequest, name: string, watcher: Watcher) {
  const thread = openThread(database);
  try {
    return await thread.write(request, name, watcher);
  } finally {
    thread.end();
  }
}

async function removeInTime(name: string, letGo: (() => void) | undefined): Promise<void> {
  await new Promise((pass) => setTimeout(pass, REMOVE_AFTER_MS));
  await removeExport(name).finally(letGo);
}

/**
 * Starts the download, and notes on this device how much of each journey now stands in a file. Fails where it could not be
 * noted; rejects where there was no download.
 */
export async function saveSnapshot(
  database: Database,
  exported: ExportedSnapshot,
  fileName: string,
): Promise<Result<void, StorageFault>> {
  download(exported.file, fileName);
  return noteSnapshot(database, exported, fileName, true);
}

/** For a file that left, `inDownloads` or by another way. */
export async function noteSnapshot(
  database: Database,
  { entryCounts, exportedAt, chosen }: ExportedSnapshot,
  fileName: string,
  inDownloads = false,
): Promise<Result<void, StorageFault>> {
  return orFailed(async () => {
    try {
      await recordExport(database, entryCounts, exportedAt, {
        ...chosen,
        fileName,
        ...(inDownloads && { inDownloads }),
      });
      return ok(undefined);
    } catch (error) {
      return err(storageFault(error));
    }
  });
}
