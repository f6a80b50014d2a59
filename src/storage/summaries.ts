/** The rows that lists read: of every journey one, without its entries. */
import type { JourneyId } from "../domain/ids";
import type { Database } from "./database";
import type { StoredSummary } from "./summaryRow";

/** Inside a transaction over summaries: the row that tells of a journey, which is another's where it is read as that one. */
export async function readRow(
  { summaries }: Database,
  journey: JourneyId,
): Promise<StoredSummary | undefined> {
  const row = await summaries.get(journey);
  return row?.into === undefined ? row : summaries.get(row.into);
}

/** The row that tells of a journey: of the one that it is read as, where it is another. */
export async function readSummary(
  database: Database,
  journey: JourneyId,
): Promise<StoredSummary | undefined> {
  return database.transaction("r", database.summaries, () => readRow(database, journey));
}

export async function listSummaries(database: Database): Promise<readonly StoredSummary[]> {
  return (await database.summaries.toArray()).filter((summary) => summary.entryCount > 0);
}
