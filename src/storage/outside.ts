/** Where outside of Waymark a thing may still be that is out of sight or gone here. */
import type { JourneyId } from "../domain/ids";
import type { Database } from "./database";
import { leftSince } from "./departures";
import type { Outside } from "./erasureTold";
import { erasedThingAt } from "./erasing";

/** Undefined where it is not erased here, or nothing of it ever was here. */
export async function outsideOf(
  database: Database,
  journey: JourneyId,
  about: string,
): Promise<Outside | undefined> {
  const { summaries, erasures, departures, folder } = database;
  return database.transaction("r", summaries, erasures, departures, folder, async () => {
    const thing = await erasedThingAt(database, journey, about);
    const rows = thing.rows.filter(({ agreedAt, entries }) => agreedAt !== undefined && entries.length > 0);
    if (rows.length === 0) return undefined;
    // Older versions did not note since when it was here: then it may be in every file that left.
    const since = Math.min(...rows.map((row) => row.since ?? 0));
    const until = Math.max(...rows.map(({ goneAt }) => goneAt ?? Infinity));
    return {
      departures: await leftSince(database, thing.members, { since, until }),
      hasFolder: (await folder.count()) > 0,
    };
  });
}
