/** Through which journey's eyes the library is looked at: its own resources, and what was said in it of all of them. */
import { useLiveQuery } from "dexie-react-hooks";
import type { JourneyId } from "../domain/ids";
import { readSetting, saveSetting } from "../storage/device";
import type { StoredSummary } from "../storage/summaryRow";
import { database } from "./database";
import { useSummaries } from "./summaries";

const LIBRARY_JOURNEY = "library-journey";

/** Empty: nobody's; then only what comes with Waymark is there. */
export type Eyes = JourneyId | "";

export type LibraryEyes = {
  /** Those that can be chosen, the one touched last first, archived ones at the end. */
  readonly journeys: readonly StoredSummary[];
  readonly journey: Eyes;
};

/**
 * `asked`: what the address says; without it the journey chosen last, else the one touched last. Undefined until it was
 * looked up, so that no other list shows before it.
 */
export function useLibraryEyes(asked: string | undefined): LibraryEyes | undefined {
  const summaries = useSummaries();
  const remembered = useLiveQuery(
    async () => ({ value: await readSetting(database(), LIBRARY_JOURNEY) }),
    [],
  );
  if (!summaries || !remembered) return undefined;
  const journeys = summaries
    .filter(({ existence }) => existence !== "deleted")
    .sort((a, b) => Number(a.archived) - Number(b.archived) || b.touchedAt - a.touchedAt);
  const known = (id: unknown): Eyes | undefined =>
    id === "" ? "" : journeys.find(({ journey }) => journey === id)?.journey;
  const journey = known(asked) ?? known(remembered.value) ?? journeys[0]?.journey ?? "";
  return { journeys, journey };
}

/** The next visit begins with it. */
export function rememberLibraryJourney(journey: string): void {
  // Only what is offered first the next time hangs on it.
  saveSetting(database(), LIBRARY_JOURNEY, journey).catch((error: unknown) =>
    console.warn("Which journey was chosen in the library is not remembered.", error),
  );
}
