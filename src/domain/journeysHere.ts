/** Which journeys of a device count, wherever they are counted. */
import { isStandIn } from "./standIn";
import type { Summary } from "./summary";

type Counted = Pick<Summary, "isExample" | "existence" | "entryCount" | "ballotCount">;

/**
 * Somebody's work, worth a file; ballots that were sent to a journey which is elsewhere too. The example is nobody's; what was
 * deleted still is, for it can be brought back.
 */
export const isWork = ({ isExample, entryCount }: Pick<Counted, "isExample" | "entryCount">): boolean =>
  !isExample && entryCount > 0;

/** The journeys that people say they have: their work without what was deleted, and without those of which only ballots are here. */
export const isHere = (journey: Counted): boolean =>
  isWork(journey) && journey.existence !== "deleted" && !isStandIn(journey);
