/**
 * An import under way: what its snapshot brings is staged apart from the journals, until it is planned (importPlan.ts) and
 * taken in by one transaction (importCommit.ts), or given up. Only one may be under way at a time, which its caller sees to. The
 * functions reject with Dexie's errors.
 */
import Dexie from "dexie";
import type { Entry } from "../domain/entry";
import { isAboutErasing } from "../domain/erasureRegisters";
import { fileNamedBy } from "../domain/evidence";
import type { EntryId, JourneyId } from "../domain/ids";
import { isAboutJoining, parseArrow, type Arrow } from "../domain/arrow";
import { frameworkKey, frameworkNamedBy } from "../domain/journey";
import { hashesIn } from "../domain/mentions";
import { preferFramework, type OwnFramework } from "../domain/ownFramework";
import type { Summary } from "../domain/summary";
import { letGoOf } from "../lib/buffers";
import type { Sha256 } from "../lib/hash";
import type { Database, FileRow } from "./database";
import { isErasedAlone, readErasedHere, UnerasedReader, type ErasedHere } from "./erasedHere";
import { readOwnPacks } from "./folds";
import { isJoined } from "./frameworks";
import { removeFile, removeStaged } from "./importLeftovers";
import { roughSize, StagedEntries } from "./stagedEntries";
import { StagedFiles } from "./stagedFiles";
import { isLinked } from "./summaryRow";

export type NewImport = {
  readonly id: string;
  readonly fileName: string;
  readonly startedAt: number;
  /** Takes what is whole of a damaged file, and leaves the rest: only where somebody chose that. */
  readonly recover?: boolean | undefined;
};

/** What a snapshot says of one journey. */
export type Mentioned = {
  /** Its own, whichever it is read with; undefined: the journey is not on this device. */
  readonly knownIds: ReadonlySet<EntryId> | undefined;
  /** On this device it is read as one with others, or may be. */
  readonly isLinked: boolean;
  readonly revision: number;
  knownEntries: number;
  /** Of its text in the snapshot, about. */
  bytes: number;
  /** Every hash in its entries; true: it names a file that people can open. */
  readonly hashes: Map<Sha256, boolean>;
  /** The keys of the frameworks that its entries name. */
  readonly frameworks: Set<string>;
};

/** Beyond it the summaries themselves would fill the memory, and are made once more. */
const MOST_FORESEEN = 20_000;

export class Staging {
  readonly database: Database;
  readonly id: string;
  readonly entries: StagedEntries;
  readonly mentioned = new Map<JourneyId, Mentioned>();
  /** What journeys newly say: as which other one they continue. */
  readonly joins: (Arrow & { readonly from: JourneyId })[] = [];
  /** Those that are not here yet. */
  entryCount = 0;
  /** The bytes of the journey that has most. */
  largestJourney = 0;
  /** Entries and files that are erased on this device: they are not taken in again. */
  readonly #leftOut: Entry[] = [];
  erasedFiles = 0;
  readonly #erased: ErasedHere;
  readonly #named = new Set<Sha256>();
  #hasEntries = false;
  /** How journeys that are not here would stand. */
  readonly #foreseen = new Map<JourneyId, Summary>();
  readonly #files: StagedFiles;
  readonly #isRecovering: boolean;
  #frameworkRows = 0;

  private constructor(database: Database, { id, recover = false }: NewImport, erased: ErasedHere) {
    this.database = database;
    this.#erased = erased;
    this.id = id;
    this.#isRecovering = recover;
    this.entries = new StagedEntries(database, id);
    this.#files = new StagedFiles(database, id);
  }

  static async begin(database: Database, about: NewImport): Promise<Staging> {
    const { id, fileName, startedAt } = about;
    await database.imports.put({ id, state: "staging", startedAt, fileName, exportedBy: "", journeys: [] });
    return new Staging(database, about, await readErasedHere(database));
  }

  /** Each entry at most once. Those that are here already are counted, and not written again. */
  async addEntries(entries: readonly Entry[]): Promise<void> {
    await this.#meet(entries);
    const unknown: Entry[] = [];
    for (const entry of entries) {
      if (isErasedAlone(entry, this.#erased)) {
        this.#leftOut.push(entry);
        continue;
      }
      const mentioned = this.mentioned.get(entry.journey)!;
      this.#note(entry, mentioned);
      mentioned.bytes += roughSize(entry);
      if (mentioned.bytes > this.largestJourney) this.largestJourney = mentioned.bytes;
      if (mentioned.knownIds?.has(entry.id)) mentioned.knownEntries += 1;
      else unknown.push(entry);
    }
    this.#hasEntries = true;
    if (unknown.length === 0) return;
    this.entryCount += unknown.length;
    for (const entry of unknown) {
      const arrow = isAboutJoining(entry) ? parseArrow(entry.value) : undefined;
      if (arrow) this.joins.push({ from: entry.journey, ...arrow });
    }
    await this.entries.add(unknown);
  }

  #note(entry: Entry, { hashes, frameworks }: Mentioned): void {
    // Bytes that nothing else names must not come along with the wish to erase them.
    if (isAboutErasing(entry)) return;
    const named = fileNamedBy(entry)?.hash;
    if (named) hashes.set(named, true);
    for (const hash of hashesIn(entry)) {
      this.#named.add(hash);
      if (!hashes.has(hash)) hashes.set(hash, false);
    }
    const framework = frameworkNamedBy(entry);
    if (framework) frameworks.add(frameworkKey(framework));
  }

