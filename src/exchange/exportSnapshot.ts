/** Out: journeys into a file, and the file to the browser's downloads. */
import { builtInFrameworks } from "../content/frameworks";
import { randomId } from "../lib/randomId";
import { err, ok, type Result } from "../lib/result";
import { download } from "../platform/download";
import type { Database } from "../storage/database";
import { recordExport } from "../storage/device";
import { storageFault, type StorageFault } from "../storage/faults";
import { removeExport } from "./exportFiles";
import type { EntryCount, ExportRequest } from "./gatherSnapshot";
import { exportLock, holdLock } from "./holdLock";
import { openThread } from "./snapshotThread";
import type { ExportFault, Watcher } from "./snapshotWork";

/** Long enough for the slowest stick to have taken a large file. */
const REMOVE_AFTER_MS = 10 * 60_000;

export type ExportedSnapshot = {
  readonly file: Blob;
  readonly entryCounts: readonly EntryCount[];
  /** Milliseconds since 1970 UTC. */
  readonly exportedAt: number;
};

export async function exportSnapshot(
  database: Database,
  choice: Pick<ExportRequest, "journeys" | "withFiles" | "exportedBy">,
  watcher: Watcher = {},
): Promise<Result<ExportedSnapshot, ExportFault>> {
  const name = randomId();
  // Held as long as this window lives, or until the file is removed: another window's start must not sweep it.
  const letGo = await holdLock(exportLock(name));
  const exportedAt = Date.now();
  const builtIn = builtInFrameworks.map(({ id, version }) => ({ id, version }));
  const request = { ...choice, builtIn, exportedAt, app: `Waymark ${__APP_VERSION__}` };
  const thread = openThread(database);
  const written = await thread.write(request, name, watcher);
  thread.end();
  if (!written.ok) {
    letGo?.();
    return written;
  }
  setTimeout(() => {
    // Where there is none any more, or never was one, there is nothing to do.
    removeExport(name)
      .catch(() => undefined)
      .finally(letGo);
  }, REMOVE_AFTER_MS);
  return ok({ ...written.value, exportedAt });
}

/** Starts the download, and notes on this device how much of each journey now stands in a file. */
export async function saveSnapshot(
  database: Database,
  { file, entryCounts, exportedAt }: ExportedSnapshot,
  fileName: string,
): Promise<Result<void, StorageFault>> {
  download(file, fileName);
  try {
    await recordExport(database, entryCounts, exportedAt);
    return ok(undefined);
  } catch (error) {
    return err(storageFault(error));
  }
}
