import type { ActionState, TermText } from "../../../domain/planRegisters";
import { formatCount } from "../../../lib/format";

/** What the plan over time says, and the terms that it is laid out by. */
export const timeWords = {
  title: "The plan over time",
  columns: "Laid out by",
  by: { month: "Months", term: "Terms" },
  today: "Today",
  emptyTitle: "Nothing is planned yet",
  empty:
    "Give an action a day or a term, and it stands here among the others: what comes first, what waits for what.",
  toPriorities: "Add a first action",
  others: "Other actions",
  untitled: "An action without words",
  states: {
    "to-do": "To do",
    doing: "Doing",
    done: "Done",
    dropped: "Dropped",
  } satisfies Record<ActionState, string>,
  between: (from: string, due: string) => `${from} – ${due}`,
  from: (day: string) => `From ${day}`,
  due: (day: string) => `Due ${day}`,
  wasDue: (day: string) => `Was due ${day}`,
  unplacedTitle: { month: "Without a day", term: "Outside of these terms" },
  unplaced: {
    month: "Nobody has said yet when these are. A day or a term puts them on the road.",
    term: "These have no term, or days that lie in none.",
  },
  nothingIn: "Nothing is due here.",
  dropped: (count: number) =>
    formatCount(count, { one: "1 dropped action is not drawn.", other: "# dropped actions are not drawn." }),

  terms: "Terms of the school year",
  termsCount: (count: number) =>
    count === 0 ? "None yet" : formatCount(count, { one: "1 term", other: "# terms" }),
  termsAbout:
    "Name the stretches of time that you plan by, like “Autumn 2026”. An action can then belong to a term without a day of its own.",
  term: (title: string) => `Term ${title}`,
  newTerm: "A new term",
  fields: { title: "Name of the term", start: "First day", end: "Last day" } satisfies Record<
    TermText,
    string
  >,
  add: "Add term",
  delete: (title: string) => `Delete ${title}`,
  deleted: (title: string) => `The term “${title}” is deleted. Its actions stay.`,
  unnamed: "A term without a name",
  titleMissing: "A term needs a name. Write one, then it can be saved.",
  titleTooLong: (max: number) =>
    `A name has at most ${max} characters. Please shorten it; until then it is not saved.`,
  noDay: "This is no day that the calendar has. Write it as year, month and day.",
  wrongWay: "The last day is before the first.",
  back: "Came back",
  broughtBack:
    "Somebody deleted this term, and somebody else went on writing of it without knowing. It is back for that reason.",
  backHere: (titles: string) =>
    `Deleted on one device and written on at another, so that it is back: ${titles}.`,
  apartHere: (titles: string) =>
    `Said differently on two devices, and it is not settled yet which holds: ${titles}.`,
  swap: "Swap the two days",
  swapped: "The two days are swapped.",
  apartTitle: (field: string) => `Two answers: ${field}`,
  apart: "These were written apart, on two devices, and both are kept. Choose the one that holds now.",
  answer: (said: string, by: string) => `${said}, ${by}`,
  nothing: "Nothing",
  by2: (who: string, when: string) => `${who}, ${when}`,
  someone: "someone who gave no name",
  keep: "Keep this",
} as const;
