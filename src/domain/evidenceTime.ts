/** Evidence by when it was added. What is deleted now is shown in no past either. */
import { readEvidence, type Evidence } from "./evidence";
import type { CompetencyRef } from "./framework";
import type { Journal } from "./journal";

/** By competency: how many items had been added by that time (milliseconds since 1970 UTC) that serve it today. */
export function evidenceCountsAt(journal: Journal, time: number): ReadonlyMap<CompetencyRef, number> {
  const counts = new Map<CompetencyRef, number>();
  for (const { added, serves } of readEvidence(journal)) {
    if (added.time > time) continue;
    for (const ref of serves) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  }
  return counts;
}

/** Added after the first of these times and not after the second, the latest first. */
export function evidenceBetween(journal: Journal, from: number, to: number): readonly Evidence[] {
  return readEvidence(journal).filter(({ added }) => added.time > from && added.time <= to);
}
