/** What a screen reader says of a cell, and how statuses and marks are named where pictures explain themselves. */
import type { Status } from "../domain/status";
import { formatCount } from "../lib/format";
import type { WheelCellInput } from "./wheelTypes";

const STATUS_IN_NAME: Readonly<Record<Status, string>> = {
  "not-started": "not started",
  "in-progress": "in progress",
  earned: "earned",
};

export const STATUS_TITLES: Readonly<Record<Status, string>> = {
  "not-started": "Not started",
  "in-progress": "In progress",
  earned: "Earned",
};

export const words = {
  twoAnswers: "Two answers",
  hasEvidence: "Has evidence",
} as const;

export function evidenceCount(count: number): string {
  return formatCount(count, { one: "1 piece of evidence", other: "# pieces of evidence" });
}

/** For example "Student Agency and Voice, Foundational, in progress, two answers, 3 pieces of evidence". */
export function cellName(cell: WheelCellInput): string {
  const parts = [cell.title, cell.levelTitle, STATUS_IN_NAME[cell.status]];
  if (cell.twoAnswers) parts.push("two answers");
  if (cell.evidenceCount > 0) parts.push(evidenceCount(cell.evidenceCount));
  return parts.filter((part) => part !== null && part !== "").join(", ");
}
