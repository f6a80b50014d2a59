/** The list of journeys: which shelf each is on, the few that a screen shows first, and what this device alone says of them. */
import Dexie from "dexie";
import type { JourneyId } from "../domain/ids";
import { err, ok, type Result } from "../lib/result";
import type { Database } from "./database";
import { storageFault, type StorageFault } from "./faults";
import { SHELVES, summaryRow, type Arrangement, type Shelf, type StoredSummary } from "./summaryRow";

const onShelf = (database: Database, shelf: Shelf) =>
  database.summaries.where("[shelf+recency]").between([shelf, Dexie.minKey], [shelf, Dexie.maxKey]);

/** The journeys of a shelf, the one touched last first; at most `limit`, so that of 10,000 only those are read that are shown. */
export async function listShelf(
  database: Database,
  shelf: Shelf,
  limit = Infinity,
): Promise<readonly StoredSummary[]> {
  return onShelf(database, shelf).limit(limit).toArray();
}

export async function countShelf(database: Database, shelf: Shelf): Promise<number> {
  return onShelf(database, shelf).count();
}

export async function countShelves(database: Database): Promise<Readonly<Record<Shelf, number>>> {
  const counts = await Promise.all(
    SHELVES.map(async (shelf) => [shelf, await countShelf(database, shelf)] as const),
  );
  return Object.fromEntries(counts) as Record<Shelf, number>;
}

/** Pins, files or locks journeys on this device. Those that are not here (any more) are left out. */
export async function arrange(
  database: Database,
  journeys: readonly JourneyId[],
  change: Partial<Arrangement>,
): Promise<Result<void, StorageFault>> {
  try {
    await database.transaction("rw", database.summaries, async () => {
      const own = await database.summaries.bulkGet([...journeys]);
      // Of what is read as another, that one's row tells.
      const told = new Set(own.flatMap((row) => (row ? (row.into ?? row.journey) : [])));
      const rows = (await database.summaries.bulkGet([...told])).filter((row) => row !== undefined);
      await database.summaries.bulkPut(
        rows.map((row) => summaryRow(row, row.revision, { ...row, ...change })),
      );
    });
    return ok(undefined);
  } catch (error) {
    return err(storageFault(error));
  }
}
