/** Journeys of this device that look like others that have just come. */
import { likenessKey } from "../domain/likeness";
import type { JourneyId } from "../domain/ids";
import type { Database } from "./database";
import type { StoredSummary } from "./summaryRow";

/** Two journeys that look like one: one that was asked for, and another that is on this device. */
export type Alike = { readonly journey: JourneyId; readonly title: string; readonly other: JourneyId };

/**
 * One pair of each name, however many bear it. Deleted ones are left out, and so is what is read as another already
 * or, on this device, only read.
 */
export async function findAlike(
  database: Database,
  came: readonly JourneyId[],
  limit: number,
): Promise<readonly Alike[]> {
  const { summaries } = database;
  return database.transaction("r", summaries, async () => {
    const sought = new Map<string, StoredSummary | "met">();
    const pairs: Alike[] = [];
    const meet = (one: StoredSummary, other: StoredSummary) =>
      pairs.length < limit && pairs.push({ journey: one.journey, title: one.title, other: other.journey });
    const asked = new Set(came);
    for (const row of await summaries.bulkGet([...came])) {
      const key = row && canBeJoined(row) ? likenessKey(row) : "";
      if (!row || key === "") continue;
      // Two that came together may be one as well.
      const twin = sought.get(key);
      if (twin && twin !== "met") meet(twin, row);
      sought.set(key, twin ? "met" : row);
    }
    if (sought.size === 0) return pairs;
    // Row by row: of 10,000 journeys nobody waits for all at once, and hardly any is like one of these.
    await summaries.each((row) => {
      if (asked.has(row.journey) || !canBeJoined(row)) return;
      const key = likenessKey(row);
      const one = sought.get(key);
      if (!one || one === "met") return;
      sought.set(key, "met");
      meet(one, row);
    });
    return pairs;
  });
}

const canBeJoined = ({ shelf, readOnly }: StoredSummary) =>
  shelf !== "none" && shelf !== "deleted" && !readOnly;
