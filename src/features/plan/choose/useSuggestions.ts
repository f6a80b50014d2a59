import { useEffect, useMemo, useState } from "react";
import { loadCrosswalk } from "../../../content/crosswalk";
import type { CompetencyRef, Framework } from "../../../domain/framework";
import type { Journal } from "../../../domain/journal";
import { suggestions, type Suggestion } from "../../../domain/suggestion";
import type { KinLink } from "../../../domain/kinLink";

/**
 * The suggestions in the order in which they stood when the view was opened: a tap on one must not move the others away from
 * under the finger. Those chosen meanwhile keep their place. Undefined for the moment that the crosswalk takes to load.
 */
export function useSuggestions(journal: Journal, framework: Framework): readonly Suggestion[] | undefined {
  const [links, setLinks] = useState<readonly KinLink[]>();
  const [fault, setFault] = useState<{ readonly error: unknown }>();
  const [now] = useState(() => Date.now());
  const [seen, setSeen] = useState<readonly Suggestion[]>([]);
  useEffect(() => {
    let gone = false;
    loadCrosswalk().then(
      (loaded) => gone || setLinks(loaded),
      (error: unknown) => gone || setFault({ error }),
    );
    return () => {
      gone = true;
    };
  }, []);
  const found = useMemo(
    () => links && new Map(suggestions(journal, framework, links, now).map((one) => [one.ref, one] as const)),
    [journal, framework, links, now],
  );
  // A part of the app that can't be fetched: the screen's boundary says so and offers to load again.
  if (fault) throw fault.error;
  if (!found) return undefined;
  const known = new Set<CompetencyRef>(seen.map(({ ref }) => ref));
  const added = [...found.values()].filter(({ ref }) => !known.has(ref));
  if (added.length > 0) setSeen([...seen, ...added]);
  return [...seen, ...added].map((one) => found.get(one.ref) ?? one);
}
