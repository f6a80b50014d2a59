/** At start: clears away what a crash or a closed window left behind, and nothing that another window is still using. */
import { removeTrial, TRIAL_LOCK } from "../platform/trialWrite";
import type { Database } from "../storage/database";
import { sweepImports } from "../storage/importLeftovers";
import { removeExports } from "./exportFiles";
import { holdLock, IMPORT_LOCK } from "./holdLock";
import { REHEARSAL_LOCK, removeRehearsal } from "./rehearsal";

/** Never rejects: litter that cannot be cleared now is cleared another time, and the other litter all the same. */
export async function sweepLitter(database: Database): Promise<void> {
  await each(() => alone(IMPORT_LOCK, () => sweepImports(database)));
  await each(removeExports);
  await each(() => alone(REHEARSAL_LOCK, removeRehearsal));
  await each(() => alone(TRIAL_LOCK, removeTrial));
}

/** Not where another window holds the lock. */
async function alone(lock: string, clear: () => Promise<unknown>): Promise<void> {
  const letGo = await holdLock(lock);
  if (letGo) await clear().finally(letGo);
}

async function each(clear: () => Promise<unknown>): Promise<void> {
  try {
    await clear();
  } catch (error) {
    console.warn("Waymark could not clear away what an earlier visit left behind.", error);
  }
}
