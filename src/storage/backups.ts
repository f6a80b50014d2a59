/** What this device knows of its safe copies: the last file that left it, and the folder that it backs up to. */
import type { Database, DepartureRow } from "./database";

export type BackupFacts = {
  /** The last snapshot that holds whole journeys; every one was read back before it left. */
  readonly lastFile: Pick<DepartureRow, "fileName" | "at" | "inDownloads"> | undefined;
  /** `doneAt`: when it was last read and written to the end, in milliseconds since 1970 UTC. */
  readonly folder: { readonly name: string; readonly doneAt: number | undefined } | undefined;
};

export async function readBackupFacts(database: Database): Promise<BackupFacts> {
  const { departures, folder, safekeeping } = database;
  return database.transaction("r", departures, folder, safekeeping, async () => {
    let lastFile: BackupFacts["lastFile"];
    for (const row of await departures.toArray())
      if ((row.kind === "snapshot" || row.kind === "folder") && isLater(row, lastFile)) lastFile = row;
    // Of what was exported before files were noted by their names.
    for (const { exportedAt } of await safekeeping.toArray())
      if (exportedAt > (lastFile?.at ?? 0)) lastFile = { fileName: "", at: exportedAt };
    const chosen = await folder.get("backup");
    return { lastFile, folder: chosen && { name: chosen.handle.name, doneAt: chosen.doneAt } };
  });
}

/** The same file is noted once for each way that it left: the one that reaches farther than the downloads counts. */
const isLater = (row: DepartureRow, last: BackupFacts["lastFile"]) =>
  last === undefined || row.at > last.at || (row.at === last.at && last.inDownloads === true);
