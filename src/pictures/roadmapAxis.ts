/** The columns of a roadmap, and where in them an action stands. Days are YYYY-MM-DD; places are counted in columns, from 0. */
import type { Action } from "../domain/action";
import { hasDay, isOverdue, spanOf, type Span } from "../domain/plan";
import type { SchoolTerm } from "../domain/schoolTerm";
import { formatMonth } from "../lib/format";

export type AxisColumn = {
  readonly id: string;
  readonly title: string;
  /** For little room. */
  readonly short: string;
  /** Its first and its last day; empty for a term that has none. */
  readonly start: string;
  readonly end: string;
};

export type Axis = { readonly by: "month" | "term"; readonly columns: readonly AxisColumn[] };

export type Bar = {
  readonly from: number;
  readonly to: number;
  /** Nobody said when it begins: it is on the day that it is due; or when it ends. */
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
  readonly isOverdue: boolean;
};

/** More months than this are drawn as quarters, and more quarters than this as years. */
const MOST_COLUMNS = 15;
/** Whatever a mistyped year says. */
const YEARS_AROUND = 10;
const LEAST_MONTHS = 6;
/** Of a column: what an action is drawn with where nobody said when it ends, and at least. */
const END_UNKNOWN = 0.5;
const NARROWEST = 0.14;

/** The months from the first day of any action to the last, this one among them. */
export function monthAxis(spans: readonly Span[], today: string): Axis {
  const year = Number(today.slice(0, 4));
  const bound = (day: string) =>
    Math.min(Math.max(monthOf(day), (year - YEARS_AROUND) * 12), (year + YEARS_AROUND) * 12 + 11);
  const months = [today, ...spans.flatMap(({ start, due }) => [start, due])]
    .filter((day) => day !== "")
    .map(bound);
  const first = Math.min(...months);
  const last = Math.max(...months, first + LEAST_MONTHS - 1);
  const step = [1, 3].find((size) => Math.floor(last / size) - Math.floor(first / size) < MOST_COLUMNS) ?? 12;
  const columns: AxisColumn[] = [];
  for (let month = first - (step === 1 ? 0 : first % step); month <= last; month += step) {
    const start = firstDayOf(month);
    const end = dayOf(dayNumber(firstDayOf(month + step)) - 1);
    columns.push({ id: start, start, end, ...titlesOf(month, step) });
  }
  return { by: "month", columns };
}

/** The journey's own terms; those without days last. */
export function termAxis(terms: readonly SchoolTerm[]): Axis {
  return {
    by: "term",
    columns: terms.map(({ id, title, start, end }) => ({ id, title, short: title, ...inOrder(start, end) })),
  };
}

/** Where an action stands; undefined where nobody said when it is, or it is outside of all columns. */
export function barOf(
  axis: Axis,
  action: Action,
  terms: readonly SchoolTerm[],
  today: string,
): Bar | undefined {
  const { columns } = axis;
  const isLate = isOverdue(action, terms, today);
  if (axis.by === "term" && !hasDay(action)) {
    const index = columns.findIndex(({ id }) => id === action.term);
    if (index < 0) return undefined;
    return { from: index, to: index + 1, isOpenStart: false, isOpenEnd: false, isOverdue: isLate };
  }
  const { start, due } = spanOf(action, terms);
  if (start === "" && due === "") return undefined;
  const begins = start === "" ? undefined : placeOf(axis, start, "begin");
  const ends = due === "" ? undefined : placeOf(axis, due, "end");
  // Only its last day was said: it is that day, and no length that nobody said.
  const from = begins ?? placeOf(axis, due, "begin");
  const now = action.state === "doing" ? placeOf(axis, today, "end") : 0;
  const to = ends ?? Math.max(from + END_UNKNOWN, now);
  if (to <= 0 || from >= columns.length) return undefined;
  const narrowest = begins === undefined ? 0 : NARROWEST;
  const left = Math.min(Math.max(0, from), columns.length - narrowest);
  return {
    from: left,
    to: Math.max(left + narrowest, Math.min(columns.length, to)),
    isOpenStart: begins === undefined,
    isOpenEnd: ends === undefined,
    isOverdue: isLate,
  };
}

/** From the first to the last day that is said of several; undefined where that is no length. */
export function phaseOf(bars: readonly Bar[]): { readonly from: number; readonly to: number } | undefined {
  const said = bars.flatMap(({ from, to, isOpenStart, isOpenEnd }) => [
    isOpenStart ? to : from,
    isOpenEnd ? from : to,
  ]);
  const [from, to] = [Math.min(...said), Math.max(...said)];
  return to > from ? { from, to } : undefined;
}

/** Where a day begins or ends. One between two terms stands where the later begins. */
export function placeOf({ columns }: Axis, day: string, edge: "begin" | "end"): number {
  const dated = columns.filter(({ start, end }) => start !== "" && end !== "");
  for (const column of dated) {
    const index = columns.indexOf(column);
    if (day < column.start) return index;
    if (day > column.end) continue;
    const first = dayNumber(column.start);
    const days = dayNumber(column.end) + 1 - first;
    return index + (dayNumber(day) - first + (edge === "end" ? 1 : 0)) / days;
  }
  return dated.length;
}

/** The column in which an action is to be finished, or else begins; undefined where it has none. */
export function columnOf(axis: Axis, action: Action, terms: readonly SchoolTerm[]): AxisColumn | undefined {
  if (axis.by === "term" && !hasDay(action)) return axis.columns.find(({ id }) => id === action.term);
  const { start, due } = spanOf(action, terms);
  const day = due || start;
  if (day === "") return undefined;
  return axis.columns.find((column) => column.start !== "" && column.start <= day && day <= column.end);
}

function inOrder(start: string, end: string): { readonly start: string; readonly end: string } {
  return start !== "" && end !== "" && end < start ? { start: end, end: start } : { start, end };
}

function titlesOf(month: number, step: number): { readonly title: string; readonly short: string } {
  const year = String(Math.floor(month / 12));
  if (step === 12) return { title: year, short: year };
  const noon = (each: number) => new Date(`${firstDayOf(each)}T12:00:00`).getTime();
  if (step === 1) return { title: formatMonth(noon(month)), short: formatMonth(noon(month), "short") };
  return {
    title: `${formatMonth(noon(month))} – ${formatMonth(noon(month + step - 1))}`,
    short: formatMonth(noon(month), "short"),
  };
}

/** Months since the year 0. */
const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstDayOf = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
