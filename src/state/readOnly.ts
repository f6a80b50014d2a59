/**
 * Journeys that were received from others and are only read on this device. Storage refuses every write to them; screens ask
 * here first, so that nothing offers what would be refused.
 */
import { useLiveQuery } from "dexie-react-hooks";
import { createContext, use } from "react";
import type { JourneyId } from "../domain/ids";
import type { Result } from "../lib/result";
import type { StorageFault } from "../storage/faults";
import { readSummary } from "../storage/summaries";
import { arrange } from "../storage/shelves";
import { database } from "./database";

/** What a screen around others knows already, so that they need not ask, and offer nothing for the moment that asking takes. */
export const KnownReadOnly = createContext<
  { readonly journey: JourneyId; readonly readOnly: boolean } | undefined
>(undefined);

/** Live. False until it is known, unless a screen around knows it. */
export function useIsReadOnly(journey: JourneyId): boolean {
  const given = use(KnownReadOnly);
  const known = given?.journey === journey;
  const asked = useLiveQuery(
    async () => !known && ((await readSummary(database(), journey))?.readOnly ?? false),
    [journey, known],
  );
  return known ? given.readOnly : (asked ?? false);
}

/** From now on these are only read here, or written to again. Nothing of it leaves the device. */
export const setReadOnly = (
  journeys: readonly JourneyId[],
  readOnly: boolean,
): Promise<Result<void, StorageFault>> => arrange(database(), journeys, { readOnly });
