import { useCallback, useEffect, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import type { Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { useDraft } from "../../state/drafts";
import { beginWalk, END, isScope, readWalk, walkDraftKey, type Scope, type Walk } from "../../state/walk";

const NO_WALK: Walk = { scope: "", ids: [], stops: [], at: "", skipped: [], done: [], before: {} };

export type WalkHandle = {
  /** Undefined until it was looked for. */
  readonly walk: Walk | undefined;
  /** Takes the walk as it stands when this is called, which may be long after the screen was drawn. */
  readonly change: (step: (walk: Walk) => Walk) => void;
  readonly begin: (scope: Scope) => void;
};

/** The journey's walk: the one left half done, the one that the address asks for, or one through everything. */
export function useWalk(journey: JourneyId, journal: Journal, framework: Framework): WalkHandle {
  const draft = useDraft<Walk>(walkDraftKey(journey), NO_WALK, readWalk);
  const [query, setQuery] = useSearchParams();
  const asked = query.get("scope");
  // A walk that was finished on another visit is not gone on with.
  const [found, setFound] = useState<Walk>();
  const [begun, setBegun] = useState<Walk>();
  if (draft.value && !found) {
    setFound(draft.value);
    if (draft.value.scope === "" || draft.value.at === END) setBegun(beginWalk(framework, journal, "all"));
  }
  const walk = draft.value !== undefined && draft.value === found && begun ? begun : draft.value;

  const latest = useRef(walk);
  useEffect(() => {
    latest.current = walk;
  });
  const { change: keep } = draft;
  const change = useCallback(
    (step: (walk: Walk) => Walk) => {
      if (!latest.current) return;
      latest.current = step(latest.current);
      keep(latest.current);
    },
    [keep],
  );
  const begin = useCallback(
    (scope: Scope) => change((now) => beginWalk(framework, journal, scope, now.skipped)),
    [change, framework, journal],
  );

  const isFound = walk !== undefined;
  useEffect(() => {
    if (asked === null || !isFound) return;
    if (isScope(framework, asked)) begin(asked);
    // Once: whoever comes back to the page goes on with the walk.
    setQuery({}, { replace: true });
  }, [asked, isFound, framework, begin, setQuery]);

  return { walk: asked === null ? walk : undefined, change, begin };
}
