/** What goes into a snapshot, read as it stands at one moment; the bytes of files are read later, one chunk at a time. */
import { fileNamedBy, filesNamed, type FileContent } from "../domain/evidence";
import type { Entry } from "../domain/entry";
import type { EntryId, JourneyId } from "../domain/ids";
import { foldJournal, type Journal } from "../domain/journal";
import { frameworkKey, frameworksNamed, readJourney, type FrameworkVersion } from "../domain/journey";
import { hashesIn } from "../domain/mentions";
import type { OwnFramework } from "../domain/ownFramework";
import { entriesToShow, withheldFiles, type ToShow } from "../domain/toShow";
import { summarize } from "../domain/summary";
import { ENTRY_BYTES } from "../formats/limits";
import type { SnapshotJourney } from "../formats/snapshot";
import { stop } from "../formats/snapshotFaults";
import type { SnapshotSource } from "../formats/snapshotWriter";
import type { Sha256 } from "../lib/hash";
import type { Database, FileRow } from "../storage/database";
import { erasedFiles } from "../storage/files";
import { readRow } from "../storage/summaries";
import { readEntries } from "../storage/journals";
import { createFileReader } from "./fileReader";
import { createGoingOn } from "./goingOn";

export type ExportRequest = {
  readonly journeys: readonly JourneyId[];
  readonly withFiles: boolean;
  /** Made to be shown, and not to go on from: then most of a journey stays here. */
  readonly toShow?: ToShow | undefined;
  /** Every Waymark has these: they are named, not put in. */
  readonly builtIn: readonly FrameworkVersion[];
  readonly exportedBy: string;
  /** Milliseconds since 1970 UTC. */
  readonly exportedAt: number;
  /** The program and its version. */
  readonly app: string;
  /** What to seal the file with; undefined: anyone who has it can read it. */
  readonly passphrase?: string | undefined;
  /** Of the journeys only this, as where the rest stands in other files already; undefined: all. */
  readonly only?: OnlyPart | undefined;
};

/** An entry goes too where it names a file whose bytes go: nobody takes in bytes that no entry of the file names. */
export type OnlyPart = {
  readonly entry: (id: EntryId) => boolean;
  readonly bytes: (hash: Sha256) => boolean;
};

export type EntryCount = { readonly journey: JourneyId; readonly entryCount: number };

type Gathered = {
  readonly source: SnapshotSource;
  readonly entryCounts: readonly EntryCount[];
  /** A guess at the size of the file. */
  readonly expectedBytes: number;
};

/** Rejects with a SnapshotStop where it is called off. */
export async function gatherSnapshot(
  database: Database,
  request: ExportRequest,
  signal?: AbortSignal,
): Promise<Gathered> {
  const goingOn = createGoingOn(signal);
  const { journals, filesByHash, rowsByHash, frameworks } = await readState(database, request, signal);
  const builtIn = new Set(request.builtIn.map(frameworkKey));
  const journeys: SnapshotJourney[] = [];
  for (const [id, journal] of journals) {
    await goingOn();
    const { title, subject, statuses, twoAnswers } = summarize(id, journal);
    const { framework } = readJourney(journal);
    journeys.push({ id, title, subject, framework: framework ?? null, statuses, twoAnswers });
  }
  const whole = [...journals.values()].flatMap(({ entriesById }) => [...entriesById.values()]);
  const { entries, isNamed } = partOf(whole, request.only, rowsByHash);
  const contents = [...filesByHash.values()]
    .filter(({ hash }) => isNamed(hash))
    .sort(byText(({ hash }) => hash));
  // In the order in which they are written.
  const rows = contents.flatMap(({ hash }) => rowsByHash.get(hash) ?? []);
  const reader = createFileReader(database, rows);
  const evidence = contents.map(({ hash, type, name, size }) => {
    const row = rowsByHash.get(hash);
    const isIn = request.withFiles && (request.only?.bytes(hash) ?? true);
    const chunks = row && isIn ? () => reader.read(row, name) : undefined;
    return { hash, type, size: row?.size ?? size, name, chunks };
  });
  const fileBytes = evidence.reduce((sum, item) => sum + (item.chunks ? item.size : 0), 0);
  const { exportedBy, exportedAt, app } = request;
  return {
    source: {
      head: { exportedAt: new Date(exportedAt).toISOString(), exportedBy, app },
      frameworks: [...frameworks]
        .sort(byText(([key]) => key))
        .map(([key, { id, version, own }]) => (own && !builtIn.has(key) ? own.framework : { id, version })),
      journeys,
      entries: entries.sort(byText(({ id }) => id)),
      evidence,
    },
    // A file that was made to be shown keeps nothing safe.
    entryCounts: request.toShow
      ? []
      : [...journals].map(([journey, journal]) => ({
          journey,
          entryCount: journal.entriesById.size - (request.withFiles ? 0 : countBare(journal, rowsByHash)),
        })),
    expectedBytes: 1_000 + entries.length * ENTRY_BYTES + (fileBytes / 3) * 4,
  };
}

