/**
 * Reading and writing journals. One command is one transaction: it reads the heads, asks a pure function for entries, and
 * puts them together with the cached view that they change. Nothing foreign is awaited inside, no error is swallowed there.
 */
import Dexie, { type Table } from "dexie";
import { introduceAuthor } from "../domain/author";
import type { Entry } from "../domain/entry";
import type { EvidenceId, JourneyId } from "../domain/ids";
import { isAboutJoining } from "../domain/arrow";
import { isAboutErasing } from "../domain/erasureRegisters";
import { extendJournal, type Journal } from "../domain/journal";
import type { Writer } from "../domain/register";
import { extendSummary, summarize } from "../domain/summary";
import { authorThing, ENTRY, splitThing } from "../domain/thing";
import { err, ok, type Result } from "../lib/result";
import { PACK_SIZE, type Database, type Pack } from "./database";
import { summaryRow, type StoredSummary } from "./summaryRow";
import { onceMore, storageFault, type StorageFault } from "./faults";
import { erasedFiles, putFile, type NewFile } from "./files";
import { entriesInSight, growingPack, loadFold, rememberedFold, rememberFold, type Fold } from "./folds";
import type { regroup } from "./joined";
import { removeWaiting } from "./waiting";

/** A writer on this device, whose name goes with what they write. */
export type NamedWriter = Writer & { readonly name: string };

export type Write = {
  readonly writer: NamedWriter;
  /** Pure: the entries that say what is to be said, given what stands. None: nothing is written. */
  readonly decide: (journal: Journal) => readonly Entry[];
  /** Bytes that the entries name; stored with them or not at all. */
  readonly files?: readonly NewFile[];
  /** What waited and is placed by this write: it leaves the tray in the same moment. */
  readonly placed?: readonly EvidenceId[];
};

export type WriteFault =
  | StorageFault
  /** The journey was received from others, and is only read on this device. */
  | { readonly type: "read-only" }
  /** It speaks of something that is erased on this device, or brings a file that is. */
  | { readonly type: "erased"; readonly of: "thing" | "file" };

/** Durable once it resolves with ok; otherwise nothing of it remains. Returns the entries, without a writer's introduction. */
export async function writeEntries(
  database: Database,
  write: Write,
): Promise<Result<readonly Entry[], WriteFault>> {
  try {
    let written = await onceMore(
      async () => (await writeOnRemembered(database, write)) ?? (await writeOnRead(database, write)),
    );
    if (written === "unprepared") {
      // Few writes need it, and the first view never does. Fetched out here: a transaction would not wait for it.
      const joined = await import("./joined");
      written = await writeOnRead(database, write, joined.regroup);
    }
    if (written === "unprepared") return err({ type: "failed", reason: written });
    if (written === "read-only") return err({ type: "read-only" });
    if (written === "erased-thing") return err({ type: "erased", of: "thing" });
    if (written === "erased-file") return err({ type: "erased", of: "file" });
    if (written === "nothing") return ok([]);
    // Who is read as one was made anew behind it: the fold is one of before.
    if (!written.entries.some(isAboutJoining)) rememberFold(database, written.next);
    return ok(written.entries);
  } catch (error) {
    return err(storageFault(error));
  }
}

type Written = Decided | "read-only" | "nothing" | "unprepared" | "erased-thing" | "erased-file";

/**
 * Reads the journey, decides and writes in one transaction. `join`: needed where what is said is about which journeys are one;
 * without it, nothing of that is written.
 */
async function writeOnRead(database: Database, write: Write, join?: typeof regroup): Promise<Written> {
  const { packs, summaries, safekeeping, erasures, chunks, thumbnails, waiting, waitingBytes } = database;
  const { files = [], placed = [] } = write;
  const tables: Table[] = [packs, summaries, safekeeping, erasures];
  if (files.length > 0) tables.push(database.files, chunks, thumbnails);
  if (placed.length > 0) tables.push(waiting, waitingBytes);
  return database.transaction("rw", tables, async () => {
    const fold = await loadFold(database, write.writer.journey);
    if (fold.row?.readOnly) return "read-only";
    const decided = decideOn(fold, write);
    if (!decided) return "nothing";
    if (decided === "erased-thing") return decided;
    const hashes = files.map(({ hash }) => hash);
    // Where there is nothing to read, nothing is awaited: the transaction would be lost over it.
    if (hashes.length > 0 && (await erasedFiles(database, hashes)).size > 0) return "erased-file";
    const isJoining = decided.entries.some(isAboutJoining);
    if (isJoining && !join) return "unprepared";
    await packs.bulkPut(decided.packs);
    await summaries.put(decided.row);
    if (isJoining) await join?.(database, [write.writer.journey]);
    for (const file of files) await putFile(database, file);
    if (placed.length > 0) await removeWaiting(database, placed);
    return decided;
  });
}

