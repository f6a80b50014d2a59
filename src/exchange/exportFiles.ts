/** The files that exports leave in the browser's private file system until they have been downloaded. */
import { exportLock, holdLock } from "./holdLock";

export const EXPORT_FOLDER = "waymark-export";

/** Removes every one that no window is still saving. */
export async function removeExports(): Promise<void> {
  const folder = await openExportFolder();
  if (!folder) return;
  for await (const name of folder.keys()) {
    const letGo = await holdLock(exportLock(name));
    if (letGo) await folder.removeEntry(name).finally(letGo);
  }
}

export async function removeExport(name: string): Promise<void> {
  await (await openExportFolder())?.removeEntry(name);
}

/** Undefined where the browser has none, or where none was made. */
async function openExportFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (await navigator.storage.getDirectory()).getDirectoryHandle(EXPORT_FOLDER);
  } catch {
    // No such folder; or no such file system, as in some private windows.
    return undefined;
  }
}
