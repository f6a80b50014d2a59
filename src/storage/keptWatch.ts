/** How much there is to lose on this device, told whenever it changes. */
import { liveQuery } from "dexie";
import type { Database } from "./database";
import { isUndoable } from "./importHistory";
import { countShelves } from "./shelves";

export type KeptNow = {
  /** Without the example, and without those that were deleted. */
  readonly journeys: number;
  /** There is nothing here but what imports brought that can still be taken back. Looked for only while it is asked. */
  readonly isOnlyBrought: boolean;
  /** The latest file in which journeys were saved from here, and when. */
  readonly file?: string;
  readonly fileAt?: number;
};

/** Up to here it is looked whether the example is among them. */
const FEW = 8;

/**
 * Until the function that it gives back is called. A read that fails tells nothing. `isMissing`: whether something was lost, so that
 * it matters if what is here may be taken back.
 */
export function watchKept(
  database: Database,
  isMissing: () => boolean,
  tell: (kept: KeptNow) => void,
): () => void {
  const watching = liveQuery(async () => readKept(database, isMissing())).subscribe({
    next: tell,
    error: (error: unknown) => console.warn("How much is kept here is not noted any more.", error),
  });
  return () => watching.unsubscribe();
}

async function readKept(database: Database, isMissing: boolean): Promise<KeptNow> {
  const { own, pinned, received, archived } = await countShelves(database);
  const all = own + pinned + received + archived;
  const examples = all === 0 || all > FEW ? 0 : await countExamples(database);
  const files = await database.departures
    .filter(({ kind }) => kind === "snapshot" || kind === "folder")
    .toArray();
  const last = files.sort((a, b) => a.at - b.at).at(-1);
  const isOnlyBrought = isMissing && (await holdsOnlyBrought(database));
  return { journeys: all - examples, isOnlyBrought, ...(last && { file: last.fileName, fileAt: last.at }) };
}

const countExamples = ({ summaries }: Database) =>
  summaries.filter(({ isExample, existence }) => isExample && existence !== "deleted").count();

/** What somebody deleted counts as worked with: it is no loss. */
async function holdsOnlyBrought(database: Database): Promise<boolean> {
  const brought = new Set<string>();
  for (const row of await database.imports.filter(({ state }) => state === "committed").toArray())
    if (await isUndoable(database, row)) for (const { journey } of row.journeys) brought.add(journey);
  const others = database.summaries.filter(
    ({ journey, shelf, into, isExample }) =>
      shelf !== "none" && into === undefined && !isExample && !brought.has(journey),
  );
  return (await others.limit(1).count()) === 0;
}
