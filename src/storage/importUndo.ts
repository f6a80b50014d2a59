/** Undoing an import that is committed. */
import Dexie from "dexie";
import type { JourneyId } from "../domain/ids";
import { frameworkKey, frameworkNamedBy } from "../domain/journey";
import { hashesIn } from "../domain/mentions";
import { err, ok, type Result } from "../lib/result";
import type { Database, ImportRow } from "./database";
import { storageFault, type StorageFault } from "./faults";
import { importSource, removeFile } from "./importLeftovers";
import { rebuildSummary } from "./journals";

export type UndoFault =
  | StorageFault
  /** Something was said in one of its journeys since, or the import is not known (any more). */
  | { readonly type: "written-since" };

/** Takes an import back whole, as long as none of its journeys was written to since. */
export async function undoImport(database: Database, id: string): Promise<Result<void, UndoFault>> {
  const { packs, summaries, files, chunks, frameworks, thumbnails, safekeeping, imports } = database;
  try {
    return await database.transaction(
      "rw",
      [packs, summaries, files, chunks, frameworks, thumbnails, safekeeping, imports],
      async (): Promise<Result<void, UndoFault>> => {
        const row = await imports.get(id);
        if (row?.state !== "committed") return err({ type: "written-since" });
        for (const { journey, revision } of row.journeys)
          if ((await summaries.get(journey))?.revision !== revision) return err({ type: "written-since" });
        for (const { journey, added } of row.journeys) {
          await importPacks(database, journey, id).delete();
          await rebuildSummary(database, journey);
          await takeFromSafekeeping(database, journey, added);
        }
        await takeBackWhatCame(database, row);
        await imports.delete(id);
        return ok(undefined);
      },
    );
  } catch (error) {
    return err(storageFault(error));
  }
}

const importPacks = (database: Database, journey: JourneyId, id: string) =>
  database.packs
    .where("[journey+source+n]")
    .between([journey, importSource(id), Dexie.minKey], [journey, importSource(id), Dexie.maxKey]);

async function takeFromSafekeeping(database: Database, journey: JourneyId, added: number): Promise<void> {
  const kept = await database.safekeeping.get(journey);
  if (!kept) return;
  const entriesInFile = Math.max(0, kept.entriesInFile - added);
  if (entriesInFile === 0 && kept.exportedAt === 0) await database.safekeeping.delete(journey);
  else await database.safekeeping.put({ ...kept, entriesInFile });
}

/** The files and frameworks that it brought, but for those that another entry on this device needs. */
async function takeBackWhatCame(database: Database, row: ImportRow): Promise<void> {
  const hashes = new Set(row.files);
  const others = new Set<string>();
  const own = new Set(row.journeys.map(({ journey }) => journey));
  if (hashes.size === 0 && !row.frameworks?.length) return;
  await database.packs.each(({ journey, entries }) => {
    for (const entry of entries) {
      for (const hash of hashesIn(entry)) hashes.delete(hash);
      const framework = own.has(journey) ? undefined : frameworkNamedBy(entry);
      if (framework) others.add(frameworkKey(framework));
    }
  });
  for (const hash of hashes) await removeFile(database, hash);
  for (const { id, version, before } of row.frameworks ?? []) {
    if (others.has(frameworkKey({ id, version }))) continue;
    if (before === undefined) await database.frameworks.delete([id, version]);
    else await database.frameworks.put({ id, version, framework: before });
  }
}
