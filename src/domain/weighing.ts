/**
 * How much a competency would change, and how much work it would be: where it stands on the picture of impact and effort that
 * helps to choose what comes next. Both are said together, for that is how a group places a card.
 */
import type { Entry } from "./entry";
import type { CompetencyRef } from "./framework";
import type { Journal } from "./journal";
import { CLEARED, parseFlag, read, say, type Reading, type Writer } from "./register";
import { COMPETENCY, competencyThing, splitThing } from "./thing";
import { SET_ASIDE, WEIGHING, type Weighing, parseWeighing } from "./planRegisters";

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

/** Two answers where one put it aside and another took that back apart. */
export function readSetAside(journal: Journal, ref: CompetencyRef): Reading<boolean> {
  return read(journal, competencyThing(ref), SET_ASIDE, parseFlag);
}

export function isSetAside(journal: Journal, ref: CompetencyRef): boolean {
  return readSetAside(journal, ref)[0]?.value ?? false;
}

/** "Not now" to the suggestion of it, or taken back. */
export function setAside(journal: Journal, writer: Writer, ref: CompetencyRef, isAside: boolean): Entry[] {
  const answers = readSetAside(journal, ref);
  // Where two answers stand, saying the one that shows settles it.
  return answers.length < 2 && isSetAside(journal, ref) === isAside
    ? []
    : [say(journal, writer, competencyThing(ref), SET_ASIDE, isAside)];
}

/** Every competency that stands on the picture. */
export function readWeighed(journal: Journal): readonly CompetencyRef[] {
  const refs: CompetencyRef[] = [];
  for (const about of journal.thingsByKind.get(COMPETENCY)?.keys() ?? []) {
    const ref = splitThing(about).id as CompetencyRef;
    if (readWeighing(journal, ref).some(({ value }) => value !== null)) refs.push(ref);
  }
  return refs.sort();
}

export const QUARTERS = ["quick-win", "big-step", "small-gain", "later"] as const;
export type Quarter = (typeof QUARTERS)[number];

/** Which quarter of the picture that is; what stands on a line between two counts as more. */
export function quarterOf({ impact, effort }: Weighing): Quarter {
  if (impact >= 50) return effort >= 50 ? "big-step" : "quick-win";
  return effort >= 50 ? "later" : "small-gain";
}

const inRange = (value: number) => Math.min(100, Math.max(0, Math.round(value)));
