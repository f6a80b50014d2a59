/** What stands in a snapshot file (see SNAPSHOT.md), as types and names shared by its writer and its reader. */
import type { Sha256 } from "../lib/hash";
import type { Json } from "../lib/json";

export const SNAPSHOT_FORMAT = "waymark-snapshot";
/** The only version so far. Every released one is accepted for ever; a newer one is refused with a sentence. */
export const SNAPSHOT_VERSION = 1;
export const SNAPSHOT_SUFFIX = ".waymark.json";
export const SNAPSHOT_TYPE = "application/json";

/** Who wrote the file, when and with what: told to people, never relied on. */
export type SnapshotHead = {
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  readonly exportedBy: string;
  readonly app: string;
};

export type SnapshotCounts = {
  readonly journeys: number;
  readonly entries: number;
  /** Evidence files that are listed. */
  readonly evidence: number;
  /** Those of them whose bytes are in the snapshot, */
  readonly files: number;
  /** and how many bytes those are together, before base64. */
  readonly bytes: number;
};

/** A journey in brief, for people and scripts; ignored when importing. */
export type SnapshotJourney = {
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  readonly framework: Json;
  /** By `framework:domain/competency`; nobody has said anything yet of one that is not here. */
  readonly statuses: Readonly<Record<string, string>>;
  /** The competencies of which two answers wait to be settled. */
  readonly twoAnswers: readonly string[];
};

/** A file that the entries name. `size` in bytes. */
export type SnapshotEvidence = {
  readonly hash: Sha256;
  readonly type: string;
  readonly size: number;
  readonly name: string;
};

/** How much of a damaged file is whole. */
export type Recovered = {
  readonly entries: number;
  /** Evidence files with their bytes. */
  readonly files: number;
  /** Places where something could not be read; what stood there nobody can tell. */
  readonly damagedPlaces: number;
  /** The end of the file is missing. */
  readonly isCutShort: boolean;
  /** Of what the file says of itself: how many entries and files are lost; undefined where that is damaged too. */
  readonly lost?: { readonly entries: number; readonly files: number } | undefined;
};
