/** What of this device's journeys does not stand in the backup folder yet. */
import type { JourneyId } from "../domain/ids";
import { hashesIn } from "../domain/mentions";
import type { Sha256 } from "../lib/hash";
import type { Database } from "../storage/database";
import type { FolderHeld } from "../storage/folderRows";
import { erasedFiles } from "../storage/files";
import { readEntries } from "../storage/journals";
import { listSummaries } from "../storage/summaries";
import type { createGoingOn } from "./goingOn";

/** What stands in files of the folder: ids of entries, and hashes of files with their bytes. */
export type InFolder = { readonly entries: ReadonlySet<string>; readonly files: ReadonlySet<string> };

export type Waiting = {
  /** Those of which something is not in the folder yet. */
  readonly journeys: readonly JourneyId[];
  readonly entries: number;
  readonly files: ReadonlySet<Sha256>;
  /** Every journey as it was counted, also those that are wholly in the folder. */
  readonly held: readonly FolderHeld[];
  /** By hash, the journeys that name a file which waits. */
  readonly namedBy: ReadonlyMap<Sha256, readonly JourneyId[]>;
};

/** Read as screens read it: what is erased is not there. An example is nobody's work, and is not kept. */
export async function waitingForFolder(
  database: Database,
  inFolder: InFolder,
  goingOn: ReturnType<typeof createGoingOn>,
): Promise<Waiting> {
  const { packs, summaries, erasures, files } = database;
  const here = new Set(await files.filter(({ stagedBy }) => stagedBy === undefined).primaryKeys());
  // Its bytes may lie here a while longer, and another item may name it: it does not leave.
  for (const hash of (await erasedFiles(database, [...here])).keys()) here.delete(hash);
  const journeys: JourneyId[] = [];
  const held: FolderHeld[] = [];
  const namedBy = new Map<Sha256, JourneyId[]>();
  let count = 0;
  for (const row of await listSummaries(database)) {
    if (row.isExample || row.into !== undefined) continue;
    await goingOn();
    const { journey, revision } = row;
    // One journey after the other, so that nobody who writes meanwhile waits for all of them.
    const entries = await database.transaction("r", packs, summaries, erasures, () =>
      readEntries(database, journey),
    );
    const before = count;
    let hasFile = false;
    for (const entry of entries) {
      if (!inFolder.entries.has(entry.id)) count += 1;
      for (const hash of hashesIn(entry)) {
        if (!here.has(hash) || inFolder.files.has(hash)) continue;
        hasFile = true;
        const known = namedBy.get(hash);
        if (!known) namedBy.set(hash, [journey]);
        else if (known.at(-1) !== journey) known.push(journey);
      }
    }
    held.push({ journey, entryCount: entries.length, revision });
    if (count > before || hasFile) journeys.push(journey);
  }
  return { journeys, entries: count, files: new Set(namedBy.keys()), held, namedBy };
}
