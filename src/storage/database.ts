/**
 * The tables, versioned from the first. What people wrote is in `packs` (entries), `chunks` (the bytes of files) and `frameworks`;
 * all else can be made anew or is of this device alone. Opened by hand and never by itself: a database that reopens after another
 * tab upgraded it, or after it was cleared, would write old rows into new tables or greet a lost year with an empty list.
 */
import Dexie, { type Table } from "dexie";
import type { Entry } from "../domain/entry";
import type { EvidenceContent } from "../domain/evidence";
import type { CompetencyRef } from "../domain/framework";
import type { AuthorId, EntryId, EvidenceId, JourneyId } from "../domain/ids";
import type { OwnFramework } from "../domain/ownFramework";
import type { Showing } from "../domain/showing";
import type { Sha256 } from "../lib/hash";
import type { Json } from "../lib/json";
import type { FolderFileRow, FolderMark, FolderRow } from "./folderRows";
import { guardedFactory, type Guard } from "./guardedFactory";
import type { StoredSummary } from "./summaryRow";
import type { Upgrades } from "./upgrades";

/** Up to PACK_SIZE entries that one sitting wrote, or those of one import. IndexedDB's cost is by the row, not the byte. */
export type Pack = {
  readonly journey: JourneyId;
  /** The sitting that wrote them, or `import:` and the import's id. */
  readonly source: string;
  readonly n: number;
  readonly entries: readonly Entry[];
};

/** A file's bytes are complete once its row is here: the row is written with the last chunk. */
export type FileRow = {
  readonly hash: Sha256;
  /** Bytes. */
  readonly size: number;
  readonly chunkCount: number;
  /** The import that brought it and is not committed yet; such bytes go if the import is given up. */
  readonly stagedBy?: string;
};
export type Chunk = { readonly hash: Sha256; readonly n: number; readonly bytes: ArrayBuffer };
export type ThumbnailRow = { readonly hash: Sha256; readonly type: string; readonly bytes: ArrayBuffer };

/** What is half written: kept outside the journals until it is said. */
export type Draft = { readonly key: string; readonly value: Json; readonly savedAt: number };
/** Someone who writes on this device. */
export type Person = { readonly id: AuthorId; readonly name: string; readonly usedAt: number };
export type Setting = { readonly key: string; readonly value: Json };
/** How many of a journey's entries stand in a snapshot file, and when one was last exported here (0: never). */
export type Safekeeping = {
  readonly journey: JourneyId;
  readonly entriesInFile: number;
  readonly exportedAt: number;
};

/** What was caught and stands in no journey yet: of this device alone, and never in a snapshot. */
export type WaitingRow = {
  /** The id that it will have as evidence. */
  readonly id: EvidenceId;
  /** Milliseconds since 1970 UTC. */
  readonly caughtAt: number;
  /** The bytes of a file lie in `waitingBytes` and nowhere else. */
  readonly content: EvidenceContent;
  readonly title: string;
  readonly caption: string;
  /** YYYY-MM-DD, or empty. */
  readonly date: string;
  /** Undefined: nobody was asked yet. */
  readonly showing?: Showing;
  /** What it was caught for; empty: for whichever it will be placed in. */
  readonly journey: JourneyId | "";
  readonly serves: readonly CompetencyRef[];
  readonly thumbnail?: Omit<ThumbnailRow, "hash">;
};
export type WaitingBytes = { readonly id: EvidenceId; readonly n: number; readonly bytes: ArrayBuffer };

export type ImportRow = {
  readonly id: string;
  readonly state: "staging" | "committed" | "undone";
  /** When its file was chosen, taken in, and taken back, in milliseconds since 1970 UTC. */
  readonly startedAt: number;
  readonly committedAt?: number;
  readonly undoneAt?: number;
  /** The file's name, and who wrote it, as the file says. */
  readonly fileName: string;
  readonly exportedBy: string;
  /** ISO 8601, as the file says; empty or left out where it does not. */
  readonly exportedAt?: string;
  readonly sealed?: boolean;
  /** Only what was whole of a damaged file was taken in. */
  readonly isRecovered?: boolean;
  /** After the commit: each journey to which something came, its revision then and how many entries were added. */
  readonly journeys: readonly {
    readonly journey: JourneyId;
    readonly revision: number;
    readonly added: number;
  }[];
  /** After the commit: the files whose bytes it brought, and how many bytes those are together. */
  readonly files?: readonly Sha256[];
  readonly fileBytes?: number;
  /** After the commit: the frameworks that it brought, and what each took the place of. */
  readonly frameworks?: readonly {
    readonly id: string;
    readonly version: string;
    readonly before?: Json;
  }[];
};
/** A part of what an import brings: a list of entries as JSON, or a framework. */
export type StagedRow = {
  readonly import: string;
  readonly n: number;
  readonly text?: string;
  readonly framework?: OwnFramework;
};

