import type { JourneyId } from "../../domain/ids";
import { isAlike } from "../../domain/likeness";
import type { StoredSummary } from "../../storage/summaryRow";

/** How many are shown at once; further ones are found by their name. */
export const SHOWN = 12;

/** The journeys that may be one with this: on the same framework, those of the same name first, then as they were touched. */
export function candidatesFor(
  own: StoredSummary,
  summaries: readonly StoredSummary[],
): readonly StoredSummary[] {
  return summaries
    .filter(
      (row) =>
        row.journey !== own.journey &&
        row.framework === own.framework &&
        row.existence !== "deleted" &&
        !row.isExample,
    )
    .sort((a, b) => Number(isAlike(own, b)) - Number(isAlike(own, a)) || b.touchedAt - a.touchedAt);
}

export function findByName(rows: readonly StoredSummary[], text: string): readonly StoredSummary[] {
  const sought = text.trim().toLocaleLowerCase();
  return sought === "" ? rows : rows.filter(({ title }) => title.toLocaleLowerCase().includes(sought));
}

/** Who came here from a journey that has one of its name is most likely here for that. */
export function likeliest(own: StoredSummary, rows: readonly StoredSummary[]): JourneyId | null {
  const alike = rows.filter((row) => isAlike(own, row));
  return alike.length === 1 ? alike[0]!.journey : null;
}
