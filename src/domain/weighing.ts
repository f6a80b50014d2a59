/**
 * How much a competency would change, and how much work it would be: where it stands on the picture of impact and effort that
 * helps to choose what comes next. Both are said together, for that is how a group places a card.
 */
import type { Json } from "../lib/json";
import type { Entry } from "./entry";
import type { CompetencyRef } from "./framework";
import type { Journal } from "./journal";
import { CLEARED, isCleared, read, say, type Reading, type Writer } from "./register";
import { competencyThing } from "./thing";

export const WEIGHING = "weighing";
/** True where somebody put the suggestion of it aside. */
export const SET_ASIDE = "set-aside";

/** Whole numbers from 0 (little) to 100 (much). */
export type Weighing = { readonly impact: number; readonly effort: number };

export function readWeighing(journal: Journal, ref: CompetencyRef): Reading<Weighing | null> {
  return read(journal, competencyThing(ref), WEIGHING, parseWeighing);
}

/** Null takes it off the picture. */
export function weigh(
  journal: Journal,
  writer: Writer,
  ref: CompetencyRef,
  weighing: Weighing | null,
): Entry {
  const value = weighing ? { impact: inRange(weighing.impact), effort: inRange(weighing.effort) } : CLEARED;
  return say(journal, writer, competencyThing(ref), WEIGHING, value);
}

/** The weighing, null where it was taken back; undefined for what only a newer version understands. */
export function parseWeighing(value: Json): Weighing | null | undefined {
  if (isCleared(value)) return null;
  if (typeof value !== "object" || value === null || !("impact" in value) || !("effort" in value))
    return undefined;
  const { impact, effort } = value;
  return isInRange(impact) && isInRange(effort) ? { impact, effort } : undefined;
}

const inRange = (value: number) => Math.min(100, Math.max(0, Math.round(value)));
const isInRange = (value: Json): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 100;
