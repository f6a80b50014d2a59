/** What screens read of journeys, live: they render again when this or another tab has written. */
import { useEffect } from "react";
import { useLiveQuery } from "dexie-react-hooks";
import type { JourneyId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import type { Safekeeping } from "../storage/database";
import type { StoredSummary } from "../storage/summaryRow";
import { listSafekeeping } from "../storage/device";
import { listSummaries, readJournal, readSummary } from "../storage/journals";
import { database } from "./database";

/** Every journey on this device, deleted ones too; undefined until read. */
export function useSummaries(): readonly StoredSummary[] | undefined {
  return useLiveQuery(() => listSummaries(database()), []);
}

/** One journey's; undefined until read, and where this device does not know it. */
export function useSummary(journey: JourneyId): StoredSummary | undefined {
  return useLiveQuery(() => readSummary(database(), journey), [journey]);
}

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

export function useSafekeeping(): ReadonlyMap<JourneyId, Safekeeping> | undefined {
  return useLiveQuery(async () => {
    const rows = await listSafekeeping(database());
    return new Map(rows.map((row) => [row.journey, row]));
  }, []);
}

/** Entries of a journey that stand in no file yet. An example is nobody's work, and nobody is asked to keep it. */
export function changesNotInAFile(summary: StoredSummary, safekeeping: Safekeeping | undefined): number {
  return summary.isExample ? 0 : Math.max(0, summary.entryCount - (safekeeping?.entriesInFile ?? 0));
}
