/** What lists read of journeys, live, without their entries: the first view reads no more. */
import { useLiveQuery } from "dexie-react-hooks";
import type { JourneyId } from "../domain/ids";
import type { Safekeeping } from "../storage/database";
import { listSafekeeping } from "../storage/device";
import { listSummaries, readSummary } from "../storage/summaries";
import type { StoredSummary } from "../storage/summaryRow";
import { database } from "./database";

/** Every journey on this device, deleted ones too; undefined until read. */
export function useSummaries(): readonly StoredSummary[] | undefined {
  return useLiveQuery(() => listSummaries(database()), []);
}

/** One journey's; undefined until read, and where this device does not know it. */
export function useSummary(journey: JourneyId): StoredSummary | undefined {
  return useLiveQuery(() => readSummary(database(), journey), [journey]);
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
