/**
 * An ordinary snapshot out of a database that cannot be opened as usual (an upgrade failed, or something in it is damaged): of all
 * rows only the entries, the frameworks and the files are needed for it. What is not whole stays out, and is counted.
 */
import { builtInFrameworks } from "../content/frameworks";
import { readEntry, type Entry } from "../domain/entry";
import { goneOf } from "../domain/erasure";
import { filesNamed } from "../domain/evidence";
import { foldJournal, type Journal } from "../domain/journal";
import { frameworkKey, frameworksNamed, readJourney } from "../domain/journey";
import { summarize } from "../domain/summary";
import { fileSource } from "../formats/byteSource";
import { SNAPSHOT_SUFFIX, SNAPSHOT_TYPE, type SnapshotJourney } from "../formats/snapshot";
import { readSnapshot } from "../formats/snapshotReader";
import { writeSnapshot, type SnapshotSource } from "../formats/snapshotWriter";
import { calendarDay } from "../lib/format";
import { createBytesDigest, type Sha256 } from "../lib/hash";
import type { Json } from "../lib/json";
import { openRaw, type RawDatabase } from "../storage/rawRows";
import { gatherPieces } from "./rescuePieces";

export type RescuedSnapshot = {
  readonly file: Blob;
  readonly fileName: string;
  readonly journeys: number;
  /** Parts that were not whole: rows, entries, files. */
  readonly leftOut: number;
};

/** `now`: milliseconds since 1970 UTC. The file was read back and found whole. Rejects where nothing can be read. */
export async function rescueSnapshot(name: string, now: number): Promise<RescuedSnapshot> {
  const database = await openRaw(name);
  try {
    let leftOut = 0;
    const leave = () => (leftOut += 1);
    const source = await gather(database, now, leave);
    const pieces = gatherPieces(SNAPSHOT_TYPE);
    for await (const piece of writeSnapshot(source)) pieces.add(piece);
    const file = pieces.finish();
    const checked = await readSnapshot(fileSource(file), {
      entries: () => Promise.resolve(),
      framework: () => Promise.resolve(),
      file: () => Promise.resolve(),
    });
    if (!checked.ok) throw new Error(`The file could not be read back (${checked.error.type})`);
    const fileName = `waymark-rescued-${calendarDay(now)}${SNAPSHOT_SUFFIX}`;
    return { file, fileName, journeys: source.journeys.length, leftOut };
  } finally {
    database.close();
  }
}

async function gather(database: RawDatabase, now: number, leave: () => void): Promise<SnapshotSource> {
  const erased = await readErased(database, leave);
  const journals = await readJournals(database, erased, leave);
  const journeys: SnapshotJourney[] = [];
  for (const [id, journal] of journals) {
    const { title, subject, statuses, twoAnswers } = summarize(id, journal);
    journeys.push({
      id,
      title,
      subject,
      framework: readJourney(journal).framework ?? null,
      statuses,
      twoAnswers,
    });
  }
  const entries = [...journals.values()].flatMap(({ entriesById }) => [...entriesById.values()]);
  return {
    head: { exportedAt: new Date(now).toISOString(), exportedBy: "", app: `Waymark ${__APP_VERSION__}` },
    frameworks: await readFrameworks(database, journals.values(), leave),
    journeys,
    entries: entries.sort((a, b) => (a.id < b.id ? -1 : 1)),
    evidence: await readFiles(database, journals.values(), erased.hashes, leave),
  };
}

/** What was erased, out of sight or gone: it stays out, as everywhere. */
type Erased = {
  readonly things: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ids: ReadonlySet<Entry["id"]>;
  readonly hashes: ReadonlySet<string>;
};

async function readErased(database: RawDatabase, leave: () => void): Promise<Erased> {
  const things = new Map<string, Set<string>>();
  const ids = new Set<Entry["id"]>();
  const hashes = new Set<string>();
  for await (const row of rowsOf(database, "erasures", leave)) {
    const { journey, about, agreedAt, goneAt, ...named } = row as Readonly<Record<string, unknown>>;
    if (typeof about !== "string" || (agreedAt === undefined && goneAt === undefined)) continue;
    things.set(String(journey), (things.get(String(journey)) ?? new Set()).add(about));
    for (const id of textsOf(named["entries"])) ids.add(id as Entry["id"]);
    for (const hash of textsOf(named["hashes"])) hashes.add(hash);
  }
  return { things, ids, hashes };
}

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];

