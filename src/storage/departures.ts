/** Files that left this device, by name and date: where what is erased later may still be. */
import type { JourneyId } from "../domain/ids";
import { randomId } from "../lib/randomId";
import { DAY_MS } from "../lib/time";
import type { Database, DepartureRow } from "./database";

export type Departure = Omit<DepartureRow, "id">;

/** In a transaction of its own, or in one over departures. Rejects with Dexie's errors. */
export async function noteDeparture(database: Database, departure: Departure): Promise<void> {
  await database.departures.put({ id: randomId(), ...departure });
}

type Span = {
  /** Milliseconds since 1970 UTC. */
  readonly since: number;
  readonly until?: number | undefined;
};

/** Inside a transaction over departures: those that may hold what was in these journeys in that time, the latest first. */
export async function leftSince(
  { departures }: Database,
  journeys: readonly JourneyId[],
  { since, until = Infinity }: Span,
): Promise<readonly DepartureRow[]> {
  // A day more, because the clocks of those who write differ.
  const left = await departures
    .filter(
      (row) =>
        row.at >= since - DAY_MS &&
        row.at <= until &&
        (!row.journeys || row.journeys.some((each) => journeys.includes(each))),
    )
    .toArray();
  return left.sort((a, b) => b.at - a.at);
}
