/** What the room may lay dots on: whatever is not earned. */
import {
  allCompetencies,
  competencyRef,
  type CompetencyRef,
  type Framework,
  type PlacedCompetency,
} from "../../../domain/framework";
import type { Journal } from "../../../domain/journal";
import { statusOf } from "../../../domain/record";

/** So many can be weighed against each other at once; more, and nobody reads them. */
export const MOST_AT_FIRST = 12;

export type Candidate = PlacedCompetency & { readonly ref: CompetencyRef };

/** In the framework's order. */
export function candidatesOf(journal: Journal, framework: Framework): readonly Candidate[] {
  return allCompetencies(framework)
    .map((placed) => ({ ...placed, ref: competencyRef(framework.id, placed.competency.id) }))
    .filter(({ ref }) => statusOf(journal, ref) !== "earned");
}

/** Those of the first levels before further ones; no more than can be weighed at once. */
export function proposedOf(
  candidates: readonly Candidate[],
  framework: Framework,
): ReadonlySet<CompetencyRef> {
  const levelIndex = ({ competency }: Candidate) =>
    framework.levels.findIndex(({ id }) => id === competency.level);
  const sorted = candidates.toSorted((a, b) => levelIndex(a) - levelIndex(b));
  return new Set(sorted.slice(0, MOST_AT_FIRST).map(({ ref }) => ref));
}
