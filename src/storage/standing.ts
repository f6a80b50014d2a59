/** Everything in one database as it stands at one moment, by ids alone, to be laid beside another. */
import { fileNamedBy } from "../domain/evidence";
import type { EntryId, JourneyId } from "../domain/ids";
import { hashesIn } from "../domain/mentions";
import type { Sha256 } from "../lib/hash";
import type { Database } from "./database";
import { readErasedHere } from "./erasedHere";
import { readEntries } from "./journals";
import type { StoredSummary } from "./summaryRow";

export type Standing = {
  /** Those that lists show, each for all that are read as one with it. */
  readonly rows: readonly StoredSummary[];
  /** By the journey that an entry itself names. */
  readonly journeys: ReadonlyMap<JourneyId, OwnStanding>;
  /** Evidence whose bytes are here. */
  readonly files: ReadonlySet<Sha256>;
};

export type OwnStanding = {
  readonly entries: ReadonlySet<EntryId>;
  /** The files that its entries name, with what they are called; empty where only a newer version knows that. */
  readonly files: ReadonlyMap<Sha256, string>;
};

type Growing = { readonly entries: Set<EntryId>; readonly files: Map<Sha256, string> };

/** What is erased here is left out, as everywhere. */
export async function readStanding(database: Database): Promise<Standing> {
  const { packs, summaries, files, erasures } = database;
  return database.transaction("r", packs, summaries, files, erasures, async () => {
    const rows = (await summaries.toArray()).filter(({ entryCount }) => entryCount > 0);
    const journeys = new Map<JourneyId, Growing>();
    for (const row of rows)
      for (const entry of await readEntries(database, row.journey)) {
        const own = journeys.get(entry.journey) ?? { entries: new Set(), files: new Map() };
        journeys.set(entry.journey, own);
        own.entries.add(entry.id);
        const named = fileNamedBy(entry);
        if (named) own.files.set(named.hash, named.name);
        for (const hash of hashesIn(entry)) if (!own.files.has(hash)) own.files.set(hash, "");
      }
    // No export holds them, although their bytes lie here until they are gone.
    const { hashes: erased } = await readErasedHere(database);
    const here = (await files.toArray()).filter(
      ({ hash, stagedBy }) => stagedBy === undefined && !erased.has(hash),
    );
    return { rows, journeys, files: new Set(here.map(({ hash }) => hash)) };
  });
}
