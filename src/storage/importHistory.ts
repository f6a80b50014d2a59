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
    const known: Known = new Map();
    // Every read is awaited right here: over an await of a function that has nothing to read, Dexie loses the transaction.
    for (const row of rows)
      for (const part of toRead(row, known, mostAdded(row)))
        learn(known, part, await summaries.bulkGet([...part]));
    return rows.sort(newestFirst).map((row) => tell(row, known));
  });
}

/** Whether an import brought something, and nothing was written to its journeys since. Inside a transaction over summaries. */
export async function isUndoable({ summaries }: Database, row: ImportRow): Promise<boolean> {
  const known: Known = new Map();
  for (const part of toRead(row, known, [])) learn(known, part, await summaries.bulkGet([...part]));
  return stillStands(row, known);
}

const takenInAt = ({ committedAt, startedAt }: ImportRow) => committedAt ?? startedAt;
const newestFirst = (a: ImportRow, b: ImportRow) => takenInAt(b) - takenInAt(a) || (a.id < b.id ? -1 : 1);

/** Without sorting all: an import may have brought very many, and this is done anew with every change to any of them. */
function mostAdded({ journeys }: ImportRow): Named {
  const most: Named[number][] = [];
  for (const one of journeys) {
    const last = most.at(-1);
    if (most.length === TITLES_TOLD && last && last.added >= one.added) continue;
    const place = most.findIndex(({ added }) => added < one.added);
    most.splice(place < 0 ? most.length : place, 0, one);
    if (most.length > TITLES_TOLD) most.pop();
  }
  return most;
}

function tell(row: ImportRow, known: Known): PastImport {
  const most = mostAdded(row);
  const told = readAsOne(most, known);
  const { id, undoneAt, fileName, exportedBy, exportedAt = "", sealed = false, isRecovered = false } = row;
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
    journeys: told,
    journeyCount: row.journeys.length - (most.length - told.length),
    entries: row.journeys.reduce((sum, { added }) => sum + added, 0),
    files: row.files?.length ?? 0,
    bytes: row.fileBytes,
    canBeUndone: stillStands(row, known),
  };
}

/** Journeys that are read as one now are told once, by that one's title. */
function readAsOne(journeys: Named, known: Known): readonly PastJourney[] {
  const told = new Map<JourneyId, PastJourney>();
  for (const { journey: own, added } of journeys) {
    const journey = known.get(own)?.into ?? own;
    const before = told.get(journey)?.added ?? 0;
    told.set(journey, { journey, title: known.get(journey)?.title ?? "", added: before + added });
  }
  return [...told.values()];
}

function stillStands({ state, journeys }: ImportRow, known: Known): boolean {
  if (state !== "committed" || journeys.length === 0) return false;
  return journeys.every((one) => isAsItWas(one, known));
}

/** What is known of the journeys' rows: every weekly import names mostly the same ones. */
type Known = Map<JourneyId, Pick<StoredSummary, "title" | "revision" | "into"> | undefined>;

/** Of a journey that is read as another, that one's row tells. */
const rowOf = (known: Known, journey: JourneyId) => known.get(known.get(journey)?.into ?? journey);

function learn(
  known: Known,
  journeys: readonly JourneyId[],
  rows: readonly (StoredSummary | undefined)[],
): void {
  // Not the whole rows: those of very many journeys would lie in memory.
  for (const [n, journey] of journeys.entries()) known.set(journey, rows[n] && inBrief(rows[n]));
}

const inBrief = ({ title, revision, into }: StoredSummary) => ({ title, revision, ...(into && { into }) });

type Named = ImportRow["journeys"];

/**
 * The rows to read, part by part, until one is found that was written to since: the rest decides nothing then. `told`: those to
 * read in any case. Each part must be known before the next is asked for.
 */
function* toRead({ state, journeys }: ImportRow, known: Known, told: Named): Generator<readonly JourneyId[]> {
  yield* unknownOf(told, known);
  if (state !== "committed") return;
  for (let from = 0; from < journeys.length; from += ROWS_AT_ONCE) {
    const part = journeys.slice(from, from + ROWS_AT_ONCE);
    yield* unknownOf(part, known);
    if (!part.every((one) => isAsItWas(one, known))) return;
  }
}

function* unknownOf(named: Named, known: Known): Generator<readonly JourneyId[]> {
  const own = named.map(({ journey }) => journey).filter((journey) => !known.has(journey));
  if (own.length > 0) yield own;
  const into = named.flatMap(({ journey }) => known.get(journey)?.into ?? []);
  const others = [...new Set(into)].filter((journey) => !known.has(journey));
  if (others.length > 0) yield others;
}

const isAsItWas = ({ journey, revision }: Named[number], known: Known) =>
  rowOf(known, journey)?.revision === revision;
