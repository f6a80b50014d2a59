/** Backing up into the folder that was chosen: what the page asks for, and what must not happen beside it. */
import { builtInFrameworks } from "../content/frameworks";
import { randomId } from "../lib/randomId";
import { err, type Result } from "../lib/result";
import type { Database } from "../storage/database";
import type { BackupDone, BackupFault, Later } from "./backupWork";
import { removeExport } from "./exportFiles";
import { BACKUP_LOCK, exportLock, holdLock, PATIENCE_MS } from "./holdLock";
import { orFailed } from "./orFailed";
import { openThread } from "./snapshotThread";
import type { Watcher } from "./watcher";

export type BackupRequest = {
  readonly exportedBy: string;
  /**
   * Somebody asked for it. Then it is done even where another window that the system has frozen holds a lock: two that write at once
   * write two files. By itself it is rather done another time.
   */
  readonly isAsked: boolean;
};

export async function backUpFolder(
  database: Database,
  folder: FileSystemDirectoryHandle,
  { exportedBy, isAsked }: BackupRequest,
  watcher: Watcher = {},
): Promise<Result<BackupDone, BackupFault | Later>> {
  return orFailed<BackupDone, BackupFault | Later>(async () => {
    const letGo = await holdLock(BACKUP_LOCK, isAsked ? PATIENCE_MS : 0);
    if (!letGo && !isAsked) return err({ type: "later" });
    try {
      const builtIn = builtInFrameworks.map(({ id, version }) => ({ id, version }));
      const app = `Waymark ${__APP_VERSION__}`;
      return await inThread(
        database,
        folder,
        { now: Date.now(), again: isAsked, exportedBy, builtIn, app },
        watcher,
      );
    } finally {
      letGo?.();
    }
  });
}

/** What it builds on this device is cleared away, and meanwhile no start of another window clears it away. */
async function inThread(
  database: Database,
  folder: FileSystemDirectoryHandle,
  ask: Parameters<ReturnType<typeof openThread>["backUp"]>[1],
  watcher: Watcher,
) {
  const name = randomId();
  const letFile = await holdLock(exportLock(name));
  const thread = openThread(database);
  try {
    return await thread.backUp(folder, ask, name, watcher);
  } finally {
    thread.end();
    await removeExport(name).finally(letFile);
  }
}
