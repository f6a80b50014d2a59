/** When the actions of a plan are, and whose they are. Days are YYYY-MM-DD, and compare as text. */
import { isOpen, type Action } from "./action";
import type { SchoolTerm } from "./schoolTerm";

export type Span = {
  /** Empty where it has no beginning, or no end. */
  readonly start: string;
  readonly due: string;
};

/** Whether it is at any time at all. */
export const hasDay = ({ start, due }: Span): boolean => start !== "" || due !== "";

/** Its own days, and where it has none those of its term; the earlier of two that stand the wrong way round is the start. */
export function spanOf(action: Pick<Action, "start" | "due" | "term">, terms: readonly SchoolTerm[]): Span {
  const term = terms.find(({ id }) => id === action.term);
  const own = hasDay(action);
  const start = own || !term ? action.start : term.start;
  const due = own || !term ? action.due : term.end;
  return start !== "" && due !== "" && due < start ? { start: due, due: start } : { start, due };
}

/** Still open after the day that it was due. */
export function isOverdue(action: Action, terms: readonly SchoolTerm[], today: string): boolean {
  const { due } = spanOf(action, terms);
  return isOpen(action) && due !== "" && due < today;
}

/** The Monday to the Sunday around a day; ISO 8601 weeks, which schools plan by. */
export function weekOf(today: string): { readonly from: string; readonly to: string } {
  const day = new Date(`${today}T12:00:00Z`);
  const fromMonday = (day.getUTCDay() + 6) % 7;
  const at = (offset: number) => {
    const other = new Date(day);
    other.setUTCDate(day.getUTCDate() + offset - fromMonday);
    return other.toISOString().slice(0, 10);
  };
  return { from: at(0), to: at(6) };
}

export type Week = {
  /** Open, and due before today. */
  readonly overdue: readonly Action[];
  /** Open, and due from today to the end of the week. */
  readonly due: readonly Action[];
  /** Open, not due yet, and begun or to begin by the end of the week. */
  readonly underWay: readonly Action[];
};

/** What is on this week's table, each action once; the earliest due first. */
export function thisWeek(actions: readonly Action[], terms: readonly SchoolTerm[], today: string): Week {
  const { to } = weekOf(today);
  const overdue: Action[] = [];
  const due: Action[] = [];
  const underWay: Action[] = [];
  for (const action of actions.filter(isOpen)) {
    const span = spanOf(action, terms);
    if (isOverdue(action, terms, today)) overdue.push(action);
    else if (span.due !== "" && span.due <= to) due.push(action);
    else if (action.state === "doing" || (span.start !== "" && span.start <= to)) underWay.push(action);
  }
  const byDue = byDay((action) => spanOf(action, terms).due);
  return { overdue: overdue.sort(byDue), due: due.sort(byDue), underWay: underWay.sort(byDue) };
}

/** By the day that `dayOf` gives, those without one last; then by when they were added. */
export function byDay(dayOf: (action: Action) => string) {
  const key = (action: Action) => dayOf(action) || "~";
  return (a: Action, b: Action) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.added.time - b.added.time || (a.id < b.id ? -1 : 1);
}

/** By which the actions of one owner are told from those of others, however it was typed; "" where nobody owns it. */
export const ownerKey = ({ owner }: Pick<Action, "owner">): string => owner.trim().toLocaleLowerCase();

/** Everyone who owns actions, as they were named, in the order of the alphabet; those that nobody owns stand under "". */
export function byOwner(actions: readonly Action[]): ReadonlyMap<string, readonly Action[]> {
  const groups = new Map<string, { name: string; actions: Action[] }>();
  for (const action of actions) {
    const name = action.owner.trim();
    const key = ownerKey(action);
    const group = groups.get(key) ?? { name, actions: [] };
    group.actions.push(action);
    groups.set(key, group);
  }
  const sorted = [...groups.values()].sort((a, b) =>
    a.name === "" ? 1 : b.name === "" ? -1 : a.name.localeCompare(b.name),
  );
  return new Map(sorted.map(({ name, actions }) => [name, actions]));
}
