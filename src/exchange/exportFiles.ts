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

/** A worker that was ended just now may hold its file for a moment. */
const PATIENCE_MS = 2_000;
const TRY_EVERY_MS = 50;

/** Removes one, if it is there. Never rejects: what cannot be removed now is swept at the next start. */
export async function removeExport(name: string): Promise<void> {
  const folder = await openExportFolder();
  if (!folder) return;
  for (let waited = 0; waited < PATIENCE_MS; waited += TRY_EVERY_MS) {
    try {
      await folder.removeEntry(name);
      return;
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "NoModificationAllowedError")) return;
    }
    await new Promise((pass) => setTimeout(pass, TRY_EVERY_MS));
  }
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
