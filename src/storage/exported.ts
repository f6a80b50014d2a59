/** What is noted of a snapshot that was saved. */
import type { JourneyId } from "../domain/ids";
import type { Database } from "./database";
import { noteDeparture, type Departure } from "./departures";

/**
 * A file was saved that holds this many of each journey's entries, with the bytes of the files that they name. `file`: what it is
 * called and what is in it; none: it is not known under which name it left.
 */
export async function recordExport(
  database: Database,
  journeys: readonly { readonly journey: JourneyId; readonly entryCount: number }[],
  exportedAt: number,
  file?: Omit<Departure, "at">,
): Promise<void> {
  const { safekeeping, departures } = database;
  await database.transaction("rw", safekeeping, departures, async () => {
    if (file) await noteDeparture(database, { ...file, at: exportedAt });
    const before = await safekeeping.bulkGet(journeys.map(({ journey }) => journey));
    await safekeeping.bulkPut(
      journeys.map(({ journey, entryCount }, index) => ({
        journey,
        // What stands in an earlier file is safe there, also where this one was made without evidence files.
        entriesInFile: Math.max(entryCount, before[index]?.entriesInFile ?? 0),
        exportedAt,
      })),
    );
  });
}
