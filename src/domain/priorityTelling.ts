/** Choosing what to work on now, and giving it up. */
import { generateKeyBetween } from "fractional-indexing";
import type { Entry } from "./entry";
import type { CompetencyRef } from "./framework";
import type { Journal } from "./journal";
import { isPriority, PRIORITY, readPriorities } from "./priority";
import { CLEARED, say, type Writer } from "./register";
import { competencyThing } from "./thing";

/** Puts it last among the priorities; nothing to say where it stands there already. */
export function choosePriority(journal: Journal, writer: Writer, ref: CompetencyRef): Entry[] {
  if (isPriority(journal, ref)) return [];
  const last = readPriorities(journal).at(-1)?.rank ?? null;
  return [say(journal, writer, competencyThing(ref), PRIORITY, rankAfter(last))];
}

export function dropPriority(journal: Journal, writer: Writer, ref: CompetencyRef): Entry[] {
  return isPriority(journal, ref) ? [say(journal, writer, competencyThing(ref), PRIORITY, CLEARED)] : [];
}

/** Anything may stand in a rank that came from elsewhere; what the library can't follow on starts its own order. */
function rankAfter(last: string | null): string {
  try {
    return generateKeyBetween(last, null);
  } catch {
    return `${last}~`;
  }
}
