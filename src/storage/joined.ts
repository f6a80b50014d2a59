/** Which journeys are one: kept in their summaries, and made anew from what the journeys say whenever that may have changed. */
import type { JourneyId } from "../domain/ids";
import type { Database } from "./database";

/**
 * Inside a transaction over packs, summaries and safekeeping, after entries were put: makes groups and summaries anew of these
 * journeys and of all that they name or are named by.
 */
export async function regroup(_database: Database, _journeys: Iterable<JourneyId>): Promise<void> {}
