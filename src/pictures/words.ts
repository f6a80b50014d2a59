/** What a screen reader says of a cell, and how statuses and marks are named where pictures explain themselves. */
import type { Turn } from "../domain/progress";
import type { Status } from "../domain/status";
import { formatCount } from "../lib/format";
import type { WheelCellInput } from "./wheelTypes";

/** In the middle of a sentence. */
export const STATUS_IN_SENTENCE: Readonly<Record<Status, string>> = {
  "not-started": "not started",
  "in-progress": "in progress",
  earned: "earned",
};

/** On its own. Every screen says it with these. */
export const STATUS_TITLES: Readonly<Record<Status, string>> = {
  "not-started": "Not started",
  "in-progress": "In progress",
  earned: "Earned",
};

export const words = {
  twoAnswers: "Two answers",
  hasEvidence: "Has evidence",
  newSince: "Further on since then",
  goneBack: "Went back since then",
  priority: "Priority",
} as const;

/** In the middle of a sentence: what has changed since the moment that is looked back to. */
export const TURN_IN_SENTENCE: Readonly<Record<Turn, string>> = {
  earned: "newly earned",
  begun: "newly begun",
  back: "went back",
};

export function evidenceCount(count: number): string {
  return formatCount(count, { one: "1 piece of evidence", other: "# pieces of evidence" });
}

/**
 * A list of facts and no sentence: a language that parts lists by another mark than a comma changes it here alone. For
 * example "Student Agency and Voice, Foundational, in progress, two answers, 3 pieces of evidence".
 */
export function cellName(cell: WheelCellInput): string {
  const parts = [cell.title, cell.levelTitle, STATUS_IN_SENTENCE[cell.status]];
  if (cell.turn !== undefined) parts.push(TURN_IN_SENTENCE[cell.turn]);
  if (cell.isPriority) parts.push("a priority");
  if (cell.twoAnswers) parts.push("two answers");
  if (cell.evidenceCount > 0) parts.push(evidenceCount(cell.evidenceCount));
  return parts.filter((part) => part !== null && part !== "").join(", ");
}

/** What a status that is only read, and not recorded, is called in the middle of a sentence. */
export const READING_IN_SENTENCE: Readonly<Record<Status | "unread", string>> = {
  "not-started": "reads as not started",
  "in-progress": "reads as in progress",
  earned: "reads as earned",
  unread: "nothing can be read",
};

/** The same list of facts in a reading, for example "Schools as Leaders, reads as earned". */
export function readingName(cell: WheelCellInput): string {
  const status = READING_IN_SENTENCE[cell.isUnread ? "unread" : cell.status];
  const parts = [cell.title, cell.levelTitle, status, cell.twoAnswers ? "two answers" : null];
  return parts.filter((part) => part !== null && part !== "").join(", ");
}
