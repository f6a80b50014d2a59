/** Which of all that waits is being worked on now, and where it is to go. Pure, so that a killed page finds the same again. */
import { parseCompetencyRef, type CompetencyRef } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { WaitingRow } from "../../storage/database";

export type Where = {
  /** Empty: it is decided later. */
  readonly journey: JourneyId | "";
  readonly serves: readonly CompetencyRef[];
};

/** What the address asks for; `competency` without its framework. */
export type Asked = { readonly journey: string | null; readonly competency: string | null };

/** Half a working day: what was caught longer ago is not part of what is caught now. */
const FRESH_MS = 12 * 60 * 60 * 1000;

/**
 * The lot: what was caught since the last was left for later, for the same place. Something caught for another place than the
 * address asks for, or than the one caught last, stays in the tray, so that one tap never places it where it does not belong.
 */
export function lotOf(
  rows: readonly WaitingRow[],
  { leftAt, now, asked }: { readonly leftAt: number; readonly now: number; readonly asked: Asked },
): readonly WaitingRow[] {
  const fresh = rows.filter(({ caughtAt }) => caughtAt > leftAt && Math.abs(now - caughtAt) < FRESH_MS);
  const fitting = fresh.filter((row) => suits(row, asked));
  const place = placeOf(fitting);
  return fitting.filter((row) => row.journey === "" || (place && isSamePlace(row, place)));
}

/** Where the one caught last is to go, of those that know it. */
export function placeOf(rows: readonly WaitingRow[]): Where | undefined {
  return rows.findLast(({ journey }) => journey !== "");
}

function suits({ journey, serves }: Where, asked: Asked): boolean {
  if (asked.journey === null || journey === "") return true;
  if (asked.journey !== journey) return false;
  return (
    asked.competency === null ||
    serves.some((ref) => parseCompetencyRef(ref)?.competencyId === asked.competency)
  );
}

function isSamePlace(a: Where, b: Where): boolean {
  return (
    a.journey === b.journey &&
    a.serves.length === b.serves.length &&
    a.serves.every((ref) => b.serves.includes(ref))
  );
}
