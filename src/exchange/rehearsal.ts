/**
 * A backup opened beside what is here: the real importer takes it into a database of its own, the two are compared, and that
 * database is deleted again. Nothing of the real one is written. A crash in between leaves only that other database, which the
 * next start sweeps.
 */
import { randomId } from "../lib/randomId";
import { err, ok, type Result } from "../lib/result";
import { Database } from "../storage/database";
import { storageFault } from "../storage/faults";
import { openDatabase } from "../storage/open";
import { NO_EVENTS } from "../storage/noEvents";
import { readStanding } from "../storage/standing";
import { compareStandings, type Compared } from "./comparing";
import { holdLock } from "./holdLock";
import type { Busy } from "./importSnapshot";
import type { ImportFault, ImportPlan } from "./importWork";
import { orFailed } from "./orFailed";
import { openThread } from "./snapshotThread";
import type { Watcher } from "./watcher";

export const REHEARSAL_DATABASE = "waymark-rehearsal";
export const REHEARSAL_LOCK = "waymark-rehearsal";
/** Longer than a start takes to sweep. */
const PATIENCE_MS = 2_000;

export type Rehearsal = Compared & Pick<ImportPlan, "fileName" | "exportedAt" | "exportedBy" | "sealed">;

export async function rehearse(
  database: Database,
  file: File,
  watcher: Watcher = {},
  passphrase?: string,
): Promise<Result<Rehearsal, ImportFault | Busy>> {
  return orFailed<Rehearsal, ImportFault | Busy>(async () => {
    const letGo = await holdLock(REHEARSAL_LOCK, PATIENCE_MS);
    if (!letGo) return err({ type: "busy" });
    let beside: Database | undefined;
    try {
      await removeRehearsal();
      const opened = await openDatabase(NO_EVENTS, new Database(REHEARSAL_DATABASE));
      if (!opened.ok) return err({ type: "failed", reason: opened.error.type });
      beside = opened.value;
      return await takeInBeside(database, beside, file, watcher, passphrase);
    } catch (error) {
      return err(storageFault(error));
    } finally {
      beside?.close();
      // Where even that fails, the next start sweeps it.
      await removeRehearsal().catch((error: unknown) => console.warn("A rehearsal was left behind.", error));
      letGo();
    }
  });
}

async function takeInBeside(
  database: Database,
  beside: Database,
  file: File,
  watcher: Watcher,
  passphrase: string | undefined,
): Promise<Result<Rehearsal, ImportFault>> {
  // What is erased here would not come back from any file: the importer must know of it.
  await beside.erasures.bulkPut(await database.erasures.toArray());
  const thread = openThread(beside);
  try {
    const id = randomId();
    const ask = { id, fileName: file.name, startedAt: Date.now(), passphrase };
    const staged = await thread.stage(file, ask, watcher);
    if (!staged.ok) return staged;
    const { fileName, exportedBy, exportedAt, sealed } = staged.value;
    const plan = { id, exportedBy, exportedAt, sealed, isRecovered: false, committedAt: Date.now() };
    const taken = watcher.signal?.aborted
      ? err({ type: "cancelled" } as const)
      : await thread.takeIn(plan, watcher);
    if (!taken.ok) {
      await thread.giveUp(id);
      return taken;
    }
    const compared = compareStandings(await readStanding(database), await readStanding(beside));
    return ok({ ...compared, fileName, exportedBy, exportedAt, sealed });
  } finally {
    thread.end();
  }
}

export async function removeRehearsal(): Promise<void> {
  await new Database(REHEARSAL_DATABASE).delete();
}
