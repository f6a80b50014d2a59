/** The list of journeys, live, and what this device alone says of them: what is pinned, and what lies in which collection. */
import { useLiveQuery } from "dexie-react-hooks";
import type { JourneyId } from "../domain/ids";
import type { Result } from "../lib/result";
import type { StorageFault } from "../storage/faults";
import { readFirstList, readShelf, type FirstList, type ShelfRows } from "../storage/firstList";
import { arrange } from "../storage/shelves";
import type { Shelf } from "../storage/summaryRow";
import { database } from "./database";

/** How long a collection's name may be, in characters. */
export const COLLECTION_MAX_LENGTH = 80;

/** Journeys of each shelf, before somebody asks for more: a tablet's screen or two. */
const AT_FIRST = 24;

let readAhead: FirstList | undefined;

/** Reads the list before there is a screen to ask for it, so that the first one shows it at once. Rejects where it cannot. */
export async function readListAhead(): Promise<void> {
  readAhead = await readFirstList(database(), AT_FIRST);
}

/** What the list shows first: some journeys of each open shelf, and how many there are. Undefined until read. */
export function useFirstList(): FirstList | undefined {
  return useLiveQuery(
    async () => {
      const list = await readFirstList(database(), AT_FIRST);
      // From here on it would be one of before.
      readAhead = undefined;
      return list;
    },
    [],
    readAhead,
  );
}

/** One shelf's journeys, the one touched last first; undefined until read. */
export function useShelf(shelf: Shelf, limit?: number): ShelfRows | undefined {
  return useLiveQuery(() => readShelf(database(), shelf, limit), [shelf, limit]);
}

type Arranged = Promise<Result<void, StorageFault>>;

/** Pinned journeys stand first. */
export const pinJourney = (journey: JourneyId, pinned: boolean): Arranged =>
  arrange(database(), [journey], { pinned });

/** A journey lies in at most one collection; an empty name takes it out. */
export const putInCollection = (journey: JourneyId, collection: string): Arranged =>
  arrange(database(), [journey], { collection });
