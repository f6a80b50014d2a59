import type { ComponentType } from "react";
import type { CompetencyRef } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";

/** What takes a photo or another piece of evidence on the way; a feature of its own, handed in. */
export type AdderSlot = ComponentType<{
  readonly journey: JourneyId;
  readonly serves: readonly CompetencyRef[];
  readonly compact?: boolean;
}>;

/** What the end of a walk offers besides, such as handing the tablet on; a feature of its own, handed in. */
export type EndingSlot = ComponentType<{ readonly journey: JourneyId }>;
