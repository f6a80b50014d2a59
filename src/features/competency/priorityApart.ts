/** What was said of a priority apart, on two devices: whether it is one, and why; and keeping one of the answers. */
import type { Entry } from "../../domain/entry";
import { PRIORITY, parsePriority } from "../../domain/planRegisters";
import type { CompetencyRef } from "../../domain/framework";
import type { EntryId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { readPriority } from "../../domain/priority";
import { dropPriority } from "../../domain/priorityTelling";
import { explain, readWhy, whyOf } from "../../domain/record";
import { registerOf, say, type Answer, type Writer } from "../../domain/register";
import { competencyThing } from "../../domain/thing";

/** `of`: the entry that chose it, whose reason this is. */
export type Reason = Answer<string> & { readonly of: EntryId };

/** Each reason once, that of the answer shown first. Two may have chosen it apart, each with a reason of their own. */
export function readReasons(journal: Journal, ref: CompetencyRef): readonly Reason[] {
  const standing = readPriority(journal, ref)[0]?.entry;
  const heads = registerOf(journal, competencyThing(ref), PRIORITY).heads.filter(
    ({ value }) => typeof parsePriority(value) === "string",
  );
  const inOrder = [...heads].sort((a, b) => Number(b.id === standing?.id) - Number(a.id === standing?.id));
  const reasons = inOrder.flatMap(({ id }) => readWhy(journal, id).map((answer) => ({ ...answer, of: id })));
  return reasons.filter(({ value }, at) => reasons.findIndex((other) => other.value === value) === at);
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
