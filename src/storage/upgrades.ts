/** What a new version of the tables makes of the rows that an older one left. Each runs once, inside the browser's own upgrade. */
import Dexie, { type Transaction } from "dexie";
import type { Entry } from "../domain/entry";
import { foldJournal } from "../domain/journal";
import { summarize } from "../domain/summary";
import { summaryRow, type StoredSummary } from "./summaryRow";

/**
 * Version 2: a summary also says on which shelf its journey is, and how much of its evidence is not placed. One journey after
 * the other, so that a device with a thousand never holds all of them in memory.
 */
export async function remakeSummaries(transaction: Transaction): Promise<void> {
  const packs = transaction.table<{ readonly entries: readonly Entry[] }>("packs");
  const summaries = transaction.table<Pick<StoredSummary, "journey" | "revision">>("summaries");
  for (const { journey, revision } of await summaries.toArray()) {
    const own = packs.where("[journey+source+n]").between([journey], [journey, Dexie.maxKey]);
    const entries = (await own.toArray()).flatMap((pack) => pack.entries);
    await summaries.put(summaryRow(summarize(journey, foldJournal(entries)), revision));
  }
}
