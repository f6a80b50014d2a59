/**
 * Priorities: the few competencies that were chosen to work on now, in an order. The reason for one is the "why" of the entry
 * that chose it. Ranks are compared as text (`fractional-indexing` makes them), so that two tablets can put one between others.
 */
import type { Entry } from "./entry";
import type { CompetencyRef } from "./framework";
import type { Journal } from "./journal";
import { parseText, read, type Reading } from "./register";
import { COMPETENCY, competencyThing, splitThing } from "./thing";
import { PRIORITY, RANK, parsePriority } from "./planRegisters";

/** `entry` chose it. */
export type Priority = { readonly ref: CompetencyRef; readonly rank: string; readonly entry: Entry };

export function isPriority(journal: Journal, ref: CompetencyRef): boolean {
  return typeof readPriority(journal, ref)[0]?.value === "string";
}

/** Those that stand, the first to work on first. */
export function readPriorities(journal: Journal): readonly Priority[] {
  const priorities: Priority[] = [];
  for (const about of journal.thingsByKind.get(COMPETENCY)?.keys() ?? []) {
    const ref = splitThing(about).id as CompetencyRef;
    const answer = readPriority(journal, ref)[0];
    if (typeof answer?.value !== "string") continue;
    priorities.push({ ref, rank: rankOf(journal, ref) ?? answer.value, entry: answer.entry });
  }
  return priorities.sort((a, b) => byText(a.rank, b.rank) || byText(a.ref, b.ref));
}

/** A rank, or null where it was given up; several where people said it apart. Ranks that differ alone are one answer: yes. */
export function readPriority(journal: Journal, ref: CompetencyRef): Reading<string | null> {
  const answers = read(journal, competencyThing(ref), PRIORITY, parsePriority);
  return answers.filter(
    ({ value }, index) => answers.findIndex((other) => (other.value === null) === (value === null)) === index,
  );
}

/** Of two that moved it apart, the later: an order is nobody's statement, and nothing to settle. */
function rankOf(journal: Journal, ref: CompetencyRef): string | undefined {
  return read(journal, competencyThing(ref), RANK, parseText)[0]?.value;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
