/** Making a milestone, and naming it anew. It is deleted as any thing is (`deletion.ts`). */
import { LATEST_TIME, type Entry } from "./entry";
import type { MilestoneId } from "./ids";
import type { Journal } from "./journal";
import { MILESTONE_TITLE, MOMENT } from "./milestone";
import { say, type Writer } from "./register";
import { headsAt } from "./statusSteps";
import { milestoneThing } from "./thing";

export type NewMilestone = {
  readonly id: MilestoneId;
  readonly title: string;
  /** Milliseconds since 1970 UTC. */
  readonly time: number;
  /** It marks what stands now: also what a clock ahead of this one wrote, which everybody sees. */
  readonly isNow?: boolean;
};

/** Keeps the record as this journal knows it of that time. */
export function addMilestone(
  journal: Journal,
  writer: Writer,
  { id, title, time, isNow = false }: NewMilestone,
): Entry[] {
  const heads = headsAt(journal, isNow ? LATEST_TIME : time)
    .map((entry) => entry.id)
    .sort();
  return [
    say(journal, writer, milestoneThing(id), MOMENT, { time, heads }),
    say(journal, writer, milestoneThing(id), MILESTONE_TITLE, title),
  ];
}

export function renameMilestone(journal: Journal, writer: Writer, id: MilestoneId, title: string): Entry {
  return say(journal, writer, milestoneThing(id), MILESTONE_TITLE, title);
}
