/** Backing up into the folder that was chosen: what the page asks for, and what must not happen beside it. */
import { builtInFrameworks } from "../content/frameworks";
import { randomId } from "../lib/randomId";
import { err, type Result } from "../lib/result";
import type { Database } from "../storage/database";
import type { BackupDone, BackupFault } from "./backupWork";
import { removeExport } from "./exportFiles";
import { BACKUP_LOCK, exportLock, holdLock, IMPORT_LOCK } from "./holdLock";
import { orFailed } from "./orFailed";
import { openThread } from "./snapshotThread";
import type { Watcher } from "./watcher";

/** Longer than another window's quick backup or a start's tidying takes, and no longer than somebody waits who tapped. */
const PATIENCE_MS = 2_000;

export type BackupRequest = {
  readonly exportedBy: string;
  /**
   * Somebody asked for it. Then it is done even where another window that the system has frozen holds a lock: two that write at once
   * write two files. By itself it is rather done another time.
   */
  readonly isAsked: boolean;
};

/** Another window is at it, or is importing, and nobody asked. */
export type Later = { readonly type: "later" };

export async function backUpFolder(
  database: Database,
  folder: FileSystemDirectoryHandle,
  { exportedBy, isAsked }: BackupRequest,
  watcher: Watcher = {},
): Promise<Result<BackupDone & { readonly mayTakeIn: boolean }, BackupFault | Later>> {
  return orFailed<BackupDone & { readonly mayTakeIn: boolean }, BackupFault | Later>(async () => {
    const patience = isAsked ? PATIENCE_MS : 0;
    const letGo = await holdLock(BACKUP_LOCK, patience);
    const letImport = await holdLock(IMPORT_LOCK, patience);
    const name = randomId();
    const letFile = await holdLock(exportLock(name));
    try {
      if (!isAsked && !(letGo && letImport)) return err({ type: "later" });
      const mayTakeIn = letImport !== undefined;
      const builtIn = builtInFrameworks.map(({ id, version }) => ({ id, version }));
      const app = `Waymark ${__APP_VERSION__}`;
      const ask = { now: Date.now(), mayTakeIn, again: isAsked, exportedBy, builtIn, app };
      const done = await inThread(database, folder, ask, name, watcher);
      return done.ok ? { ok: true, value: { ...done.value, mayTakeIn } } : done;
    } finally {
      letImport?.();
      letGo?.();
      await removeExport(name).finally(letFile);
    }
  });
}

async function inThread(
  database: Database,
  folder: FileSystemDirectoryHandle,
  ask: Parameters<ReturnType<typeof openThread>["backUp"]>[1],
  name: string,
  watcher: Watcher,
) {
  const thread = openThread(database);
  try {
    return await thread.backUp(folder, ask, name, watcher);
  } finally {
    thread.end();
  }
}