function partOf(
  whole: readonly Entry[],
  only: OnlyPart | undefined,
  rowsByHash: ReadonlyMap<Sha256, FileRow>,
): { readonly entries: Entry[]; readonly isNamed: (hash: Sha256) => boolean } {
  if (!only) return { entries: [...whole], isNamed: () => true };
  const entries: Entry[] = [];
  const named = new Set<Sha256>();
  for (const entry of whole) {
    const hashes = [...hashesIn(entry)];
    if (!only.entry(entry.id) && !hashes.some((hash) => rowsByHash.has(hash) && only.bytes(hash))) continue;
    entries.push(entry);
    for (const hash of hashes) named.add(hash);
  }
  return { entries, isNamed: (hash) => named.has(hash) };
}

/** Entries that name a file which is here, and of which only the name would be kept. */
function countBare(journal: Journal, rowsByHash: ReadonlyMap<Sha256, FileRow>): number {
  let count = 0;
  for (const entry of journal.entriesById.values()) {
    const file = fileNamedBy(entry);
    if (file && rowsByHash.has(file.hash)) count += 1;
  }
  return count;
}

/** The evidence files of journeys: how many, their bytes together, and how many have not arrived on this device. */
export type FileMeasure = { readonly files: number; readonly bytes: number; readonly missing: number };

export async function measureFiles(
  database: Database,
  choice: Pick<ExportRequest, "journeys" | "toShow">,
): Promise<FileMeasure> {
  const { filesByHash, rowsByHash, erased } = await readState(database, choice);
  const rows = [...rowsByHash.values()];
  return {
    files: rows.length,
    bytes: rows.reduce((sum, row) => sum + row.size, 0),
    // What was erased here is not awaited.
    missing: [...filesByHash.keys()].filter((hash) => !rowsByHash.has(hash) && !erased.has(hash)).length,
  };
}

/** A framework that a journey names; `own` is the whole of it, where a snapshot brought that. */
type NamedFramework = {
  readonly id: string;
  readonly version: string;
  readonly own: OwnFramework | undefined;
};

/** Journeys by id, each folded from its entries by id, so that everything that follows has one order. */
async function readState(
  database: Database,
  { journeys, toShow }: Pick<ExportRequest, "journeys" | "toShow">,
  signal?: AbortSignal,
) {
  const { packs, summaries, files, frameworks: own, erasures } = database;
  return database.transaction("r", packs, summaries, files, own, erasures, async () => {
    const whole = new Map<JourneyId, Journal>();
    // Journeys that are read as one go into the file once, by the one that they are read as.
    const read = new Set<JourneyId>();
    for (const journey of journeys) read.add((await readRow(database, journey))?.journey ?? journey);
    for (const journey of [...read].sort()) {
      // The database leaves room for it to be said: nothing else may be awaited here.
      if (signal?.aborted) stop({ type: "cancelled" });
      const entries = (await readEntries(database, journey)).sort(byText(({ id }) => id));
      if (entries.length > 0) whole.set(journey, foldJournal(entries));
    }
    const journals = toShow ? partsToShow(whole, toShow) : whole;
    const frameworks = new Map<string, NamedFramework>();
    const filesByHash = new Map<Sha256, FileContent>();
    for (const journal of journals.values()) {
      for (const { id, version } of frameworksNamed(journal)) {
        const own = await database.frameworks.get([id, version]);
        frameworks.set(frameworkKey({ id, version }), { id, version, own });
      }
      for (const [hash, content] of filesNamed(journal))
        if (!filesByHash.has(hash)) filesByHash.set(hash, content);
    }
    const rowsByHash = new Map<Sha256, FileRow>();
    // What an import has staged may be gone before it is read.
    const rows = new Map((await files.toArray()).map((row) => [row.hash, row]));
    // What is erased here does not leave it, whichever else names it, although its bytes lie here until it is gone.
    const erased = await erasedFiles(database, [...new Set([...rows.keys(), ...filesByHash.keys()])]);
    for (const hash of erased.keys()) rows.delete(hash);
    for (const journal of journals.values())
      for (const entry of journal.entriesById.values())
        for (const hash of hashesIn(entry)) {
          const row = rows.get(hash);
          if (row && row.stagedBy === undefined) rowsByHash.set(hash, row);
        }
    // Named only by what a newer version wrote, which alone knows what they are called.
    for (const [hash, { size }] of rowsByHash)
      if (!filesByHash.has(hash)) filesByHash.set(hash, { kind: "file", hash, name: "", type: "", size });
    return { journals, filesByHash, rowsByHash, frameworks, erased };
  });
}

/** Folded anew from what is shown alone, so that everything made from it afterwards knows nothing of the rest. */
function partsToShow(whole: ReadonlyMap<JourneyId, Journal>, toShow: ToShow): Map<JourneyId, Journal> {
  const withheld = withheldFiles(whole.values());
  const parts = new Map<JourneyId, Journal>();
  for (const [journey, journal] of whole)
    parts.set(
      journey,
      foldJournal(entriesToShow(journal, toShow, withheld).toSorted(byText(({ id }) => id))),
    );
  return parts;
}

/** By UTF-16 code units, which is the same everywhere. */
const byText =
  <T>(textOf: (item: T) => string) =>
  (a: T, b: T) => {
    const [left, right] = [textOf(a), textOf(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  };
