import type { Action } from "../../domain/action";
import { hasDay, isOverdue, spanOf } from "../../domain/plan";
import type { SchoolTerm } from "../../domain/schoolTerm";
import { formatNearDay, formatRecentDay } from "../../lib/format";
import { words } from "./words";

/** Noon of a day (YYYY-MM-DD) where this device is, in milliseconds: no change of clocks moves it to another day. */
export const noonOf = (day: string) => new Date(`${day}T12:00:00`).getTime();

/** "today", "on Tuesday", "on 3 November"; both in milliseconds since 1970 UTC. */
export const onDay = (time: number, now: number) => words.when.on(formatNearDay(time, now));

/** When an action is, in a few words; empty where nobody said. `today`: YYYY-MM-DD. */
export function whenText(action: Action, terms: readonly SchoolTerm[], today: string): string {
  const term = terms.find(({ id }) => id === action.term);
  const overdue = isOverdue(action, terms, today);
  if (!hasDay(action) && term) return overdue ? words.when.overdueTerm(term.title) : term.title;
  const { start, due } = spanOf(action, terms);
  const on = (day: string) => onDay(noonOf(day), noonOf(today));
  const say = (day: string) => formatRecentDay(noonOf(day), noonOf(today));
  if (overdue) return words.when.overdue(on(due));
  if (start !== "" && start > today)
    return due === "" ? words.when.from(say(start)) : words.when.between(say(start), on(due));
  if (due !== "") return words.when.due(on(due));
  return start === "" ? "" : words.when.from(say(start));
}
