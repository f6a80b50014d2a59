/** What this device keeps of its backup folder. */
import type { EntryId, JourneyId } from "../domain/ids";
import type { Sha256 } from "../lib/hash";

/** The folder to which this device backs up. There is one row. */
export type FolderRow = {
  readonly key: "backup";
  readonly handle: FileSystemDirectoryHandle;
  /** Milliseconds since 1970 UTC: when it was chosen, and last read and written to the end. */
  readonly chosenAt: number;
  readonly doneAt?: number;
  /** How much of each journey stood in the folder then, and at which revision: what came since waits for the next time. */
  readonly held?: readonly FolderHeld[];
  /** Milliseconds since 1970 UTC: when what was written into it could not be read back whole. Undefined once that is mended. */
  readonly notVerifiedAt?: number;
};
export type FolderHeld = {
  readonly journey: JourneyId;
  readonly entryCount: number;
  readonly revision: number;
  /** A file of it is damaged on this device: no backup can bring that into the folder. */
  readonly notWhole?: true;
};
/** A file of that folder that was read here, or written here. One that looks otherwise than this is read again. */
export type FolderFileRow = {
  readonly name: string;
  readonly isOwn: boolean;
  /** Milliseconds since 1970 UTC: when it was read or written here. */
  readonly at: number;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970 UTC, as the folder says. */
  readonly modifiedAt: number;
  /** Why it could not be read, as the type of a fault; undefined: it was read to its end, and what was new is here. */
  readonly fault?: string;
  /** It is in the folder no more. */
  readonly isMissing?: boolean;
};
/** By the name of a file of that folder: all that stands in it. It counts only while the file is there. */
export type FolderMark = {
  readonly name: string;
  readonly entries: readonly EntryId[];
  /** Those with their bytes. */
  readonly files: readonly Sha256[];
};
