/** What screens read of a journey, live: they render again when this or another tab has written. */
import { useEffect } from "react";
import { useLiveQuery } from "dexie-react-hooks";
import type { JourneyId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import type { StoredSummary } from "../storage/summaryRow";
import { readJournal } from "../storage/journals";
import { database } from "./database";

/** Entries that a newer version wrote; counted anew once where an older Waymark may have counted them. */
export function useNewerCount({ journey, newerCount }: StoredSummary): number {
  const isAny = newerCount > 0;
  useEffect(() => {
    if (!isAny) return;
    const recounted = import("../storage/rebuilding").then(({ recountNewer }) =>
      recountNewer(database(), journey),
    );
    recounted.catch((error: unknown) =>
      console.warn("What a newer version wrote could not be counted anew.", error),
    );
  }, [journey, isAny]);
  return newerCount;
}

export type LoadedJourney =
  | { readonly state: "loading" }
  /** This device has never heard of it. */
  | { readonly state: "missing" }
  | { readonly state: "ready"; readonly id: JourneyId; readonly journal: Journal };

const LOADING: LoadedJourney = { state: "loading" };

export function useJournal(journey: JourneyId): LoadedJourney {
  const loaded = useLiveQuery(async (): Promise<LoadedJourney> => {
    const journal = await readJournal(database(), journey);
    return journal ? { state: "ready", id: journey, journal } : { state: "missing" };
  }, [journey]);
  // For a moment after the address changes, the query still holds the journey before.
  if (loaded?.state === "ready" && loaded.id !== journey) return LOADING;
  return loaded ?? LOADING;
}
