/** Choosing what to work on now, and giving it up. */
import { generateKeyBetween } from "fractional-indexing";
import type { Entry } from "./entry";
import type { CompetencyRef } from "./framework";
import type { Journal } from "./journal";
import { PRIORITY, readPriorities, readPriority } from "./priority";
import { CLEARED, say, type Writer } from "./register";
import { competencyThing } from "./thing";

/** Puts it last among the priorities; nothing to say where it stands there already and nobody said otherwise. */
export function choosePriority(journal: Journal, writer: Writer, ref: CompetencyRef): Entry[] {
  const answers = readPriority(journal, ref);
  if (typeof answers[0]?.value === "string" && answers.length === 1) return [];
  const last = readPriorities(journal).at(-1)?.rank ?? null;
  return [say(journal, writer, competencyThing(ref), PRIORITY, rankAfter(last))];
}

export function dropPriority(journal: Journal, writer: Writer, ref: CompetencyRef): Entry[] {
  const stands = readPriority(journal, ref).some(({ value }) => value !== null);
  return stands ? [say(journal, writer, competencyThing(ref), PRIORITY, CLEARED)] : [];
}

/** Anything may stand in a rank that came from elsewhere; what the library can't follow on starts its own order. */
function rankAfter(last: string | null): string {
  try {
    return generateKeyBetween(last, null);
  } catch {
    return `${last}~`;
  }
}
