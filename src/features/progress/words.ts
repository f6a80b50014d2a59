import { formatCount, formatDay, formatMoment, formatNumber } from "../../lib/format";
import { evidenceCount, STATUS_IN_SENTENCE, STATUS_TITLES } from "../../pictures/words";
import type { Status } from "../../domain/status";

export const words = {
  title: "Progress",
  noFrameworkTitle: "This journey’s framework is not in this version of Waymark",
  noFramework: "Its entries are all kept, and a snapshot passes them on.",
  emptyTitle: "Here you will see how far you have come",
  empty:
    "Nothing has been said about a competency yet. Once you have answered where you stand, every change is kept here with its day, its reason and its evidence.",
  emptyHere: "Nothing has been said about a competency yet.",
  walk: "Walk through them",

  fromTo: (from: string, to: string) => `From ${from} to ${to}`,
  today: "Today",
  todayInSentence: "today",
  beginning: "The beginning",
  beginningInSentence: "the beginning",
  unnamed: "A moment without a name",
  slider: "Moment to look back to",
  sliderHint:
    "Arrow keys go from change to change, Page Up and Page Down from milestone to milestone, Home and End to both ends.",
  sliderValue: (when: string, earned: number, inProgress: number, total: number) =>
    `${when}: ${earned} of ${total} earned, ${inProgress} in progress`,
  asItWas: (day: string) => `As it was on ${day}`,
  asItIs: "As it is today",
  asItWasAt: (title: string) => `As it was: ${title}`,
  ofEarned: (total: number) => `of ${total} earned`,
  inProgress: (count: number) => `${count} in progress`,
  wheel: (when: string, earned: number, inProgress: number, total: number) =>
    `${when}: ${earned} of ${total} earned, ${inProgress} in progress`,
  compareWith: "Compare with",
  clockOff:
    "The clock of some device was far off. What was written there stands at the nearer end of the line.",
  milestones: "Milestones",
  back: "Change before",
  forward: "Change after",

  changedTitle: "What changed",
  nothingChanged: "Nothing stood differently between these two moments.",
  turns: {
    earned: (count: number) => formatCount(count, { one: "1 earned", other: "# earned" }),
    begun: (count: number) => formatCount(count, { one: "1 begun", other: "# begun" }),
    back: (count: number) => formatCount(count, { one: "1 gone back", other: "# gone back" }),
  },
  twoAnswers: "Two people said it apart. This is the later answer; it waits to be settled.",
  wentBack: (from: Status, to: Status) =>
    `From ${STATUS_IN_SENTENCE[from]} back to ${STATUS_IN_SENTENCE[to]}`,
  by: (who: string, when: string) => `${who}, ${when}`,
  clockAhead: "by a clock that was ahead",
  someone: "Someone who gave no name",
  unknownCompetency: "A competency that this framework does not have",
  evidenceTitle: (count: number) => `${evidenceCount(count)} added`,
  untitled: "Without a title",
  showAll: (count: number) => `Show all ${formatNumber(count)}`,
  showMore: (count: number) => `Show ${formatNumber(count)} more`,
  statuses: STATUS_TITLES,
  cancel: "Cancel",
  mark: "Mark this moment",
  markAnother: "Mark another moment",
  milestoneTitle: "What to call it",
  milestoneTitleHint: "Such as “August retreat” or “Board review”.",
  milestoneDay: "Day",
  milestoneDayHint: "It may lie long ago.",
  saveMilestone: "Save",
  titleMissing: "Give the moment a name, so that it can be found again.",
  titleTooLong: (max: number) => `A name has at most ${max} characters. Please shorten it.`,
  broughtBack:
    "This milestone was deleted on one device, and written about on another that did not know. So it is here again.",
  keep: "Keep it",
  kept: (title: string) => `“${title}” is kept.`,
  dayWrong: "Choose a day that is not later than today.",
  marked: (title: string) => `“${title}” is marked.`,
  renamed: (title: string) => `It is called “${title}” now.`,
  deleted: (title: string) => `“${title}” is deleted.`,
  rename: "Rename",
  delete: "Delete",
  twoTitles: "Two answers",
  twoTitlesText:
    "It was named apart, on two devices, and both names are kept. Choose the one that holds now.",
  titleAnswer: (title: string, who: string, when: string) => `${title}\n${who}, ${when}`,
  keepTitle: (title: string) => `Keep “${title}”`,
  headsMissing: (count: number) =>
    formatCount(count, {
      one: "1 of the statuses that were kept with this moment has not arrived on this device yet.",
      other: "# of the statuses that were kept with this moment have not arrived on this device yet.",
    }),

  overTime: "Over time",
  overTimeViews: "How to show it",
  views: { all: "Together", domain: "By domain", level: "By level", table: "As a table" },
  allCompetencies: "All competencies",
  courseNow: (earned: number, inProgress: number, total: number) =>
    `${earned} of ${total} earned, ${inProgress} in progress`,
  course: (title: string, start: string, earned: number, inProgress: number, total: number) =>
    `${title} from ${start} to today, when ${earned} of ${total} are earned and ${inProgress} in progress`,
  tableOf: "Which competencies",
  tableCaption: (title: string, count: number) =>
    `${title}: ${formatCount(count, { one: "1 competency", other: "# competencies" })}`,
  until: "At the end of",

  beside: "Read this journey as another framework would have it",
  leftOutOnPaper: "Reasons and the names of those who wrote are left out of this print.",

  contributors: "Who contributed",
  erasePerson: "Erase a person’s name and reasons…",
  noName: "No name given",
  did: (statuses: number, evidence: number) =>
    [
      statuses > 0 && formatCount(statuses, { one: "1 status", other: "# statuses" }),
      evidence > 0 && evidenceCount(evidence),
    ]
      .filter(Boolean)
      .join(" · ") || "Other changes",
  daysOf: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  day: formatDay,
  moment: formatMoment,
} as const;
