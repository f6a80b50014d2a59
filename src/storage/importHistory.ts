/** The imports of this device: when each was taken in, from whom, what came, and whether it can still be taken back. */
import type { JourneyId } from "../domain/ids";
import type { Database, ImportRow } from "./database";
import type { StoredSummary } from "./summaryRow";

export type PastImport = {
  readonly id: string;
  readonly state: "committed" | "undone";
  /** When it was taken in, in milliseconds since 1970 UTC. */
  readonly at: number;
  /** When it was taken back; undefined where it was not. */
  readonly undoneAt: number | undefined;
  readonly fileName: string;
  /** As the file says of itself; empty where it does not. `exportedAt` is ISO 8601. */
  readonly exportedBy: string;
  readonly exportedAt: string;
  readonly sealed: boolean;
  /** Only what was whole of a damaged file was taken in. */
  readonly isRecovered: boolean;
  /** At most TITLES_TOLD of those to which entries or files came, those with most entries first. */
  readonly journeys: readonly PastJourney[];
  readonly journeyCount: number;
  /** Entries that were new, */
  readonly entries: number;
  /** files whose bytes were new, */
  readonly files: number;
  /** and how many bytes those are together; undefined where an older version did not note it. */
  readonly bytes: number | undefined;
  /** Something came, and nothing else was written to its journeys since. */
  readonly canBeUndone: boolean;
};

/** `title`: as it stands now; empty where nothing of the journey is left on this device. */
export type PastJourney = { readonly journey: JourneyId; readonly title: string; readonly added: number };

export const TITLES_TOLD = 20;
/** Rows are asked for in parts, so that an import of very many journeys does not hold up the page that lists it. */
const ROWS_AT_ONCE = 250;

/** Newest first. An import that is under way is not among them. */
export async function listImports(database: Database): Promise<readonly PastImport[]> {
  const { imports, summaries } = database;
  return database.transaction("r", imports, summaries, async () => {
    const rows = await imports.filter(({ state }) => state !== "staging").toArray();
    const known = createSummaryReader(database);
    const past: PastImport[] = [];
    for (const row of rows.sort(newestFirst)) past.push(await tell(row, known));
    return past;
  });
}

/** Whether an import is in, and nothing was written to its journeys since. Inside a transaction over summaries. */
export async function isUndoable(database: Database, row: ImportRow): Promise<boolean> {
  return stillStands(row, createSummaryReader(database));
}

const takenInAt = ({ committedAt, startedAt }: ImportRow) => committedAt ?? startedAt;
const newestFirst = (a: ImportRow, b: ImportRow) => takenInAt(b) - takenInAt(a) || (a.id < b.id ? -1 : 1);

async function tell(row: ImportRow, read: SummaryReader): Promise<PastImport> {
  const { id, undoneAt, fileName, exportedBy, exportedAt = "", sealed = false, isRecovered = false } = row;
  const told = [...row.journeys].sort((a, b) => b.added - a.added).slice(0, TITLES_TOLD);
  const here = await read(told.map(({ journey }) => journey));
  return {
    id,
    fileName,
    exportedBy,
    exportedAt,
    sealed,
    isRecovered,
    state: row.state === "undone" ? "undone" : "committed",
    at: takenInAt(row),
    undoneAt,
    journeys: told.map(({ journey, added }, n) => ({
      journey,
      title: here[n]?.title ?? "",
      added,
    })),
    journeyCount: row.journeys.length,
    entries: row.journeys.reduce((sum, { added }) => sum + added, 0),
    files: row.files?.length ?? 0,
    bytes: row.fileBytes,
    canBeUndone: row.journeys.length > 0 && (await stillStands(row, read)),
  };
}

async function stillStands({ state, journeys }: ImportRow, read: SummaryReader): Promise<boolean> {
  if (state !== "committed") return false;
  for (let from = 0; from < journeys.length; from += ROWS_AT_ONCE) {
    const part = journeys.slice(from, from + ROWS_AT_ONCE);
    const here = await read(part.map(({ journey }) => journey));
    if (!part.every(({ revision }, n) => here[n]?.revision === revision)) return false;
  }
  return true;
}

type Known = Pick<StoredSummary, "title" | "revision">;
type SummaryReader = (journeys: readonly JourneyId[]) => Promise<readonly (Known | undefined)[]>;

/** Reads each journey's row once: every weekly import names mostly the same ones. */
function createSummaryReader({ summaries }: Database): SummaryReader {
  const known = new Map<JourneyId, Known | undefined>();
  return async (journeys) => {
    const unknown = journeys.filter((journey) => !known.has(journey));
    const own = await summaries.bulkGet(unknown);
    // Of one that is read as another, that one's row tells.
    const told = own.every((row) => row?.into === undefined)
      ? own
      : await summaries.bulkGet(own.map((row, n) => row?.into ?? unknown[n]!));
    for (const [n, journey] of unknown.entries()) {
      const row = told[n];
      known.set(journey, row && { title: row.title, revision: row.revision });
    }
    return journeys.map((journey) => known.get(journey));
  };
}
