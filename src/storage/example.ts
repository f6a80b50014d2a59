/** The example journey: put here whole, and taken away whole. */
import Dexie from "dexie";
import type { Entry } from "../domain/entry";
import type { AuthorId, JourneyId } from "../domain/ids";
import { foldJournal } from "../domain/journal";
import { hashesIn } from "../domain/mentions";
import { summarize } from "../domain/summary";
import type { Sha256 } from "../lib/hash";
import { err, ok, type Result } from "../lib/result";
import { PACK_SIZE, type Database } from "./database";
import { storageFault, type StorageFault } from "./faults";
import { putFile, type NewFile } from "./files";
import { removeFile } from "./importLeftovers";
import { readEntries } from "./journals";
import { rebuildSummary } from "./rebuilding";
import { summaryRow } from "./summaryRow";

export type Example = {
  readonly journey: JourneyId;
  readonly entries: readonly Entry[];
  readonly files: readonly NewFile[];
};

/** The sitting that no page ever was, under which its packs stand. */
const SOURCE = "example";

/** All of it or none. Resolves with the journey to open: the one that is here already, where there is one. */
export async function addExample(
  database: Database,
  { journey, entries, files }: Example,
): Promise<Result<JourneyId, StorageFault>> {
  const { packs, summaries, chunks, thumbnails, erasures } = database;
  try {
    return await database.transaction(
      "rw",
      [packs, summaries, database.files, chunks, thumbnails, erasures],
      async () => {
        const here = await findExample(database);
        if (here) return ok(here);
        const rows = [];
        for (let n = 0; n * PACK_SIZE < entries.length; n += 1)
          rows.push({
            journey,
            source: SOURCE,
            n,
            entries: entries.slice(n * PACK_SIZE, (n + 1) * PACK_SIZE),
          });
        await packs.bulkPut(rows);
        await summaries.put(summaryRow(summarize(journey, foldJournal(entries)), 1));
        for (const file of files) await putFile(database, file);
        return ok(journey);
      },
    );
  } catch (error) {
    return err(storageFault(error));
  }
}

/** The example that stands on this device; one that was deleted because somebody had written in it does not count. */
export async function findExample(database: Database): Promise<JourneyId | undefined> {
  const row = await database.summaries
    .filter(({ isExample, existence, entryCount }) => isExample && existence !== "deleted" && entryCount > 0)
    .first();
  return row?.journey;
}

/**
 * Takes the example away as if it had never been: its entries, what is half written in it, and the files that no other journey
 * names. Only where nobody but `isTeller`'s authors wrote in it: "written-in" otherwise, and then nothing is touched.
 */
export async function removeExample(
  database: Database,
  journey: JourneyId,
  isTeller: (author: AuthorId) => boolean,
): Promise<Result<"gone" | "written-in", StorageFault>> {
  const { packs, summaries, files, chunks, thumbnails, safekeeping, drafts, erasures } = database;
  const tables = [packs, summaries, files, chunks, thumbnails, safekeeping, drafts, erasures];
  try {
    return await database.transaction("rw", tables, async () => {
      const entries = await readEntries(database, journey);
      if (entries.some(({ author }) => !isTeller(author))) return ok("written-in" as const);
      for (const hash of await filesOfNoOther(database, journey, entries)) await removeFile(database, hash);
      await packs.where("[journey+source+n]").between([journey], [journey, Dexie.maxKey]).delete();
      await safekeeping.delete(journey);
      await drafts.filter(({ key }) => key.includes(journey)).delete();
      await erasures.filter((row) => row.journey === journey).delete();
      // Last: its row stays, with nothing in it, so that no revision is ever given out twice.
      await rebuildSummary(database, journey);
      return ok("gone" as const);
    });
  } catch (error) {
    return err(storageFault(error));
  }
}

async function filesOfNoOther(database: Database, journey: JourneyId, entries: readonly Entry[]) {
  const named = new Set<Sha256>(entries.flatMap((entry) => [...hashesIn(entry)]));
  const here = await database.files.bulkGet([...named]);
  const hashes = new Set(here.flatMap((row) => (row ? [row.hash] : [])));
  await database.packs.each((pack) => {
    if (pack.journey === journey) return;
    for (const entry of pack.entries) for (const hash of hashesIn(entry)) hashes.delete(hash);
  });
  return hashes;
}
