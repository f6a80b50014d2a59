/**
 * What could be worked on next, each with its reasons. Suggestions speak, and decide nothing: what is a priority already is
 * none, and what is earned is one only where its proof is missing.
 */
import { readActions } from "./action";
import { readEvidence } from "./evidence";
import { allCompetencies, competencyRef, type CompetencyRef, type Framework } from "./framework";
import type { Journal } from "./journal";
import type { KinLink } from "./kinLink";
import { readPriorities } from "./priority";
import { hasUnknownStatus, statusOf } from "./record";
import { allSteps } from "./statusSteps";
import {
  closeToEarned,
  foundationFor,
  goneBack,
  noEvidence,
  supportsPriorities,
  untouched,
  type Ground,
  type SuggestionReason,
} from "./suggestionReasons";
import { isSetAside } from "./weighing";

export type Suggestion = {
  readonly ref: CompetencyRef;
  /** At least one; the weightiest first. */
  readonly reasons: readonly SuggestionReason[];
  /** Somebody said "not now". */
  readonly isSetAside: boolean;
};

/**
 * The weightiest first, then in reading order; what was put aside too. `links`: the crosswalk; `now` in milliseconds since
 * 1970 UTC. None for as long as nothing is assessed: there would be nothing to go by.
 */
export function suggestions(
  journal: Journal,
  framework: Framework,
  links: readonly KinLink[],
  now: number,
): readonly Suggestion[] {
  const stepsByRef = new Map(allSteps(journal));
  const placed = allCompetencies(framework);
  if (!placed.some(({ competency }) => stepsByRef.has(competencyRef(framework.id, competency.id)))) return [];
  const ground: Ground = {
    journal,
    framework,
    links,
    now,
    stepsByRef,
    evidenceByRef: byRef(readEvidence(journal), ({ serves }) => serves),
    actionsByRef: byRef(readActions(journal), (action) => action.for),
    priorities: readPriorities(journal).map(({ ref }) => ref),
  };
  const chosen = new Set(ground.priorities);
  return placed
    .flatMap((one) => {
      const ref = competencyRef(framework.id, one.competency.id);
      // What a newer version says of it may be anything.
      if (chosen.has(ref) || hasUnknownStatus(journal, ref)) return [];
      const reasons = reasonsFor(ground, ref, one).sort((a, b) => weightOf(b) - weightOf(a));
      return reasons.length > 0 ? [{ ref, reasons, isSetAside: isSetAside(journal, ref) }] : [];
    })
    .sort((a, b) => sum(b.reasons) - sum(a.reasons));
}

function reasonsFor(
  ground: Ground,
  ref: CompetencyRef,
  placed: ReturnType<typeof allCompetencies>[number],
): SuggestionReason[] {
  const missing = noEvidence(ground, ref);
  if (statusOf(ground.journal, ref) === "earned") return missing ? [missing] : [];
  const found = [
    goneBack(ground, ref),
    closeToEarned(ground, ref, placed),
    missing,
    foundationFor(ground, placed),
    untouched(ground, ref),
    ...supportsPriorities(ground, ref),
  ];
  return found.filter((reason) => reason !== undefined);
}

/** What was achieved once, or nearly is, speaks louder than what only belongs to good order. */
function weightOf(reason: SuggestionReason): number {
  switch (reason.type) {
    case "gone-back":
      return 5;
    case "close":
      return reason.seen === reason.total ? 6 : 4;
    case "supports":
      return 3;
    case "foundation":
      return reason.further.length > 0 ? 3 : 1;
    case "no-evidence":
      return reason.status === "earned" ? 3 : 2;
    case "untouched":
      return 2;
  }
}

const sum = (reasons: readonly SuggestionReason[]) =>
  reasons.reduce((total, reason) => total + weightOf(reason), 0);

/** Each under every competency that `refsOf` names. */
function byRef<T>(
  all: readonly T[],
  refsOf: (one: T) => readonly CompetencyRef[],
): ReadonlyMap<CompetencyRef, readonly T[]> {
  const found = new Map<CompetencyRef, T[]>();
  for (const one of all)
    for (const ref of refsOf(one)) {
      const same = found.get(ref);
      if (same) same.push(one);
      else found.set(ref, [one]);
    }
  return found;
}
