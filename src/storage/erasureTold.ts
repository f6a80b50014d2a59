/** What screens are told of erasing: what is erased here or asked for, and what an erasure would take. */
import type { EvidenceId, JourneyId } from "../domain/ids";
import type { Sha256 } from "../lib/hash";
import type { DepartureRow } from "./database";

export type ErasureTold = {
  readonly journey: JourneyId;
  readonly journeyTitle: string;
  /** The thing, as entries speak of it, and its kind. */
  readonly about: string;
  readonly kind: string;
  /** Its title or name while this device still has it; empty once it is gone. */
  readonly label: string;
  /** Who asked, by the name that they gave, or empty; and when, in milliseconds since 1970 UTC. */
  readonly by: string;
  readonly at: number;
  /** `hidden`: out of sight here; `asked`: of which nothing was decided here; `kept`: somebody here chose to keep it. */
  readonly state: "hidden" | "gone" | "asked" | "kept";
  /** Where it is out of sight: when its texts and bytes go by themselves. */
  readonly goesAt?: number;
  /** When this device went along with it, or chose to keep it. */
  readonly decidedAt?: number;
  readonly goneAt?: number;
  readonly hashes: readonly Sha256[];
  /** It was asked for on this device, and not only agreed to here. */
  readonly isAskedHere: boolean;
  /** Something of it is on this device, in sight or not; of what is asked of the rest, agreeing keeps it out in advance. */
  readonly isHere: boolean;
  /** Out of sight here, and taken back since elsewhere: it stays so until somebody decides here. As `by` and `at`. */
  readonly takenBack?: { readonly by: string; readonly at: number };
};

export type FileThatGoes = {
  readonly hash: Sha256;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** Something else of the item took its place, as a picture with covered faces. */
  readonly isEarlier: boolean;
  readonly isHere: boolean;
};

/** Another item that names a file which goes: it stays, without the file. */
export type AlsoNaming = {
  readonly journey: JourneyId;
  readonly journeyTitle: string;
  readonly item: EvidenceId;
  readonly title: string;
  readonly hash: Sha256;
};

/** Where outside of Waymark a thing may be. */
export type Outside = {
  /** Files that left this device since the thing was added, and may hold it. */
  readonly departures: readonly DepartureRow[];
  /** This device backs up to a folder. */
  readonly hasFolder: boolean;
};

export type WhatGoes = Outside & {
  readonly entries: number;
  readonly files: readonly FileThatGoes[];
  readonly alsoNamedBy: readonly AlsoNaming[];
};
