/** How much waits for the backup folder, told from the rows of the list alone, since it is asked at every change. */
import { liveQuery } from "dexie";
import type { Database } from "./database";
import { readFolder } from "./folder";
import { listSummaries } from "./summaries";

/** So many changes are worth a file of their own in the folder, while somebody goes on working. */
export const ENOUGH_CHANGES = 20;

/** Changes since the last backup; 0 where no folder is chosen. An example is not kept. */
export async function countWaiting(database: Database): Promise<number> {
  const chosen = await readFolder(database);
  if (!chosen) return 0;
  const held = new Map(chosen.held?.map((row) => [row.journey, row]));
  let waiting = 0;
  for (const { journey, isExample, into, entryCount, revision } of await listSummaries(database)) {
    const before = held.get(journey);
    if (isExample || into !== undefined || before?.revision === revision) continue;
    // Something was written, also where as much went by erasing.
    waiting += Math.max(1, entryCount - (before?.entryCount ?? 0));
  }
  return waiting;
}

/** Calls with it now and whenever it may be another; gives back how to stop. */
export function watchWaiting(
  database: Database,
  onWaiting: (count: number) => void,
  onFault: (fault: unknown) => void,
): () => void {
  const subscription = liveQuery(() => countWaiting(database)).subscribe(onWaiting, onFault);
  return () => subscription.unsubscribe();
}
