/** In: a file is read and staged, looked at, and then taken in whole or given up. */
import { randomId } from "../lib/randomId";
import { err, ok, type Result } from "../lib/result";
import type { Database } from "../storage/database";
import { undoImport as undoStoredImport, type UndoFault, type Undone } from "../storage/importUndo";
import type { StorageFault } from "../storage/faults";
import { holdLock, IMPORT_LOCK } from "./holdLock";
import { orFailed } from "./orFailed";
import { openThread } from "./snapshotThread";
import type { ImportAsk, ImportFault, ImportPlan } from "./importWork";
import type { Watcher } from "./watcher";

/** Longer than a start takes to clear away what an earlier visit left behind. */
const PATIENCE_MS = 2_000;

/** Another window is importing. */
export type Busy = { readonly type: "busy" };

/** Read, verified and staged; nothing has changed yet. Ends with one of its two functions. */
export type PendingImport = {
  readonly plan: ImportPlan;
  /** After a fault everything is as before, and it may be tried again. */
  readonly commit: (watcher?: Pick<Watcher, "onProgress">) => Promise<Result<void, StorageFault>>;
  readonly discard: () => Promise<void>;
};

export async function readSnapshotFile(
  database: Database,
  file: File,
  watcher: Watcher = {},
  how: Pick<ImportAsk, "passphrase" | "recover"> = {},
): Promise<Result<PendingImport, ImportFault | Busy>> {
  return whileLocked(async (letGo) => {
    const thread = openThread(database);
    const end = () => {
      thread.end();
      letGo();
    };
    const ask = { id: randomId(), fileName: file.name, startedAt: Date.now(), ...how };
    const staged = await thread.stage(file, ask, watcher);
    if (!staged.ok) {
      end();
      return staged;
    }
    const plan = staged.value;
    return ok({
      plan,
      commit: async (onCommit = {}) => {
        const { id, exportedBy, exportedAt, sealed, recovered } = plan;
        const taken = { id, exportedBy, exportedAt, sealed, isRecovered: recovered !== undefined };
        const committed = await thread.takeIn({ ...taken, committedAt: Date.now() }, onCommit);
        if (committed.ok) end();
        return committed;
      },
      discard: async () => {
        // What cannot be cleared away now is swept at the next start.
        await thread.giveUp(plan.id);
        end();
      },
    });
  });
}

/** Takes a committed import back, as long as nothing else was written to its journeys. */
export async function undoImport(database: Database, id: string): Promise<Result<Undone, UndoFault | Busy>> {
  return whileLocked((letGo) => undoStoredImport(database, id).finally(letGo));
}

/** Never rejects, and where the work does, the lock is let go: no other import could begin until the window is closed. */
function whileLocked<T, E>(
  work: (letGo: () => void) => Promise<Result<T, E>>,
): Promise<Result<T, E | Busy | StorageFault>> {
  return orFailed<T, E | Busy>(async () => {
    const letGo = await holdLock(IMPORT_LOCK, PATIENCE_MS);
    if (!letGo) return err({ type: "busy" });
    try {
      return await work(letGo);
    } catch (error) {
      letGo();
      throw error;
    }
  });
}
