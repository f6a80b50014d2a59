/** What screens read of imports that went in, live. */
import { useLiveQuery } from "dexie-react-hooks";
import type { JourneyId } from "../domain/ids";
import { listImports, type PastImport } from "../storage/importHistory";
import { findAlike, type Alike } from "../storage/likeness";
import { database } from "./database";

/** The imports of this device, taken in or undone, newest first; undefined until read. */
export function usePastImports(): readonly PastImport[] | undefined {
  return useLiveQuery(() => listImports(database()), []);
}

/** Of journeys that came, those that look like another that is here; none until read. At most `limit` pairs. */
export function useAlike(came: readonly JourneyId[], limit: number): readonly Alike[] {
  const key = JSON.stringify(came);
  return (
    useLiveQuery(() => findAlike(database(), JSON.parse(key) as JourneyId[], limit), [key, limit]) ?? NONE
  );
}

const NONE: readonly Alike[] = [];