/**
 * The quick way, for a tap: decides on what is remembered, and asks in the same breath as it writes whether that still stands.
 * If not, the transaction is undone and the answer is undefined, as where there is nothing to write or more than entries.
 */
async function writeOnRemembered(database: Database, write: Write): Promise<Written | undefined> {
  const { packs, summaries } = database;
  const { writer, files = [], placed = [] } = write;
  const fold = rememberedFold(database, writer.journey);
  if (!fold || fold.row?.readOnly || files.length + placed.length > 0) return undefined;
  // Undone within a larger transaction, it would take that with it.
  if (Dexie.currentTransaction) return undefined;
  const decided = decideOn(fold, write);
  if (!decided || decided === "erased-thing" || decided.entries.some(isAboutJoining)) return undefined;
  let isOvertaken = false;
  try {
    await database.transaction("rw", packs, summaries, async (transaction) => {
      const asked = summaries.get(writer.journey);
      await Promise.all([asked, packs.bulkPut(decided.packs), summaries.put(decided.row)]);
      isOvertaken = !isSameRow(await asked, fold.row);
      if (isOvertaken) transaction.abort();
    });
  } catch (error) {
    if (isOvertaken) return undefined;
    throw error;
  }
  return decided;
}

/** Nothing was written to the journey since, and nothing said of its place in the list. */
function isSameRow(a: StoredSummary | undefined, b: StoredSummary | undefined): boolean {
  return (
    a?.revision === b?.revision &&
    a?.into === b?.into &&
    a?.pinned === b?.pinned &&
    a?.collection === b?.collection &&
    a?.readOnly === b?.readOnly
  );
}

/** What a write comes to on a journey as it stands: its entries, the rows to put, and the journey after it. */
export type Decided = {
  readonly entries: readonly Entry[];
  readonly packs: readonly Pack[];
  readonly row: StoredSummary;
  readonly next: Fold;
};

/** Pure; undefined where nothing is said. */
export function decideOn(fold: Fold, { writer, decide }: Write): Decided | "erased-thing" | undefined {
  const { journey, sitting: source } = writer;
  // Whoever is erased here goes on without a name.
  const isForgotten = fold.erased.has(authorThing(writer.author));
  const introduction = isForgotten ? [] : introduceAuthor(fold.journal, writer, writer.name);
  const introduced = extendJournal(fold.journal, introduction);
  const entries = decide(introduced);
  if (entries.length === 0) return undefined;
  if (entries.some((entry) => isErased(entry, fold.erased))) return "erased-thing";
  const added = [...introduction, ...entries];
  const journal = extendJournal(introduced, entries);
  const before = fold.summary ?? summarize(fold.id, fold.journal);
  const summary = extendSummary(before, fold.journal, journal, added);
  const revision = fold.revision + 1;
  const row = summaryRow(summary, revision, fold.row);
  const key = growingPack(journey, source);
  const packs = growPack(fold.lastPacks.get(key) ?? { journey, source, n: 0, entries: [] }, added);
  const lastPacks = new Map(fold.lastPacks).set(key, packs.at(-1)!);
  const next: Fold = { ...fold, journal, revision, summary, lastPacks, row };
  return { entries, packs, row, next };
}

/** It would not be seen: a tab that showed the thing before it was erased must not take it for saved. */
function isErased(entry: Entry, erased: ReadonlySet<string>): boolean {
  if (erased.size === 0 || isAboutErasing(entry)) return false;
  const isReason = splitThing(entry.about).kind === ENTRY;
  return erased.has(entry.about) || (isReason && erased.has(authorThing(entry.author)));
}

/** Adds to the sitting's growing pack, so that a sitting's hundred taps are two rows and not a hundred. */
function growPack({ journey, source, n, entries }: Pack, added: readonly Entry[]): readonly Pack[] {
  const pending = [...entries, ...added];
  const packs: Pack[] = [];
  for (let start = 0; start < pending.length; start += PACK_SIZE)
    packs.push({ journey, source, n: n + packs.length, entries: pending.slice(start, start + PACK_SIZE) });
  return packs;
}

/** A journey as it stands on this device; undefined where this device has never heard of it. */
export async function readJournal(database: Database, journey: JourneyId): Promise<Journal | undefined> {
  const { packs, summaries, erasures } = database;
  const fold = await database.transaction("r", packs, summaries, erasures, () => loadFold(database, journey));
  // Here, where the journey is opened, so that the first tap need not.
  const summary = fold.summary ?? summarize(fold.id, fold.journal);
  rememberFold(database, { ...fold, summary });
  return fold.journal.entriesById.size > 0 ? fold.journal : undefined;
}

/**
 * Every entry of a journey and of all that are read as one with it but what is erased here, in no particular order. Within a
 * transaction: over packs, summaries and erasures.
 */
export async function readEntries(database: Database, journey: JourneyId): Promise<Entry[]> {
  return entriesInSight(database, journey);
}