  /** Looks up which of the journeys are here, each once. What is here stays: entries never go while an import is under way. */
  async #meet(entries: readonly Entry[]): Promise<void> {
    const { packs, summaries } = this.database;
    const met = new Set<JourneyId>();
    for (const { journey } of entries) if (!this.mentioned.has(journey)) met.add(journey);
    if (met.size === 0) return;
    const journeys = [...met];
    await this.database.transaction("r", packs, summaries, async () => {
      const rows = await summaries.bulkGet(journeys);
      const rowsHere = rows.filter((row) => row !== undefined);
      const known = new Map<JourneyId, ReadonlySet<EntryId>>();
      await Promise.all(
        rowsHere.map(async ({ journey }) => {
          const own = await readOwnPacks(this.database, journey);
          if (own.length > 0)
            known.set(journey, new Set(own.flatMap(({ entries }) => entries.map(({ id }) => id))));
        }),
      );
      for (const [index, journey] of journeys.entries()) {
        const { revision = 0, ...row } = rows[index] ?? {};
        const here = { knownIds: known.get(journey), isLinked: isLinked(row), revision };
        const nothing = { knownEntries: 0, bytes: 0, hashes: new Map(), frameworks: new Set<string>() };
        this.mentioned.set(journey, { ...here, ...nothing });
      }
    });
  }

  async addFramework(framework: OwnFramework): Promise<void> {
    const n = -(this.#frameworkRows += 1);
    await this.database.staged.put({ import: this.id, n, framework });
  }

  /** Nobody else may look at the bytes any more. */
  async addFile(hash: Sha256, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    // In a whole file all entries stand together; mostly before the files.
    const isUnnamed = this.#hasEntries && !this.#isRecovering && !this.#named.has(hash);
    const isErased = this.#erased.hashes.has(hash);
    if (isErased) this.erasedFiles += 1;
    if (isUnnamed || isErased) letGoOf([bytes.buffer]);
    else await this.#files.add(hash, bytes);
  }

  /** Once all was added: bytes that no entry of the snapshot names would lie on the device unseen and for ever. */
  async finish(): Promise<void> {
    await this.#files.finish();
    const { files, chunks, thumbnails } = this.database;
    await this.database.transaction("rw", files, chunks, thumbnails, async () => {
      for (const { hash } of await this.filesBrought())
        if (!this.#named.has(hash)) await removeFile(this.database, hash);
    });
  }

  /** Files whose bytes were not on this device. */
  async filesBrought(): Promise<readonly FileRow[]> {
    return this.database.files.filter((file) => file.stagedBy === this.id).toArray();
  }

  /**
   * Those that a journey of the snapshot names, and that are not on this device, or are to take the place of what is. Inside
   * a transaction over staged and frameworks.
   */
  async frameworksArriving(): Promise<ReadonlyMap<string, OwnFramework>> {
    const arriving = new Map<string, OwnFramework>();
    const named = new Set<string>();
    for (const { frameworks } of this.mentioned.values()) for (const key of frameworks) named.add(key);
    // One more than there are, so that something is always waited for: a transaction is lost over what waits for nothing.
    for (let n = 1; n <= this.#frameworkRows + 1; n += 1) {
      const brought = (await this.database.staged.get([this.id, -n]))?.framework;
      if (!brought || !named.has(frameworkKey(brought))) continue;
      const key = frameworkKey(brought);
      const known = arriving.get(key) ?? (await this.database.frameworks.get([brought.id, brought.version]));
      // Nothing vouches for one in a damaged file: it does not take the place of what is here.
      if (!known || isJoined(known) || (!this.#isRecovering && preferFramework(known, brought) === brought))
        arriving.set(key, brought);
    }
    return arriving;
  }

  /** What is staged, but what is erased here; in the transaction of whoever asks, over staged and erasures. */
  async readUnerased(): Promise<UnerasedReader> {
    return new UnerasedReader(this.entries.read(), await readErasedHere(this.database), this.#leftOut);
  }

  foresee(journey: JourneyId, summary: Summary): void {
    if (this.#foreseen.size < MOST_FORESEEN) this.#foreseen.set(journey, summary);
  }

  /** It holds as long as nothing is written to the journey. */
  readonly foreseen = (journey: JourneyId): Summary | undefined => this.#foreseen.get(journey);

  /** Gives the import up: what it staged goes. Of one that is committed nothing is touched. May be done twice. */
  async discard(): Promise<void> {
    await this.#files.rest();
    const { files, chunks, thumbnails, imports, staged } = this.database;
    await this.database.transaction("rw", files, chunks, thumbnails, imports, staged, async () => {
      if ((await imports.get(this.id))?.state === "staging") await removeStaged(this.database, this.id);
    });
  }

  /** Inside a transaction over staged. */
  async dropStaged(): Promise<void> {
    await this.database.staged
      .where("[import+n]")
      .between([this.id, Dexie.minKey], [this.id, Dexie.maxKey])
      .delete();
  }
}
