/** What the room talks of first, and what a second round changed. */
import type { View } from "./ballot";
import type { CompetencyRef } from "./framework";
import { mostHave, type Counts, type Spread } from "./spread";

/** Something in it asks to be talked about. */
export const isFlagged = ({ flags }: Pick<Spread, "flags">): boolean =>
  flags.extremes || flags.cannotJudge || flags.rolesApart.length > 0;

/**
 * Those that differ most first: flagged before others, then by how far apart the views lie, how few share one, and how many
 * can't judge. Where all of that is the same, the order stays.
 */
export function byDisagreement(spreads: readonly Spread[]): readonly Spread[] {
  return spreads.toSorted(
    (a, b) =>
      Number(isFlagged(b)) - Number(isFlagged(a)) ||
      b.distance - a.distance ||
      a.agreement - b.agreement ||
      b.counts["cannot-judge"] - a.counts["cannot-judge"],
  );
}

export type SpreadChange = {
  readonly ref: CompetencyRef;
  readonly before: Spread;
  readonly after: Spread;
  /** How many more (or, negative, fewer) have this view now. */
  readonly more: Counts;
  /** The views that most had, and have. */
  readonly mostBefore: readonly View[];
  readonly mostAfter: readonly View[];
  /** Whether the views lie closer together now, or further apart. */
  readonly is: "closer" | "further" | "as-before";
};

/** Of every competency that was asked both times, in the order of the second. Nobody is followed from one round to the other. */
export function changeBetween(before: readonly Spread[], after: readonly Spread[]): readonly SpreadChange[] {
  const earlier = new Map(before.map((spread) => [spread.ref, spread]));
  return after.flatMap((now) => {
    const then = earlier.get(now.ref);
    if (!then) return [];
    const difference = now.distance - then.distance || then.agreement - now.agreement;
    return [
      {
        ref: now.ref,
        before: then,
        after: now,
        more: minus(now.counts, then.counts),
        mostBefore: mostHave(then.counts),
        mostAfter: mostHave(now.counts),
        is: difference < 0 ? "closer" : difference > 0 ? "further" : "as-before",
      } as const,
    ];
  });
}

const minus = (a: Counts, b: Counts): Counts => ({
  "not-started": a["not-started"] - b["not-started"],
  "in-progress": a["in-progress"] - b["in-progress"],
  earned: a.earned - b.earned,
  "cannot-judge": a["cannot-judge"] - b["cannot-judge"],
});
