import type { Summary } from "./summary";

/**
 * Apart from the summary, because lists must know it and need nothing else of how a summary is made.
 *
 * Nothing is here but ballots that were sent from this device: of the journey itself it knows nothing. No list shows it, and
 * every file that holds all of this device carries it on.
 */
export const isStandIn = ({
  entryCount,
  ballotCount,
}: Pick<Summary, "entryCount" | "ballotCount">): boolean => entryCount > 0 && entryCount === ballotCount;
