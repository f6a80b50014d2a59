/** What is said where evidence is looked for, and where several items are chosen. */
import { formatCount, formatNumber } from "../../lib/format";

export const filterWords = {
  region: "Find evidence",
  search: "Search titles, captions and notes",
  more: "Filter",
  competency: "Competency",
  anyCompetency: "Any competency",
  kind: "Kind",
  anyKind: "Any kind",
  kinds: {
    photo: "Photos",
    video: "Videos",
    sound: "Sounds",
    file: "Other files",
    link: "Links",
    note: "Notes",
  },
  by: "Added by",
  anyone: "Anyone",
  from: "From",
  to: "Until",
  waits: "What waits",
  wait: {
    "not-placed": "Serves nothing yet",
    "not-here": "Not on this device",
    "not-asked": "Nobody asked who may see it",
  },
  waitName: (label: string, count: number) => `${label}, ${formatNumber(count)}`,
  clear: "Clear all",
  shown: (shown: number, all: number, by: string) =>
    `${formatNumber(shown)} of ${formatCount(all, { one: "1 item", other: "# items" })}, filtered by ${by}.`,
  facts: {
    competency: (title: string) => `the competency “${title}”`,
    kind: (kind: string) => `the kind “${kind}”`,
    by: (name: string) => `who added it (${name})`,
    from: (day: string) => `days from ${day}`,
    to: (day: string) => `days until ${day}`,
    show: (wait: string) => `“${wait}”`,
    q: (typed: string) => `the words “${typed}”`,
  },
  unnamed: "Someone without a name",
  nothingTitle: "Nothing like this here",
  nothing: "Another word, or fewer filters, may find it.",

  select: "Select several",
  selectAll: "Select all",
  selectNone: "Select none",
  done: "Done",
  bar: "What to do with what is selected",
  selected: (count: number) => formatCount(count, { one: "1 selected", other: "# selected" }),
  pick: "Tap what you want to place, answer for or delete together.",
  place: "Place",
  showing: "Who may see them?",
  delete: "Delete",
  placeWheel: "Place them on these competencies",
  placeThem: (items: number, places: number) =>
    `Place ${formatCount(items, { one: "1 item", other: "# items" })} on ${formatCount(places, { one: "1 competency", other: "# competencies" })}`,
  placed: (items: number, places: number) =>
    `${formatCount(items, { one: "1 item", other: "# items" })} placed on ${formatCount(places, { one: "1 competency", other: "# competencies" })}.`,
  answered: (items: number, answer: string) =>
    `${formatCount(items, { one: "1 item", other: "# items" })}: “${answer}”.`,
  deleted: (items: number) => formatCount(items, { one: "1 item deleted.", other: "# items deleted." }),
} as const;
