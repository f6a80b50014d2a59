/** What screens read of the backup folder, live, and hearing when something waits for it. */
import { useLiveQuery } from "dexie-react-hooks";
import { err, ok, type Result } from "../lib/result";
import type { FolderFileRow, FolderRow } from "../storage/folderRows";
import { storageFault, type StorageFault } from "../storage/faults";
import { forgetFolder, keepFolder, listFolderFiles, readFolder } from "../storage/folder";
import { countWaiting, watchWaiting as watchStored } from "../storage/folderWaiting";
import { database } from "./database";

export type BackupFolder = {
  /** Undefined: none is chosen. */
  readonly chosen: FolderRow | undefined;
  /** Snapshots in it that this device wrote, */
  readonly own: number;
  /** and those that it read of others. */
  readonly others: number;
  /** Those that could not be read, as far as they are still there. */
  readonly unread: readonly FolderFileRow[];
  /** Those that were in it once. */
  readonly missing: number;
  /** Changes that came since it was last written to. */
  readonly waiting: number;
};

/** Undefined until read. */
export function useBackupFolder(): BackupFolder | undefined {
  return useLiveQuery(async () => {
    const chosen = await readFolder(database());
    const rows = await listFolderFiles(database());
    const files = rows.filter(({ isMissing }) => !isMissing);
    const whole = files.filter(({ fault }) => fault === undefined);
    const own = whole.filter(({ isOwn }) => isOwn).length;
    return {
      chosen,
      own,
      others: whole.length - own,
      unread: files.filter(({ fault }) => fault !== undefined),
      missing: rows.length - files.length,
      waiting: await countWaiting(database()),
    };
  }, []);
}

/** Calls with the number of changes that wait, now and whenever it may be another; gives back how to stop. */
export function watchWaiting(onWaiting: (count: number) => void): () => void {
  return watchStored(database(), onWaiting, (fault) =>
    console.warn("What waits for the backup folder cannot be told.", fault),
  );
}

export const readBackupFolder = () => readFolder(database());

export const chooseBackupFolder = (handle: FileSystemDirectoryHandle) =>
  change(() => keepFolder(database(), handle, Date.now()));

export const stopBackingUp = () => change(() => forgetFolder(database()));

async function change(write: () => Promise<void>): Promise<Result<void, StorageFault>> {
  try {
    await write();
    return ok(undefined);
  } catch (error) {
    return err(storageFault(error));
  }
}
