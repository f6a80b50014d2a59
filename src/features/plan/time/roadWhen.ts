import { isOpen, type Action } from "../../../domain/action";
import { hasDay, isOverdue, spanOf } from "../../../domain/plan";
import type { SchoolTerm } from "../../../domain/schoolTerm";
import { formatShortDay } from "../../../lib/format";
import { noonOf, onDay } from "../when";
import { timeWords as words } from "./timeWords";

/** When an action is, beside its bar; its term where it has no days of its own. `today`: YYYY-MM-DD; `isShort`: for paper. */
export function roadWhen(
  action: Action,
  terms: readonly SchoolTerm[],
  today: string,
  isShort = false,
): string {
  const now = noonOf(today);
  const sayOn = isShort ? formatShortDay : onDay;
  if (isOverdue(action, terms, today)) return words.wasDue(sayOn(noonOf(spanOf(action, terms).due), now));
  if (!hasDay(action)) return terms.find(({ id }) => id === action.term)?.title ?? "";
  const { start, due } = spanOf(action, terms);
  const say = (day: string) => formatShortDay(noonOf(day), now);
  if (start !== "" && due !== "") return words.between(say(start), say(due));
  return due === "" ? words.from(say(start)) : isOpen(action) ? words.due(say(due)) : say(due);
}
