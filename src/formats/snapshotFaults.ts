/** What can be wrong with a snapshot file, as values. */

export type DamagedPart = "head" | "counts" | "frameworks" | "entries" | "evidence" | "digest" | "end";

export type SnapshotFault =
  | { readonly type: "empty" }
  | { readonly type: "not-json" }
  /** JSON, but of another app. */
  | { readonly type: "not-a-snapshot" }
  | { readonly type: "too-new"; readonly found: number; readonly supported: number }
  /** The file stops in the middle, after this many bytes. */
  | { readonly type: "cut-short"; readonly bytes: number }
  | {
      readonly type: "damaged";
      readonly part: DamagedPart;
      /** Which entry or file of the part, counted from 1; 0 where it is none of them. */
      readonly nth: number;
      readonly what: Damage;
    }
  | { readonly type: "too-large-entry"; readonly nth: number }
  | { readonly type: "too-deep-entry"; readonly nth: number }
  | { readonly type: "too-large-file"; readonly nth: number }
  /** Whole, but more than one import takes: of journeys, of entries that are new here, or of bytes in a single journey. */
  | { readonly type: "too-much"; readonly of: "journeys" | "entries" | "one-journey"; readonly most: number }
  /** Sealed with a passphrase, and none was given. */
  | { readonly type: "sealed" }
  /** The passphrase does not open it (or the line that a passphrase opens is itself damaged: nobody can tell these apart). */
  | { readonly type: "wrong-passphrase" }
  /** Sealed, opened, and from here on damaged or cut short: after this many bytes of what it holds; 0: in its first lines. */
  | { readonly type: "seal-damaged"; readonly bytes: number }
  /** Damaged, and no entry in it is whole, so that nothing can be recovered. */
  | { readonly type: "nothing-whole" }
  /** The browser could not read the file that was chosen. */
  | { readonly type: "unreadable"; readonly reason: string }
  | { readonly type: "cancelled" };

export type Damage =
  | "not-json"
  /** Not of the shape that stands there in a snapshot. */
  | "wrong-shape"
  /** The content does not belong to its id or hash: at least one character of it was changed. */
  | "wrong-hash"
  | "wrong-size"
  | "missing"
  | "twice"
  /** Each part is whole, but some are missing or too many. */
  | "wrong-count"
  | "wrong-digest";

/** Thrown inside the reader alone, where it ends the scan from any depth; the reader turns it into its fault. */
export class SnapshotStop extends Error {
  readonly fault: SnapshotFault;

  constructor(fault: SnapshotFault) {
    super(fault.type);
    this.fault = fault;
  }
}

export function stop(fault: SnapshotFault): never {
  throw new SnapshotStop(fault);
}

/** Whether something of a file with this fault may still be whole, so that recovering it can be offered. */
export function mayBeRecovered({ type }: { readonly type: string }): boolean {
  return RECOVERABLE.includes(type);
}

const RECOVERABLE: readonly string[] = [
  "cut-short",
  "damaged",
  "too-large-entry",
  "too-deep-entry",
  "too-large-file",
  "seal-damaged",
] satisfies SnapshotFault["type"][];

const PARTS: readonly string[] = [
  "counts",
  "frameworks",
  "entries",
  "evidence",
  "digest",
] satisfies DamagedPart[];
/** In which part of a snapshot a member of this name stands. */
export const partOf = (name: string): DamagedPart => (PARTS.includes(name) ? (name as DamagedPart) : "head");
