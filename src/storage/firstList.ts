/** The list of journeys with what is said beside each: read by the shelf and not by the device, so that 10,000 open like 10. */
import type { JourneyId } from "../domain/ids";
import type { Database, Safekeeping } from "./database";
import { countShelf, listShelf } from "./shelves";
import type { Shelf, StoredSummary } from "./summaryRow";

/** What stands in files, of the journeys of a list. */
export type Kept = ReadonlyMap<JourneyId, Safekeeping>;

export type ShelfRows = { readonly rows: readonly StoredSummary[]; readonly kept: Kept };

/** At most `limit` journeys of a shelf, the one touched last first. */
export async function readShelf(database: Database, shelf: Shelf, limit?: number): Promise<ShelfRows> {
  return database.transaction("r", database.summaries, database.safekeeping, async () => {
    const rows = await listShelf(database, shelf, limit);
    return { rows, kept: await keptOf(database, rows) };
  });
}

/** The shelves that a list shows before anybody scrolls, searches or opens a part of it. */
const FIRST_SHELVES = ["pinned", "own", "received"] as const;
export type FirstList = {
  readonly rows: Readonly<Record<(typeof FIRST_SHELVES)[number], readonly StoredSummary[]>>;
  readonly counts: Readonly<Record<Exclude<Shelf, "none">, number>>;
  readonly kept: Kept;
};

/** At most `limit` rows of each shelf, with how many there are, and of all others only how many. */
export async function readFirstList(database: Database, limit: number): Promise<FirstList> {
  return database.transaction("r", database.summaries, database.safekeeping, async () => {
    // All asked at once: each answer takes a turn of the screen.
    const [pinned, own, received, archived, deleted] = await Promise.all([
      listShelf(database, "pinned", limit),
      listShelf(database, "own", limit),
      listShelf(database, "received", limit),
      countShelf(database, "archived"),
      countShelf(database, "deleted"),
    ]);
    const rows = { pinned, own, received };
    const kept = await keptOf(database, [...pinned, ...own, ...received]);
    // A shelf that came whole need not be counted.
    const counts = { archived, deleted, pinned: pinned.length, own: own.length, received: received.length };
    for (const shelf of FIRST_SHELVES)
      if (rows[shelf].length >= limit) counts[shelf] = await countShelf(database, shelf);
    return { rows, counts, kept };
  });
}

async function keptOf(database: Database, rows: readonly StoredSummary[]): Promise<Kept> {
  const kept = await database.safekeeping.bulkGet(rows.map(({ journey }) => journey));
  return new Map(kept.flatMap((row) => (row ? [[row.journey, row] as const] : [])));
}
