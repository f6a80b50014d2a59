/** The two steps of an erasure on this device, inside one transaction of whoever asks: out of sight, and gone. */
import type { Table } from "dexie";
import { goneOf } from "../domain/erasure";
import type { Entry } from "../domain/entry";
import type { EntryId, JourneyId } from "../domain/ids";
import { foldJournal } from "../domain/journal";
import type { Database, ErasureRow, Pack } from "./database";
import { filesGoing, firstOf, readWhole, type Reach } from "./erasureReach";
import { readOwnPacks } from "./folds";
import { removeFile } from "./importLeftovers";
import { rebuildSummaries } from "./rebuilding";
import { readRow } from "./summaries";

/** Where an erasure takes effect: a thing, in all journeys that are read as one. */
export type ErasedThing = {
  readonly shown: JourneyId;
  readonly members: readonly JourneyId[];
  readonly about: string;
  /** One for each of the journeys, once it was decided on. */
  readonly rows: readonly ErasureRow[];
};

/** Inside a transaction over summaries and erasures. */
export async function erasedThingAt(
  database: Database,
  journey: JourneyId,
  about: string,
): Promise<ErasedThing> {
  const row = await readRow(database, journey);
  const shown = row?.journey ?? journey;
  const members = row?.members ?? [shown];
  const rows = await database.erasures.bulkGet(members.map((member) => [member, about] as const).map(toKey));
  return { shown, members, about, rows: rows.filter((each) => each !== undefined) };
}

const toKey = ([journey, about]: readonly [JourneyId, string]): [JourneyId, string] => [journey, about];

/** Of those that are read as one, the row that says most: out of sight before gone, because there is something to decide. */
export const mostOf = (rows: readonly ErasureRow[]): ErasureRow | undefined =>
  rows.find(({ agreedAt, goneAt }) => agreedAt !== undefined && goneAt === undefined) ??
  rows.find(({ agreedAt }) => agreedAt !== undefined) ??
  rows.at(0);

type Hiding = {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly askedHere: boolean;
  readonly reach?: Reach;
};

/**
 * Inside a transaction over packs, summaries, safekeeping and erasures. From then on nothing of it is read, here and in every
 * other window; the packs keep it. Nothing where it is gone already.
 */
export async function putOutOfSight(
  database: Database,
  { shown, members, about, rows }: ErasedThing,
  { now, askedHere, reach = "everywhere" }: Hiding,
): Promise<void> {
  if (rows.some(({ goneAt }) => goneAt !== undefined)) return;
  const entries = await readWhole(database, members);
  const journal = foldJournal(entries);
  const gone = goneOf(entries, new Set([about]));
  const hashes = await filesGoing(database, journal, about, { gone, reach });
  // All of them, those too that hold nothing of it now: an older file of theirs may bring it.
  const idsByJourney = new Map<JourneyId, EntryId[]>(members.map((member) => [member, []]));
  for (const { id, journey } of entries) if (gone.has(id)) idsByJourney.get(journey)?.push(id);
  const since = firstOf(entries, gone);
  const common = {
    about,
    hashes,
    agreedAt: now,
    seenAt: now,
    ...(askedHere && { askedHere }),
    ...(since !== undefined && { since }),
  };
  await database.erasures.bulkPut(
    [...idsByJourney].map(([journey, ids]) => ({ journey, ...common, entries: ids.sort() })),
  );
  const kept = await database.safekeeping.get(shown);
  // All of it may have stood in a file: rather asked to export once too often than once too seldom.
  if (kept)
    await database.safekeeping.put({ ...kept, entriesInFile: Math.max(0, kept.entriesInFile - gone.size) });
  await rebuildSummaries(database, members);
}

/** Inside a transaction over packs, summaries, safekeeping and erasures. It is there again, or `refusedAt` is noted. */
export async function putInSight(
  database: Database,
  { members, rows }: ErasedThing,
  refusedAt?: number,
): Promise<void> {
  for (const { journey, about } of rows)
    if (refusedAt === undefined) await database.erasures.delete([journey, about]);
    else await database.erasures.put({ journey, about, hashes: [], entries: [], refusedAt });
  await rebuildSummaries(database, members);
}

/** All tables that something of an erased thing may be in. */
export function tablesOfErasing(database: Database): Table[] {
  const { packs, summaries, safekeeping, erasures, files, chunks, thumbnails, drafts } = database;
  const { waiting, waitingBytes, people, imports, departures } = database;
  const journals = [packs, summaries, safekeeping, erasures];
  return [...journals, files, chunks, thumbnails, drafts, waiting, waitingBytes, people, imports, departures];
}

/** Inside a transaction over packs, erasures, files, chunks and thumbnails: out of the packs and the files, of which the ids and hashes stay. */
export async function takeOut(
  database: Database,
  thing: ErasedThing,
  now: number,
): Promise<readonly Entry[]> {
  const { members, about, rows } = thing;
  const whole = await readWhole(database, members);
  const before = rows.flatMap(({ entries }) => entries);
  const gone = goneOf(whole, new Set([about]), before);
  for (const member of members) await removeEntries(database, await readOwnPacks(database, member), gone);
  const went = whole.filter(({ id }) => gone.has(id));
  for (const row of rows) {
    const own = went.filter(({ journey }) => journey === row.journey).map(({ id }) => id);
    const entries = [...new Set([...row.entries, ...own])].sort();
    await database.erasures.put({ ...row, entries, goneAt: row.goneAt ?? now });
    for (const hash of row.hashes) await removeFile(database, hash);
  }
  return went;
}

/** Inside a transaction over packs. */
export async function removeEntries(
  { packs: table }: Database,
  packs: readonly Pack[],
  gone: ReadonlySet<EntryId>,
): Promise<void> {
  for (const pack of packs) {
    const entries = pack.entries.filter(({ id }) => !gone.has(id));
    if (entries.length === pack.entries.length) continue;
    if (entries.length > 0) await table.put({ ...pack, entries });
    else await table.delete([pack.journey, pack.source, pack.n]);
  }
}
