// Backing up as the app does it, for devices of a test and without a worker.
import { backUp, type BackupDone } from "../../src/exchange/backupWork";
import { openMemorySink } from "../../src/exchange/memorySink";
import type { Database } from "../../src/storage/database";
import { exportRequest } from "../exchange/exchange";
import { NOON } from "./entries";

let moment = NOON;

/** A minute after the one before it. `again`: as by a tap. */
export async function sync(
  database: Database,
  folder: FileSystemDirectoryHandle,
  again = false,
): Promise<BackupDone> {
  const { builtIn, app, exportedBy } = exportRequest;
  const ask = { now: (moment += 60_000), mayTakeIn: true, again, builtIn, app, exportedBy };
  const done = await backUp(database, folder, ask, openMemorySink);
  if (!done.ok) throw new Error(`The test could not back up: ${JSON.stringify(done.error)}`);
  return done.value;
}
