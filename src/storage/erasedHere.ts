/**
 * Keeping out what is erased on this device, out of sight or gone, whatever a file brings of it; and what becomes of the erasures
 * that a file brings.
 */
import { goneOf } from "../domain/erasure";
import { isAboutErasing } from "../domain/erasureRegisters";
import type { Entry } from "../domain/entry";
import type { EntryId, JourneyId } from "../domain/ids";
import type { Sha256 } from "../lib/hash";
import type { Database, FileRow } from "./database";
import { removeFile } from "./importLeftovers";
import type { JourneyEntries, JourneyReader } from "./stagedEntries";

export type ErasedIn = { readonly things: ReadonlySet<string>; readonly ids: ReadonlySet<EntryId> };
export type ErasedHere = {
  readonly byJourney: ReadonlyMap<JourneyId, ErasedIn>;
  /** Whichever thing names them. */
  readonly hashes: ReadonlySet<Sha256>;
};

/** In the transaction of whoever asks, over erasures. */
export async function readErasedHere({ erasures }: Database): Promise<ErasedHere> {
  const byJourney = new Map<JourneyId, { things: Set<string>; ids: Set<EntryId> }>();
  const hashes = new Set<Sha256>();
  for (const row of await erasures.toArray()) {
    if (row.agreedAt === undefined) continue;
    const here = byJourney.get(row.journey) ?? { things: new Set(), ids: new Set() };
    byJourney.set(row.journey, here);
    here.things.add(row.about);
    for (const id of row.entries) here.ids.add(id);
    for (const hash of row.hashes) hashes.add(hash);
  }
  return { byJourney, hashes };
}

/** Told by itself already, without knowing the rest of its journey: the reasons of what is erased may come before it. */
export function isErasedAlone(entry: Entry, { byJourney }: ErasedHere): boolean {
  const here = byJourney.get(entry.journey);
  if (!here || isAboutErasing(entry)) return false;
  return here.ids.has(entry.id) || here.things.has(entry.about);
}

/** Of each journey what is not erased here; one of which nothing is left is passed over. */
export class UnerasedReader implements JourneyReader {
  readonly #reader: JourneyReader;
  readonly erased: ErasedHere;
  /** Entries that were left out so far. */
  readonly leftOut: Entry[];
  /** What each journey says to be erased, or to be erased no more. */
  readonly spokenOf = new Map<JourneyId, Set<string>>();

  /** `leftOut`: those that were left out before it. */
  constructor(reader: JourneyReader, erased: ErasedHere, leftOut: readonly Entry[]) {
    this.#reader = reader;
    this.leftOut = [...leftOut];
    this.erased = erased;
  }

  readonly next = (): ReturnType<JourneyReader["next"]> => {
    const read = this.#reader.next();
    return read && "then" in read ? read.then(this.#after) : this.#after(read);
  };

  readonly #after = (read: JourneyEntries | undefined): ReturnType<JourneyReader["next"]> => {
    if (!read) return undefined;
    const { journey } = read;
    for (const entry of read.entries) {
      if (!isAboutErasing(entry)) continue;
      const spokenOf = this.spokenOf.get(journey) ?? new Set();
      this.spokenOf.set(journey, spokenOf.add(entry.about));
    }
    const here = this.erased.byJourney.get(journey);
    if (!here) return read;
    const gone = goneOf(read.entries, here.things, here.ids);
    const entries: Entry[] = [];
    for (const entry of read.entries) (gone.has(entry.id) ? this.leftOut : entries).push(entry);
    return entries.length > 0 ? { journey, entries } : this.next();
  };
}

/**
 * Inside a transaction over files, chunks and thumbnails: the files of an import that stay. One that was erased while the import
 * was looked at goes.
 */
export async function keepUnerased(
  database: Database,
  id: string,
  { hashes }: ErasedHere,
): Promise<readonly FileRow[]> {
  const brought = await database.files.filter(({ stagedBy }) => stagedBy === id).toArray();
  for (const { hash } of brought) if (hashes.has(hash)) await removeFile(database, hash);
  return brought.filter(({ hash }) => !hashes.has(hash));
}
