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
