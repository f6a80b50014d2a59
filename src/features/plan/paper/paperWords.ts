import type { DaysShown } from "../../../formats/calendar";
import type { ActionState } from "../../../domain/planRegisters";
import type { PagePaper } from "../../../pictures/sheets/sheetPaper";
import { formatCount } from "../../../lib/format";

/** What is said of the plan on paper and in calendars. */
export const paperWords = {
  title: "Take the plan with you",
  paperTitle: "On paper",
  paperAbout: "Every action on a page to pin up: who, when, and where it lies in time.",
  paper: "Paper",
  papers: { A4: "A4", Letter: "US Letter" } satisfies Record<PagePaper, string>,
  names: "With names",
  namesAbout: "Who does each action. Leave them out where the page hangs for everyone to see.",
  reasons: "With reasons",
  reasonsAbout: "Why each priority was chosen. Reasons can name people.",
  print: "Print",
  look: "Look at it first",
  hide: "Hide the page",
  preview: "The plan on paper",

  calendar: "Calendar file",
  calendarTitle: "In a calendar",
  calendarAbout:
    "Actions as all-day events for the calendar that you use anyway. Importing a newer file changes them, and adds nothing twice.",
  whose: "Whose actions",
  everyone: "Everyone’s",
  nobodys: "Nobody’s yet",
  days: "Show each action",
  dayChoices: {
    due: "On the day they are due",
    all: "On all days from start to due",
  } satisfies Record<DaysShown, string>,
  calendarNames: "With names",
  calendarNamesAbout: "A calendar is often shared; names stay out of it unless you want them in.",
  leftOut: (count: number) =>
    formatCount(count, {
      one: "1 action has no day and no term with days, so no calendar can show it.",
      other: "# actions have no day and no term with days, so no calendar can show them.",
    }),
  noneTimed: "No action has a day yet. Say when one is, and it can stand in a calendar.",
  notSaved: "The calendar file could not be made. Load the page again and try once more.",

  planOf: (title: string) => `${title}: plan`,
  planOfPerson: (title: string, name: string) => `${title}: plan of ${name}`,
  fileName: (title: string) => `${title}.ics`,
  /** First, so that no narrow line cuts it off. */
  actionApart: (title: string) => `Two answers · ${title}`,
  partApart: (title: string) => `${title} · Two answers`,
  untitled: "An action without words",
  forCompetencies: (titles: string) => `For: ${titles}`,
  state: (state: string) => `State: ${state}`,
  states: {
    "to-do": "To do",
    doing: "Doing",
    done: "Done",
    dropped: "Dropped",
  } satisfies Record<ActionState, string>,
  days2: (from: string, to: string) => `From ${from} to ${to}`,
  owner: (name: string) => `Owner: ${name}`,
  term: (title: string) => `Term: ${title}`,
  example: "An example journey",
  planOn: (day: string) => `Plan on ${day}`,
} as const;
