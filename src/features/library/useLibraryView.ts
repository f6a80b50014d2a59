import { useMemo } from "react";
import type { JourneyId } from "../../domain/ids";
import { readJourney } from "../../domain/journey";
import { useFramework } from "../../state/framework";
import { useJournal } from "../../state/journals";
import { useCurrentPerson } from "../../state/people";
import type { LibraryView } from "./libraryView";

/** A journey's eyes; undefined until it was read, and for an id that this device does not know. */
export function useLibraryView(journey: JourneyId, readOnly = false): LibraryView | undefined {
  const loaded = useJournal(journey);
  const me = useCurrentPerson().id;
  const journal = loaded.state === "ready" ? loaded.journal : undefined;
  const framework = useFramework(journal && readJourney(journal).framework);
  const known = framework === "unknown" ? undefined : framework;
  const isSettled = framework !== undefined || (journal && !readJourney(journal).framework);
  const eyes = useMemo(() => ({ journey, framework: known, readOnly, me }), [journey, known, readOnly, me]);
  return useMemo(() => (journal && isSettled ? { eyes, journal } : undefined), [eyes, journal, isSettled]);
}