/** By the ids of the journeys, in their order. */
async function readJournals(database: RawDatabase, { things, ids }: Erased, leave: () => void) {
  const byJourney = new Map<Entry["journey"], Map<Entry["id"], Entry>>();
  for await (const pack of rowsOf(database, "packs", leave)) {
    const entries = (pack as { readonly entries?: unknown }).entries;
    for (const value of Array.isArray(entries) ? (entries as unknown[]) : [undefined]) {
      const entry = readEntry(value);
      if (!entry.ok) leave();
      else {
        const { journey, id } = entry.value;
        const own = byJourney.get(journey) ?? new Map<Entry["id"], Entry>();
        byJourney.set(journey, own.set(id, entry.value));
      }
    }
  }
  const journals = new Map<Entry["journey"], Journal>();
  for (const [journey, byId] of [...byJourney].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entries = [...byId.values()];
    const gone = goneOf(entries, things.get(journey) ?? new Set(), ids);
    journals.set(journey, foldJournal(entries.filter(({ id }) => !gone.has(id))));
  }
  return journals;
}

async function readFrameworks(database: RawDatabase, journals: Iterable<Journal>, leave: () => void) {
  const builtIn = new Set(builtInFrameworks.map(frameworkKey));
  const own = new Map<string, Json>();
  for await (const row of rowsOf(database, "frameworks", leave)) {
    const { id, version, framework } = row as Readonly<Record<string, Json>>;
    if (typeof id === "string" && typeof version === "string" && framework !== undefined)
      own.set(frameworkKey({ id, version }), framework);
  }
  const named = new Map<string, Json>();
  for (const journal of journals)
    for (const { id, version } of frameworksNamed(journal)) {
      const key = frameworkKey({ id, version });
      named.set(key, (builtIn.has(key) ? undefined : own.get(key)) ?? { id, version });
    }
  return [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, framework]) => framework);
}

/** Each that a journal names, in the order of the hashes; with its bytes where they are all here and are what they were. */
async function readFiles(
  database: RawDatabase,
  journals: Iterable<Journal>,
  erased: Erased["hashes"],
  leave: () => void,
) {
  const named = new Map([...journals].flatMap((journal) => [...filesNamed(journal)]));
  const evidence: SnapshotSource["evidence"][number][] = [];
  for (const [hash, { type, name, size }] of [...named].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row = (await database.row("files", hash)) as
      | { readonly size: number; readonly chunkCount: number; readonly stagedBy?: string }
      | undefined;
    const isHere = row !== undefined && row.stagedBy === undefined && !erased.has(hash);
    const isWhole = isHere && (await hashOf(database, hash, row.chunkCount)) === hash;
    if (isHere && !isWhole) leave();
    const chunks = isWhole ? () => chunksOf(database, hash, row.chunkCount) : undefined;
    evidence.push({ hash, type, name, size: isWhole ? row.size : size, chunks });
  }
  return evidence;
}

async function hashOf(database: RawDatabase, hash: Sha256, count: number): Promise<Sha256> {
  const digest = createBytesDigest();
  for await (const chunk of chunksOf(database, hash, count)) digest.add(chunk);
  return digest.hex();
}

async function* chunksOf(database: RawDatabase, hash: Sha256, count: number): AsyncGenerator<Uint8Array> {
  for (let n = 0; n < count; n += 1) {
    const chunk = (await database.row("chunks", [hash, n])) as { readonly bytes?: unknown } | undefined;
    if (chunk?.bytes instanceof ArrayBuffer) yield new Uint8Array(chunk.bytes);
  }
}

/** Nothing where an older database has no such store. */
async function* rowsOf(database: RawDatabase, store: string, leave: () => void): AsyncGenerator {
  if (database.stores.includes(store)) yield* database.rows(store, leave);
}
