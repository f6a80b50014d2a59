import { servedByRegister } from "../../domain/evidence";
import type { CompetencyRef } from "../../domain/framework";
import type { Journal } from "../../domain/journal";
import { timeOf } from "../../domain/register";
import { splitThing } from "../../domain/thing";

/** The competencies on which something was placed last, the latest first: the next photograph often belongs there too. */
export function recentlyPlacedOn(journal: Journal, most: number): readonly CompetencyRef[] {
  const placedAt = new Map<CompetencyRef, number>();
  for (const [about, registers] of journal.things) {
    if (splitThing(about).kind !== "evidence") continue;
    for (const [name, { heads }] of registers) {
      const ref = servedByRegister(name);
      if (ref === undefined) continue;
      for (const head of heads)
        if (head.value === true) placedAt.set(ref, Math.max(placedAt.get(ref) ?? 0, timeOf(journal, head)));
    }
  }
  return [...placedAt]
    .sort(([a, at], [b, bt]) => bt - at || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([ref]) => ref);
}