/** That something is erased for good on this device, or that it was asked for and refused here. Of this device alone. */
export type ErasureRow = {
  readonly journey: JourneyId;
  /** The thing, as entries speak of it. */
  readonly about: string;
  /** The files that go with it, wherever else on this device they are named. */
  readonly hashes: readonly Sha256[];
  /** Its entries that were here: kept by their ids, so that an older file does not bring them back. */
  readonly entries: readonly EntryId[];
  /** Milliseconds since 1970 UTC: when it went out of sight here, was refused here, and when its bytes and texts went. */
  readonly agreedAt?: number;
  readonly refusedAt?: number;
  readonly goneAt?: number;
  /** It was asked for on this device, and not only agreed to. */
  readonly askedHere?: boolean;
  /** Its first entry here, in milliseconds since 1970 UTC: files that left since may hold it. Rows of older versions lack it. */
  readonly since?: number;
  /** When the clock was last looked at while it was out of sight: a clock that leaps must not end the wait. */
  readonly seenAt?: number;
};

/** A file that left Waymark on this device: where what was erased may still be. */
export type DepartureRow = {
  readonly id: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly fileName: string;
  readonly kind: "snapshot" | "to-show" | "page" | "table" | "folder" | "evidence";
  /** Undefined: of all journeys. */
  readonly journeys?: readonly JourneyId[];
  /** Of a file that left by itself; rows of older versions lack it. */
  readonly hash?: Sha256;
  /** It went to the downloads, which a device that is wiped forgets too; rows of older versions lack it. */
  readonly inDownloads?: true;
};

export const PACK_SIZE = 64;
export const CHUNK_BYTES = 2 * 1024 * 1024;
export const DATABASE_NAME = "waymark";

export class Database extends Dexie {
  declare readonly packs: Table<Pack, [JourneyId, string, number]>;
  declare readonly summaries: Table<StoredSummary, JourneyId>;
  declare readonly files: Table<FileRow, Sha256>;
  declare readonly chunks: Table<Chunk, [Sha256, number]>;
  declare readonly frameworks: Table<OwnFramework, [string, string]>;
  declare readonly thumbnails: Table<ThumbnailRow, Sha256>;
  declare readonly drafts: Table<Draft, string>;
  declare readonly people: Table<Person, AuthorId>;
  declare readonly settings: Table<Setting, string>;
  declare readonly safekeeping: Table<Safekeeping, JourneyId>;
  declare readonly imports: Table<ImportRow, string>;
  declare readonly staged: Table<StagedRow, [string, number]>;
  declare readonly waiting: Table<WaitingRow, EvidenceId>;
  declare readonly waitingBytes: Table<WaitingBytes, [EvidenceId, number]>;
  declare readonly erasures: Table<ErasureRow, [JourneyId, string]>;
  declare readonly folder: Table<FolderRow, string>;
  declare readonly folderFiles: Table<FolderFileRow, string>;
  declare readonly folderMarks: Table<FolderMark, string>;
  declare readonly departures: Table<DepartureRow, string>;

  /** What makes new rows of old ones: fetched only where there is an older database, and before it is opened. */
  upgrades?: Upgrades;
  readonly guard: Guard;

  constructor(name: string = DATABASE_NAME) {
    const guard: Guard = { mustBeHere: false };
    super(name, {
      indexedDB: guardedFactory(Dexie.dependencies.indexedDB, guard) as IDBFactory,
      autoOpen: false,
      // A write is called saved when it is on the disk, not when the system has promised to put it there.
      chromeTransactionDurability: "strict",
      // Live queries must show what is durable, never what a transaction is about to write.
      cache: "disabled",
    });
    this.guard = guard;
    this.version(1).stores({
      packs: "[journey+source+n]",
      summaries: "journey",
      files: "hash",
      chunks: "[hash+n]",
      thumbnails: "hash",
      frameworks: "[id+version]",
      drafts: "key",
      people: "id",
      settings: "key",
      safekeeping: "journey",
      imports: "id",
      staged: "[import+n]",
    });
    this.version(2)
      .stores({ summaries: "journey,[shelf+recency]", waiting: "id", waitingBytes: "[id+n]" })
      .upgrade((transaction) => {
        if (!this.upgrades) throw new Error("The older database was opened before its upgrades were fetched");
        return this.upgrades.toVersion2(transaction);
      });
    this.version(3).stores({
      erasures: "[journey+about],*hashes",
      folder: "key",
      folderFiles: "name",
      folderMarks: "name",
      departures: "id",
    });
  }
}
