import { useLiveQuery } from "dexie-react-hooks";
import type { JourneyId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import { readJournal } from "../storage/journals";
import { database } from "./database";

/** Several journeys by id, those that this device does not know left out; undefined until read. */
export function useJournals(journeys: readonly JourneyId[]): ReadonlyMap<JourneyId, Journal> | undefined {
  const asked = journeys.join("\n");
  const read = useLiveQuery(async () => {
    const journals = new Map<JourneyId, Journal>();
    for (const journey of journeys) {
      const journal = await readJournal(database(), journey);
      if (journal) journals.set(journey, journal);
    }
    return { asked, journals };
  }, [asked]);
  // For a moment after more are asked for, the answer is still about those before.
  return read?.asked === asked ? read.journals : undefined;
}
