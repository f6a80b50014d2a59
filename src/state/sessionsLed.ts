/** The sessions that this device leads: those whose key it holds. */
import { useEffect, useState } from "react";
import type { JourneyId } from "../domain/ids";
import type { Session } from "../domain/session";
import { readSession } from "../domain/sessionReading";
import { readJournal } from "../storage/journals";
import { listSecrets } from "../storage/sessionSecrets";
import { listSummaries } from "../storage/summaries";
import { database } from "./database";

export type LedSession = {
  readonly journey: JourneyId;
  readonly journeyTitle: string;
  readonly session: Session;
};

const NONE: readonly LedSession[] = [];

/** Those touched last first; none until they were looked for, and where the device can't be read: they are a way, not a list. */
export function useSessionsLed(): readonly LedSession[] {
  const [led, setLed] = useState(NONE);
  useEffect(() => {
    let gone = false;
    read().then(
      (found) => !gone && setLed(found),
      (error: unknown) => console.warn("The sessions of this device could not be looked for.", error),
    );
    return () => {
      gone = true;
    };
  }, []);
  return led;
}

/** Journeys are read only as long as a key is left whose session was not found. */
async function read(): Promise<readonly LedSession[]> {
  const left = new Set(await listSecrets(database()));
  const led: LedSession[] = [];
  if (left.size === 0) return led;
  const rows = (await listSummaries(database())).toSorted((a, b) => b.touchedAt - a.touchedAt);
  for (const row of rows) {
    if (left.size === 0) break;
    const journal = row.into === undefined ? await readJournal(database(), row.journey) : undefined;
    if (!journal) continue;
    for (const id of left) {
      const session = readSession(journal, id);
      if (!session) continue;
      left.delete(id);
      led.push({ journey: row.journey, journeyTitle: row.title, session });
    }
  }
  return led;
}
