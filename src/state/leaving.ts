/** Noting that a file was handed over: where what is erased later may still be. */
import type { JourneyId } from "../domain/ids";
import type { Sha256 } from "../lib/hash";
import { noteDeparture, type Departure } from "../storage/departures";
import { database } from "./database";

/**
 * `journeys`: left out where it may be any; `hash`: of a file that is kept here. That the file left matters more than the note: a
 * failure is told to nobody.
 */
export function noteLeft(
  kind: Departure["kind"],
  fileName: string,
  of: { readonly journeys?: readonly JourneyId[]; readonly hash?: Sha256 } = {},
): void {
  noteDeparture(database(), { kind, fileName, at: Date.now(), ...of }).catch((error: unknown) =>
    console.warn("A file that left was not noted.", error),
  );
}
