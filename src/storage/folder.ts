/** What this device remembers of its backup folder: which one it is, which of its files it knows, and what stands in each. */
import type { JourneyId } from "../domain/ids";
import type { Database, DepartureRow } from "./database";
import type { FolderFileRow, FolderHeld, FolderMark, FolderRow } from "./folderRows";

export async function readFolder({ folder }: Database): Promise<FolderRow | undefined> {
  return folder.get("backup");
}

export async function listFolderFiles({ folderFiles }: Database): Promise<readonly FolderFileRow[]> {
  return folderFiles.toArray();
}

/** When this device last wrote a file that is still there, in milliseconds since 1970 UTC; 0: never. */
export async function lastWrittenAt(database: Database): Promise<number> {
  const own = (await listFolderFiles(database)).filter(({ isOwn, isMissing }) => isOwn && !isMissing);
  return own.reduce((last, { at }) => Math.max(last, at), 0);
}

/** From now on it is this one; nothing is known of its files. Of the one that it was before, nothing changes. */
export async function keepFolder(
  database: Database,
  handle: FileSystemDirectoryHandle,
  chosenAt: number,
): Promise<void> {
  const { folder, folderFiles, folderMarks } = database;
  await database.transaction("rw", folder, folderFiles, folderMarks, async () => {
    await Promise.all([folderFiles.clear(), folderMarks.clear()]);
    await folder.put({ key: "backup", handle, chosenAt });
  });
}

/** There is none any more. The folder and its files stay as they are. */
export async function forgetFolder(database: Database): Promise<void> {
  const { folder, folderFiles, folderMarks } = database;
  await database.transaction("rw", folder, folderFiles, folderMarks, () =>
    Promise.all([folder.clear(), folderFiles.clear(), folderMarks.clear()]),
  );
}

/** `mark`: what stands in it; undefined where nothing can be relied on. */
export async function noteFolderFile(
  database: Database,
  row: FolderFileRow,
  mark: Omit<FolderMark, "name"> | undefined,
): Promise<void> {
  const { folderFiles, folderMarks } = database;
  await database.transaction("rw", folderFiles, folderMarks, async () => {
    await folderFiles.put(row);
    if (mark) await folderMarks.put({ name: row.name, ...mark });
    else await folderMarks.delete(row.name);
  });
}

/** Notes which files are in the folder no more, and which are back. Gives back how many are newly missing. */
export async function noteMissing(database: Database, present: ReadonlySet<string>): Promise<number> {
  const { folderFiles } = database;
  return database.transaction("rw", folderFiles, async () => {
    const rows = await folderFiles.toArray();
    const gone = rows.filter(({ name, isMissing }) => !isMissing && !present.has(name));
    const back = rows.filter(({ name, isMissing }) => isMissing && present.has(name));
    await folderFiles.bulkPut([
      ...gone.map((row) => ({ ...row, isMissing: true })),
      ...back.map((row) => ({ ...row, isMissing: false })),
    ]);
    return gone.length;
  });
}

/** What stands in these files of the folder, together. */
export async function readMarks({ folderMarks }: Database, names: readonly string[]) {
  const entries = new Set<string>();
  const files = new Set<string>();
  // One after the other: all of them at once may be a year of many devices.
  for (const name of names) {
    const mark = await folderMarks.get(name);
    for (const id of mark?.entries ?? []) entries.add(id);
    for (const hash of mark?.files ?? []) files.add(hash);
  }
  return { entries, files };
}

/** What was written into the folder at that time could not be read back whole. */
export async function noteNotVerified({ folder }: Database, at: number): Promise<void> {
  await folder.update("backup", { notVerifiedAt: at });
}

export type FolderDone = {
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly held: readonly FolderHeld[];
  /** Journeys of which a file is damaged on this device: they are not wholly in the folder. */
  readonly notWhole: ReadonlySet<JourneyId>;
  /** The file that was written; undefined where nothing was new. */
  readonly written?: {
    readonly row: FolderFileRow;
    readonly mark: Omit<FolderMark, "name">;
    readonly departure: DepartureRow;
  };
};

/** The folder was read, and what was new was written and read back: what stands in it stands in a file. */
export async function noteFolderDone(database: Database, { at, held, notWhole, written }: FolderDone) {
  const { folder, folderFiles, folderMarks, safekeeping, departures } = database;
  await database.transaction("rw", [folder, folderFiles, folderMarks, safekeeping, departures], async () => {
    if (written) {
      await folderFiles.put(written.row);
      await folderMarks.put({ name: written.row.name, ...written.mark });
      await departures.put(written.departure);
    }
    const noted = held.map((each) =>
      notWhole.has(each.journey) ? { ...each, notWhole: true as const } : each,
    );
    await folder.update("backup", { doneAt: at, held: noted, notVerifiedAt: undefined });
    const safe = held.filter(({ journey }) => !notWhole.has(journey));
    const before = await safekeeping.bulkGet(safe.map(({ journey }) => journey));
    await safekeeping.bulkPut(
      safe.map(({ journey, entryCount }, index) => ({
        journey,
        entriesInFile: Math.max(entryCount, before[index]?.entriesInFile ?? 0),
        exportedAt: written ? at : (before[index]?.exportedAt ?? 0),
      })),
    );
  });
}
