/** At start: clears away what a crash or a closed window left behind, and nothing that another window is still using. */
import { removeTrial } from "../platform/trialWrite";
import type { Database } from "../storage/database";
import { sweepImports } from "../storage/importLeftovers";
import { removeExports } from "./exportFiles";
import { holdLock, IMPORT_LOCK } from "./holdLock";
import { REHEARSAL_LOCK, removeRehearsal } from "./rehearsal";

/** Never rejects: litter that cannot be cleared now is cleared another time. */
export async function sweepLitter(database: Database): Promise<void> {
  try {
    const letGo = await holdLock(IMPORT_LOCK);
    if (letGo) await sweepImports(database).finally(letGo);
    await removeExports();
    const letRehearsalGo = await holdLock(REHEARSAL_LOCK);
    if (letRehearsalGo) await removeRehearsal().finally(letRehearsalGo);
    await removeTrial();
  } catch (error) {
    console.warn("Waymark could not clear away what an earlier visit left behind.", error);
  }
}
