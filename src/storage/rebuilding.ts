/** Making the cached view of a journey anew from its entries. */
import { isAboutJoining } from "../domain/arrow";
import type { JourneyId } from "../domain/ids";
import { foldJournal } from "../domain/journal";
import { summarize } from "../domain/summary";
import type { Database } from "./database";
import { loadFold } from "./folds";
import { regroup } from "./joined";
import { readEntries } from "./journals";
import { isLinked, summaryRow } from "./summaryRow";

/**
 * Counts anew what a newer version wrote: an older Waymark, which understood less than this one, may have made the row. The
 * revision stays, as nothing is written to the journey; but where that older one did not know which journeys are one.
 */
export async function recountNewer(database: Database, journey: JourneyId): Promise<void> {
  const { packs, summaries, safekeeping, erasures } = database;
  await database.transaction("rw", packs, summaries, safekeeping, erasures, async () => {
    const fold = await loadFold(database, journey);
    const { newerCount } = fold.summary ?? summarize(fold.id, fold.journal);
    if (!fold.row || fold.row.newerCount === newerCount) return;
    const isJoined = [...fold.journal.entriesById.values()].some(isAboutJoining);
    if (isJoined && !isLinked(fold.row)) await regroup(database, [fold.id]);
    else await summaries.update(fold.id, { newerCount });
  });
}

/** As `rebuildSummary` of each, with one look at what is read as one. Inside a transaction over its tables. */
export async function rebuildSummaries(database: Database, journeys: readonly JourneyId[]): Promise<void> {
  const rows = await database.summaries.bulkGet([...journeys]);
  const linked = journeys.filter((_, index) => isLinked(rows[index]));
  const isElsewhere = new Set(linked);
  if (linked.length > 0) await regroup(database, linked);
  for (const journey of journeys) if (!isElsewhere.has(journey)) await rebuildSummary(database, journey);
}

/**
 * Makes the cached view of a journey anew from its entries. One without entries keeps a row, unlisted: its revision must
 * never be given out twice, or a fold that another tab remembers would pass for the present one.
 */
export async function rebuildSummary(database: Database, journey: JourneyId): Promise<void> {
  const { packs, summaries, safekeeping, erasures } = database;
  await database.transaction("rw", packs, summaries, safekeeping, erasures, async () => {
    const before = await summaries.get(journey);
    if (isLinked(before)) return regroup(database, [journey]);
    const entries = await readEntries(database, journey);
    const summary = summarize(journey, foldJournal(entries));
    // What is not here (any more) lies in no folder, and is not only read if it comes again.
    const arrangement = entries.length > 0 ? before : undefined;
    await summaries.put(summaryRow(summary, (before?.revision ?? 0) + 1, arrangement));
  });
}
