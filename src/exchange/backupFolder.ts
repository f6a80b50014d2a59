/**
 * The backup folder itself: what lies in it, and writing one file into it. Nothing that stands whole in it is ever changed or
 * removed, only what Waymark began a moment ago under a name of its own and could not write whole.
 */
import { SNAPSHOT_SUFFIX } from "../formats/snapshot";
import { reasonOf } from "../lib/reason";
import { calendarDay } from "../lib/format";

/** Why the folder could not be read or written. */
export type FolderFault = {
  readonly type: "folder";
  /** `closed`: the browser lets Waymark in no more. `gone`: moved, or its stick was taken out. */
  readonly what: "closed" | "gone" | "full" | "failed";
  readonly reason: string;
};

export function folderFault(error: unknown): FolderFault {
  const name = error instanceof DOMException ? error.name : "";
  const reason = reasonOf(error);
  if (name === "NotAllowedError" || name === "SecurityError")
    return { type: "folder", what: "closed", reason };
  if (name === "NotFoundError") return { type: "folder", what: "gone", reason };
  if (name === "QuotaExceededError") return { type: "folder", what: "full", reason };
  return { type: "folder", what: "failed", reason };
}

export type ListedFile = { readonly name: string; readonly handle: FileSystemFileHandle };

/**
 * The snapshots in it, by name: so too those that a sync tool set aside as "… (1)" or ".sync-conflict-…", which are read like any
 * other and add nothing. Rejects with what `folderFault` tells.
 */
export async function listSnapshots(folder: FileSystemDirectoryHandle): Promise<readonly ListedFile[]> {
  const listed: ListedFile[] = [];
  for await (const handle of folder.values())
    if (handle.kind === "file" && isSnapshotName(handle.name)) listed.push({ name: handle.name, handle });
  return listed.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A name that begins with a dot or a tilde is a sync tool's own, for what it has not fetched yet. */
export function isSnapshotName(name: string): boolean {
  return /^[^.~].*\.waymark\b.*\.(json|txt)$/iu.test(name);
}

/**
 * The day that it is on this device, what is in it, and what no other writing has: a device that does not see a file yet, and so
 * writes the same once more, never writes over it.
 */
export function backupFileName(digest: string, at: number, once: string): string {
  const own = once
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, "")
    .slice(0, 6);
  return `${calendarDay(at)}-${digest.slice(0, 16)}-${own}${SNAPSHOT_SUFFIX}`;
}

/**
 * Writes a file under this name, or where there is one already under one beside it. Resolves with the file as it then stands in the
 * folder; rejects where it was not written whole, and then nothing of it stays.
 */
export async function writeIntoFolder(
  folder: FileSystemDirectoryHandle,
  wanted: string,
  file: Blob,
): Promise<{ readonly name: string; readonly file: File }> {
  const name = await freeName(folder, wanted);
  const handle = await folder.getFileHandle(name, { create: true });
  try {
    const writable = await handle.createWritable();
    try {
      await writable.write(file);
      await writable.close();
    } catch (error) {
      // It may have ended by itself already.
      await writable.abort().catch(() => undefined);
      throw error;
    }
  } catch (error) {
    await removeEmpty(folder, handle);
    throw error;
  }
  return { name, file: await handle.getFile() };
}

async function freeName(folder: FileSystemDirectoryHandle, wanted: string): Promise<string> {
  const [stem] = wanted.split(SNAPSHOT_SUFFIX);
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? wanted : `${stem}-${n}${SNAPSHOT_SUFFIX}`;
    try {
      await folder.getFileHandle(name);
    } catch (error) {
      if (error instanceof DOMException && error.name === "NotFoundError") return name;
      throw error;
    }
  }
}

/** A file that was written a moment ago under a name that nobody else has, and cannot be read back. Never rejects. */
export async function removeWritten(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    console.warn("A file that is not whole was left in the backup folder.", error);
  }
}

/** The empty file that was made a moment ago for what could not be written. What is not empty is somebody's. */
async function removeEmpty(folder: FileSystemDirectoryHandle, handle: FileSystemFileHandle): Promise<void> {
  try {
    if ((await handle.getFile()).size === 0) await folder.removeEntry(handle.name);
  } catch (error) {
    console.warn("An empty file was left in the backup folder.", error);
  }
}
