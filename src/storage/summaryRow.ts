/** The one row that a list reads of a journey: its cached view, and its place in the list of this device. */
import type { JourneyId } from "../domain/ids";
import type { Arrow } from "../domain/arrow";
import { isStandIn } from "../domain/standIn";
import type { Summary } from "../domain/summary";

/** Where a journey stands in the list of this device alone; never a part of the journey. */
export type Arrangement = {
  readonly pinned: boolean;
  /** The folder that it lies in, by its name; empty: in none. */
  readonly collection: string;
  /** Received from others, to be read here and not written to. */
  readonly readOnly: boolean;
};

/** The part of the list that a journey is in. `none`: nothing is left of it but its revision, or only ballots are here. */
export const SHELVES = ["pinned", "own", "received", "archived", "deleted", "none"] as const;
export type Shelf = (typeof SHELVES)[number];

/** Which journeys are read as one with it. A cache, as the summary is; all of it is left out of most rows. */
export type Links = {
  /** It is read as that one, whose row tells of both; this one tells of nothing and is on no shelf. */
  readonly into?: JourneyId;
  /** All that are read as this one, with itself. */
  readonly members?: readonly JourneyId[];
  /** What it says itself, whether it counts or not, */
  readonly arrows?: readonly Arrow[];
  /** and the journeys that say something of it, which need not be here yet. */
  readonly namedBy?: readonly JourneyId[];
};

/** The summary can be made anew from the entries; the arrangement cannot, and goes on from row to row. */
export type StoredSummary = Summary &
  Arrangement &
  Links & {
    /** Grows by one with every write to the journey on this device. */
    readonly revision: number;
    readonly shelf: Shelf;
    /** `touchedAt`, negative: ascending, so that the first rows of a shelf are the journeys touched last. */
    readonly recency: number;
  };

const UNARRANGED: Arrangement = { pinned: false, collection: "", readOnly: false };

/** `before`: the row in whose place this one comes. */
export function summaryRow(
  summary: Summary,
  revision: number,
  before: Arrangement & Links = UNARRANGED,
): StoredSummary {
  const { pinned, collection, readOnly } = before;
  const row = { ...summary, pinned, collection, readOnly, ...linksOf(before), revision };
  return { ...row, shelf: shelfOf(row), recency: 0 - summary.touchedAt };
}

function linksOf({ into, members, arrows = [], namedBy = [] }: Links): Links {
  return {
    ...(into !== undefined && { into }),
    ...(members && { members }),
    ...(arrows.length > 0 && { arrows }),
    ...(namedBy.length > 0 && { namedBy }),
  };
}

/** Whether what is said of joining anywhere may concern it: where not, it is read alone. */
export const isLinked = ({ into, members, arrows, namedBy }: Links = {}): boolean =>
  into !== undefined || members !== undefined || arrows !== undefined || namedBy !== undefined;

function shelfOf(row: Summary & Arrangement): Shelf {
  if (row.entryCount === 0 || isStandIn(row)) return "none";
  if (row.existence === "deleted") return "deleted";
  if (row.archived) return "archived";
  if (row.pinned) return "pinned";
  return row.readOnly ? "received" : "own";
}
