/** Whether the tablet is in another's hands: all that the first view must know of it. What can be done about it is in `handOver`. */
import { useLiveQuery } from "dexie-react-hooks";
import { createContext } from "react";
import type { JourneyId } from "../domain/ids";
import type { Person } from "../storage/database";
import { readSetting } from "../storage/device";
import { database } from "./database";
import type { PinLock } from "./pinLock";
import type { Walk } from "./walk";

/** `asks`: who takes over? `walks`: somebody is at it. `thanks`: they are done. */
export type HandedOver = {
  readonly stage: "asks" | "walks" | "thanks";
  readonly journey: JourneyId;
  /** What each walks through, a scope of the walk, and what was skipped before it began. */
  readonly scope: string;
  readonly skipped: readonly string[];
  /** The walk of the lead team, half done; null where there was none. */
  readonly walk: Walk | null;
  /** Who was writing before. */
  readonly from: Person;
  readonly lock: PinLock | null;
};
/** The lead team has it again, and is yet to be told that nobody gave the PIN. */
export type Returned = {
  readonly stage: "returned";
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
};

export const HAND_OVER = "hand-over";

/** Null: the lead team has the tablet. */
export type Known = HandedOver | Returned | null;

let known: Known = null;
let readAhead: Known | undefined;

/** Before there is a screen to ask, so that the first one need not wait. Never rejects. */
export async function readHandedOverAhead(): Promise<void> {
  readAhead = await readHandedOver();
}

async function readHandedOver(): Promise<Known> {
  try {
    // Written by `handOver` alone.
    known = ((await readSetting(database(), HAND_OVER)) ?? null) as unknown as Known;
  } catch (error) {
    // The storage is gone, which is told elsewhere: the tablet stays in the hands it was in.
    console.warn("Whose hands the tablet is in could not be read.", error);
  }
  return known;
}

/** Live, over every tab; undefined until read, and null where the lead team has the tablet. */
export function useHandedOver(isOpen: boolean): Known | undefined {
  return useLiveQuery(
    async () => {
      if (!isOpen) return null;
      const now = await readHandedOver();
      // From here on it would be one of before.
      readAhead = undefined;
      return now;
    },
    [isOpen],
    readAhead,
  );
}

/** The one journey that whoever has the tablet may write in; undefined: any. */
export const OnlyJourney = createContext<JourneyId | undefined>(undefined);
