/** Whoever gave a name as a voice of a session, in the journeys of this device. */
import { useLiveQuery } from "dexie-react-hooks";
import type { JourneyId, VoiceId } from "../domain/ids";
import { readSession } from "../domain/sessionReading";
import { namedVoices, sessionsOfVoice } from "../domain/voice";
import { readJournal } from "../storage/journals";
import { listSummaries } from "../storage/summaries";
import { database } from "./database";

export type VoiceHere = {
  readonly journey: JourneyId;
  readonly journeyTitle: string;
  readonly voice: VoiceId;
  readonly name: string;
  /** The titles of the sessions, those without one left out. */
  readonly sessions: readonly string[];
};

/** By journey and name; `journey`: those of it alone. Reads every journey asked for; undefined until that is done. */
export function useVoicesHere(journey: JourneyId | undefined): readonly VoiceHere[] | undefined {
  return useLiveQuery(async () => read(journey), [journey]);
}

async function read(journey: JourneyId | undefined): Promise<readonly VoiceHere[]> {
  const rows = await listSummaries(database());
  const lead = rows.find((row) => row.journey === journey)?.into ?? journey;
  const voices: VoiceHere[] = [];
  for (const row of rows.filter((each) => each.into === undefined && (!lead || each.journey === lead))) {
    const journal = await readJournal(database(), row.journey);
    if (!journal) continue;
    for (const { voice, name } of namedVoices(journal)) {
      const titles = sessionsOfVoice(journal, voice).map((id) => readSession(journal, id)?.title ?? "");
      const sessions = titles.filter((title) => title !== "");
      voices.push({ journey: row.journey, journeyTitle: row.title, voice, name, sessions });
    }
  }
  return voices;
}
