/** What was said of a priority apart, on two devices: whether it is one, and why; and keeping one of the answers. */
import type { Json } from "../lib/json";
import type { Entry } from "./entry";
import { PRIORITY, parsePriority } from "./planRegisters";
import type { CompetencyRef } from "./framework";
import type { Journal } from "./journal";
import { readPriority } from "./priority";
import { dropPriority } from "./priorityTelling";
import { reasonsFor, type Reason } from "./reasons";
import { explain, whyOf } from "./record";
import { registerOf, say, type Answer, type Writer } from "./register";
import { COMPETENCY, competencyThing, splitThing } from "./thing";

/** Each reason once, that of the answer shown first. Two may have chosen it apart, each with a reason of their own. */
export function readReasons(journal: Journal, ref: CompetencyRef): readonly Reason[] {
  const shown = readPriority(journal, ref)[0]?.entry.id;
  const isChosen = (value: Json) => typeof parsePriority(value) === "string";
  return reasonsFor(journal, competencyThing(ref), PRIORITY, isChosen, shown);
}

/** Whether people said apart that it is one, or why. */
export const isPriorityApart = (journal: Journal, ref: CompetencyRef): boolean =>
  readPriority(journal, ref).length > 1 || readReasons(journal, ref).length > 1;

/** Those whose shown answer gives them up, while somebody else chose them apart: no priorities, but to be settled. */
export function readGivenUpApart(journal: Journal): readonly CompetencyRef[] {
  return [...(journal.thingsByKind.get(COMPETENCY)?.keys() ?? [])]
    .map((about) => splitThing(about).id as CompetencyRef)
    .filter((ref) => {
      const [shown, ...others] = readPriority(journal, ref);
      return shown?.value === null && others.length > 0;
    })
    .sort();
}

/** That answer holds from now on, with its place among the priorities and its reason. */
export function keepAnswer(
  journal: Journal,
  writer: Writer,
  ref: CompetencyRef,
  { value, entry }: Answer<string | null>,
): Entry[] {
  if (value === null) return dropPriority(journal, writer, ref);
  return chooseWith(journal, writer, ref, { rank: value, why: whyOf(journal, entry.id) });
}

/** That reason holds from now on, whoever else chose it. */
export function keepReason(
  journal: Journal,
  writer: Writer,
  ref: CompetencyRef,
  { value: why, of }: Reason,
): Entry[] {
  const { heads } = registerOf(journal, competencyThing(ref), PRIORITY);
  const rank = readPriority(journal, ref)[0]?.value;
  if (heads.length > 1 && typeof rank === "string") return chooseWith(journal, writer, ref, { rank, why });
  return [explain(journal, writer, of, why)];
}

type Choice = { readonly rank: string; readonly why: string };

/** Said anew, so that it follows on every answer that stands. */
function chooseWith(journal: Journal, writer: Writer, ref: CompetencyRef, { rank, why }: Choice): Entry[] {
  const chosen = say(journal, writer, competencyThing(ref), PRIORITY, rank);
  return why === "" ? [chosen] : [chosen, explain(journal, writer, chosen.id, why)];
}
