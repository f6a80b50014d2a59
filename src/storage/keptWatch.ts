/** How much there is to lose on this device, told whenever it changes. */
import { liveQuery } from "dexie";
import type { Database } from "./database";
import { countShelves } from "./shelves";

export type KeptNow = {
  /** Without the example, and without those that were deleted. */
  readonly journeys: number;
  /** The latest file in which journeys were saved from here, and when. */
  readonly file?: string;
  readonly fileAt?: number;
};

/** Up to here it is looked whether the example is among them. */
const FEW = 8;

/** Until the function that it gives back is called. A read that fails tells nothing. */
export function watchKept(database: Database, tell: (kept: KeptNow) => void): () => void {
  const watching = liveQuery(() => readKept(database)).subscribe({
    next: tell,
    error: (error: unknown) => console.warn("How much is kept here is not noted any more.", error),
  });
  return () => watching.unsubscribe();
}

async function readKept(database: Database): Promise<KeptNow> {
  const { own, pinned, received, archived } = await countShelves(database);
  const all = own + pinned + received + archived;
  const examples = all === 0 || all > FEW ? 0 : await countExamples(database);
  const files = await database.departures
    .filter(({ kind }) => kind === "snapshot" || kind === "folder")
    .toArray();
  const last = files.sort((a, b) => a.at - b.at).at(-1);
  return { journeys: all - examples, ...(last && { file: last.fileName, fileAt: last.at }) };
}

const countExamples = ({ summaries }: Database) =>
  summaries.filter(({ isExample, existence }) => isExample && existence !== "deleted").count();
