/** What a new version of the tables makes of the rows that an older one left. Each runs once, inside the browser's own upgrade. */
import type { Transaction } from "dexie";
import type { Entry } from "../domain/entry";
import type { JourneyId } from "../domain/ids";
import { foldJournal } from "../domain/journal";
import { summarize } from "../domain/summary";
import { summaryRow, type StoredSummary } from "./summaryRow";

/** Version 2: a summary also says on which shelf its journey is, and how much of its evidence is not placed. */
export async function remakeSummaries(transaction: Transaction): Promise<void> {
  const packs = transaction.table<{ readonly journey: JourneyId; readonly entries: readonly Entry[] }>(
    "packs",
  );
  const summaries = transaction.table<Pick<StoredSummary, "journey" | "revision">>("summaries");
  const entriesByJourney = new Map<JourneyId, Entry[]>();
  await packs.each(({ journey, entries }) => {
    const known = entriesByJourney.get(journey);
    if (known) known.push(...entries);
    else entriesByJourney.set(journey, [...entries]);
  });
  const rows = await summaries.toArray();
  await summaries.bulkPut(
    rows.map(({ journey, revision }) =>
      summaryRow(summarize(journey, foldJournal(entriesByJourney.get(journey) ?? [])), revision),
    ),
  );
}
