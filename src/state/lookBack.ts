/** From what somebody chose to look back to, the moment itself and how to call it. */
import type { Journal } from "../domain/journal";
import { readMilestones, type Milestone, type Moment } from "../domain/milestone";
import { formatDay } from "../lib/format";
import type { LookBack } from "./recordView";

/** `title`: how a sentence calls it. */
export type Since = { readonly moment: Moment; readonly title: string };

/**
 * Undefined where nobody looks back. Who has not chosen looks back to the latest milestone; so does one whose milestone has
 * been deleted since. `now`: milliseconds since 1970 UTC, a milestone after which is none to look back to.
 */
export function sinceOf(journal: Journal, lookBack: LookBack | undefined, now: number): Since | undefined {
  if (lookBack && "nothing" in lookBack) return undefined;
  if (lookBack && "day" in lookBack) return sinceDay(lookBack.day, now);
  const milestones = pastMilestones(journal, now);
  const chosen = milestones.find(({ id }) => lookBack && id === lookBack.milestone) ?? milestones[0];
  return chosen && { moment: { time: chosen.time, heads: chosen.heads }, title: milestoneInText(chosen) };
}

/** The latest first. */
export const pastMilestones = (journal: Journal, now: number): readonly Milestone[] =>
  readMilestones(journal)
    .filter(({ time }) => time <= now)
    .toReversed();

export const milestoneTitle = ({ title, time }: Milestone): string =>
  title === "" ? formatDay(time) : title;

/** Within a sentence, which a title is no part of. */
export const milestoneInText = (milestone: Milestone): string =>
  milestone.title === "" ? milestoneTitle(milestone) : `“${milestone.title}”`;

/** What was said on the day itself is new since then. */
function sinceDay(day: string, now: number): Since | undefined {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const begins = new Date(year, month - 1, date).getTime();
  if (Number.isNaN(begins) || begins > now) return undefined;
  return { moment: { time: begins - 1 }, title: formatDay(begins) };
}
