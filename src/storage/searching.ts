/** What the search reads: which journeys are here and at which revision, and all that was said in one. */
import { liveQuery } from "dexie";
import type { Entry } from "../domain/entry";
import type { JourneyId } from "../domain/ids";
import type { OwnFramework } from "../domain/ownFramework";
import type { Database } from "./database";
import { readEntries } from "./journals";
import { listSummaries } from "./summaries";
import type { StoredSummary } from "./summaryRow";

/** Tells every journey's row now, and all of them again whenever this or another tab has written. Ends when what it returns is called. */
export function watchSummaries(
  database: Database,
  onRows: (rows: readonly StoredSummary[]) => void,
  onFault: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(() => listSummaries(database)).subscribe(onRows, onFault);
  return () => subscription.unsubscribe();
}

/** Both of the same moment. */
export async function readEntriesAt(
  database: Database,
  journey: JourneyId,
): Promise<{ readonly revision: number; readonly entries: readonly Entry[] }> {
  const { packs, summaries, erasures } = database;
  return database.transaction("r", packs, summaries, erasures, async () => {
    const row = await summaries.get(journey);
    return { revision: row?.revision ?? 0, entries: await readEntries(database, journey) };
  });
}

/** As `watchSummaries`, every version of every framework that is not built in. */
export function watchOwnFrameworks(
  database: Database,
  onRows: (rows: readonly OwnFramework[]) => void,
  onFault: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(() => database.frameworks.toArray()).subscribe(onRows, onFault);
  return () => subscription.unsubscribe();
}
