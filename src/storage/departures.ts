/** Files that left this device, by name and date: where what is erased later may still be. */
import { randomId } from "../lib/randomId";
import type { Database, DepartureRow } from "./database";

export type Departure = Omit<DepartureRow, "id">;

/** In a transaction of its own, or in one over departures. Rejects with Dexie's errors. */
export async function noteDeparture(database: Database, departure: Departure): Promise<void> {
  await database.departures.put({ id: randomId(), ...departure });
}
