/** What stays off paper, and why: evidence often shows children, so only what somebody said may be shown is printed. */
import type { Evidence } from "../../domain/evidence";

const REASONS = ["not-asked", "keep", "refused", "apart", "twin", "deleted"] as const;
/**
 * `apart`: two people answered differently, or in words that only a newer version knows. `twin`: another item with the same file
 * may not be shown.
 */
export type Reason = (typeof REASONS)[number];

export const mayBePrinted = ({ mayBeShown }: Evidence): boolean => mayBeShown;

export function whyLeftOut(item: Evidence): Reason | undefined {
  if (mayBePrinted(item)) return undefined;
  if (item.existence === "deleted") return "deleted";
  if (item.answers.showing.length > 1) return "apart";
  if (item.showing === undefined) return "not-asked";
  return item.showing === "keep" || item.showing === "refused" ? item.showing : "twin";
}

/** How many are left out for each reason, those that apply. */
export function leftOut(
  items: readonly Evidence[],
): readonly { readonly reason: Reason; readonly count: number }[] {
  const reasons = items.map(whyLeftOut);
  return REASONS.map((reason) => ({ reason, count: reasons.filter((own) => own === reason).length })).filter(
    ({ count }) => count > 0,
  );
}
