import type { CompetencyRef } from "./framework";

/** How competencies of two frameworks answer to each other. `supports` has a direction: work on `from` helps `to` along. */
export type KinLink = {
  readonly from: CompetencyRef;
  readonly to: CompetencyRef;
  readonly relation: "same-intent" | "supports";
  /** A clause without a capital or a full stop. */
  readonly why: string;
};
