/** The reasons given for what a register says: two may have said the same apart, each with a reason of their own. */
import type { Json } from "../lib/json";
import type { EntryId } from "./ids";
import type { Journal } from "./journal";
import { readWhy } from "./record";
import { registerOf, type Answer } from "./register";

/** `of`: the entry whose reason this is. */
export type Reason = Answer<string> & { readonly of: EntryId };

/** Those of every standing answer that `isMeant`, each wording once; those of `shown`, the answer on the screen, first. */
export function reasonsFor(
  journal: Journal,
  about: string,
  register: string,
  isMeant: (value: Json) => boolean,
  shown: EntryId | undefined,
): readonly Reason[] {
  const heads = registerOf(journal, about, register).heads.filter(({ value }) => isMeant(value));
  const inOrder = [...heads].sort((a, b) => Number(b.id === shown) - Number(a.id === shown));
  const reasons = inOrder.flatMap(({ id }) => readWhy(journal, id).map((answer) => ({ ...answer, of: id })));
  return reasons.filter(({ value }, at) => reasons.findIndex((other) => other.value === value) === at);
}
