/** Choosing what to work on now, and giving it up. */
import { generateKeyBetween, generateNKeysBetween } from "fractional-indexing";
import { PRIORITY, RANK } from "./planRegisters";
import type { Entry } from "./entry";
import type { CompetencyRef } from "./framework";
import type { Journal } from "./journal";
import { readPriorities, readPriority } from "./priority";
import { CLEARED, registerOf, say, type Writer } from "./register";
import { competencyThing } from "./thing";

/** Puts it last among the priorities; nothing to say where it stands there already and nobody said otherwise. */
export function choosePriority(journal: Journal, writer: Writer, ref: CompetencyRef): Entry[] {
  const answers = readPriority(journal, ref);
  if (typeof answers[0]?.value === "string" && answers.length === 1) return [];
  const last = readPriorities(journal).at(-1)?.rank ?? null;
  const rank = rankAfter(last);
  const chosen = say(journal, writer, competencyThing(ref), PRIORITY, rank);
  // Where it was moved to when it was chosen before would otherwise still count.
  const wasMoved = registerOf(journal, competencyThing(ref), RANK).heads.length > 0;
  return wasMoved ? [chosen, say(journal, writer, competencyThing(ref), RANK, rank)] : [chosen];
}

export function dropPriority(journal: Journal, writer: Writer, ref: CompetencyRef): Entry[] {
  const stands = readPriority(journal, ref).some(({ value }) => value !== null);
  return stands ? [say(journal, writer, competencyThing(ref), PRIORITY, CLEARED)] : [];
}

/** Puts it behind another priority, or first where `after` is null. Nothing to say where it stands there already. */
export function movePriority(
  journal: Journal,
  writer: Writer,
  ref: CompetencyRef,
  after: CompetencyRef | null,
): Entry[] {
  const all = readPriorities(journal);
  const others = all.filter((priority) => priority.ref !== ref);
  const place = after === null ? 0 : others.findIndex((priority) => priority.ref === after) + 1;
  if (others.length === all.length || (after !== null && place === 0)) return [];
  if (all[place]?.ref === ref) return [];
  const ordered = [...others.slice(0, place), { ref }, ...others.slice(place)];
  const rank = rankBetween(others[place - 1]?.rank ?? null, others[place]?.rank ?? null);
  // Where two stand on one rank, or on one that can't be followed on, all of them are ranked anew.
  const ranks = rank === undefined ? generateNKeysBetween(null, null, ordered.length) : undefined;
  return ordered.flatMap((priority, index) => {
    const said = ranks?.[index] ?? (priority.ref === ref ? rank : undefined);
    return said === undefined ? [] : [say(journal, writer, competencyThing(priority.ref), RANK, said)];
  });
}

function rankBetween(before: string | null, behind: string | null): string | undefined {
  try {
    return generateKeyBetween(before, behind);
  } catch {
    return undefined;
  }
}

/** Anything may stand in a rank that came from elsewhere; what the library can't follow on starts its own order. */
function rankAfter(last: string | null): string {
  try {
    return generateKeyBetween(last, null);
  } catch {
    return `${last}~`;
  }
}
