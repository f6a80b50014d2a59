// Backing up as the app does it, for devices of a test and without a worker.
import { backUp, type BackupDone } from "../../src/exchange/backupWork";
import { openMemorySink } from "../../src/exchange/memorySink";
import type { Database } from "../../src/storage/database";
import { exportRequest } from "../exchange/exchange";
import { NOON } from "./entries";

let moment = NOON;

/** A minute after the one before it, or more. By itself, rather than by a tap, a device writes only what is worth a file. */
export async function sync(
  database: Database,
  folder: FileSystemDirectoryHandle,
  { byItself = false, minutes = 1 } = {},
): Promise<BackupDone> {
  const { builtIn, app, exportedBy } = exportRequest;
  const ask = {
    now: (moment += minutes * 60_000),
    again: !byItself,
    builtIn,
    app,
    exportedBy,
  };
  const done = await backUp(database, folder, ask, openMemorySink);
  if (!done.ok) throw new Error(`The test could not back up: ${JSON.stringify(done.error)}`);
  return done.value;
}
