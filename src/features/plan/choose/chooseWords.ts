/** What is said where people choose what to work on next. */
import type { Status } from "../../../domain/status";
import type { Quarter } from "../../../domain/weighing";
import { formatCount, formatDay, formatList, formatNumber } from "../../../lib/format";

export const chooseWords = {
  priorities: "Priorities, in order",

  suggestions: "Suggestions",
  lead: "What your record speaks for. They are offers: you know your school. A few priorities at a time are plenty.",
  chosenSoFar: (count: number) =>
    count === 0
      ? "No priority is chosen yet."
      : formatCount(count, { one: "# priority is chosen.", other: "# priorities are chosen." }),
  toPlan: "Go to the priorities",
  place: (domain: string, level: string | undefined) =>
    level === undefined ? domain : `${domain} · ${level}`,
  work: "Work on this now",
  takeBack: "Take it back",
  notNow: "Not now",
  chosen: "It is one of your priorities now.",
  reason: "Reason to work on it now",
  reasonsApart: "Two reasons were written apart, on two devices, and both are kept.",
  settleReasons: "Choose the one that holds",
  reasonTooLong: (most: number) =>
    `A reason can have ${formatNumber(most)} characters. Please shorten it; nothing is lost until then.`,
  putAside: (title: string) => `“${title}” is put aside.`,
  showMore: (count: number) =>
    formatCount(count, { one: "Show # more suggestion", other: "Show # more suggestions" }),
  aside: "Put aside",
  suggestAgain: "Suggest again",
  suggestAgainNamed: (title: string) => `Suggest “${title}” again`,
  asideApart: "One put it aside and another took that back, apart.",
  nothingYet: "Nothing to go by yet",
  nothingYetText: "As soon as some statuses are set, suggestions with their reasons stand here.",
  assess: "Find out where you stand",
  nothingMore: "Nothing more to suggest. Whatever you want to work on can be chosen on its own page.",

  goneBack: (from: Status, time: number, why: string) => {
    const was = from === "earned" ? "It was earned before" : "It was in progress before";
    const told = `${was}, and went back on ${formatDay(time)}.`;
    return why === "" ? told : `${told} The reason then: “${why}”`;
  },
  close: (seen: number, total: number) =>
    seen === total
      ? `All ${formatNumber(total)} of its signs of “Earned” are ticked.`
      : `${formatNumber(seen)} of its ${formatNumber(total)} signs of “Earned” are ticked.`,
  supports: (priority: string, why: string) => `It helps along your priority “${priority}”: ${why}.`,
  noEvidence: {
    "in-progress": "It is in progress, and no evidence shows it yet.",
    earned: "It is earned, and no evidence shows it yet.",
  },
  foundation: (level: string, domain: string, further: readonly string[]) =>
    further.length === 0
      ? `It is ${level}: what comes further on in “${domain}” builds on it.`
      : `It is ${level}, and what builds on it has begun: ${formatList(further.map((title) => `“${title}”`))}.`,
  untouched: (since: number) => `Nothing was said of it since ${formatDay(since)}.`,

  picture: "Impact and effort",
  pictureLead:
    "Place what you might work on: how much would it change, and how much work would it be? Tap a number and then the picture, drag it there, or choose in the list.",
  pictureShown: "How much each would change, and how much work it would be.",
  pictureKeys: "Arrow keys move it; with Shift, a little at a time.",
  quarters: {
    "quick-win": "Quick wins",
    "big-step": "Big projects",
    "small-gain": "Small gains",
    later: "Better later",
  } satisfies Record<Quarter, string>,
  impact: "How much it would change",
  effort: "How much work it would be",
  impactAxis: ["Changes little", "Changes much"],
  effortAxis: ["Little work", "Much work"],
  degrees: [
    [10, "Very little"],
    [30, "Little"],
    [50, "Some"],
    [70, "Much"],
    [90, "Very much"],
  ] as const,
  notPlaced: "Not placed",
  waiting: "Not placed yet",
  waitingHint: "Not placed yet: tap a number, then the picture where it belongs, or drag it there.",
  pick: (number: number, title: string) => `Place ${formatNumber(number)}. ${title}`,
  tapWhere: (number: number, title: string) =>
    `Tap the picture where ${formatNumber(number)} belongs: “${title}”.`,
  placeHere: (title: string) => `Place “${title}” on the picture`,
  list: "What could be next",
  dot: (number: number, title: string, quarter: Quarter) =>
    `${formatNumber(number)}. ${title}: ${chooseWords.quarters[quarter]}`,
  dragOn: (title: string) => `Drag “${title}” onto the picture`,
  movedTo: (title: string, impact: number, effort: number) =>
    `“${title}”: change ${formatNumber(impact)} of 100, work ${formatNumber(effort)} of 100.`,
  takeOff: "Take off the picture",
  another: "Another competency",
  anotherFirst: "Choose one to place…",
  isPriority: "Priority",
  legend: "A filled number is a priority; an outlined one is not.",
  noCandidates: "Nothing to place yet. Choose a competency below.",
  print: "Print the picture",
  nobodyPlaced: "Nothing is placed on the picture.",

  twoAnswersTitle: "Two answers",
  twoAnswers: "It was placed apart, on two devices, and both are kept. Choose the one that holds now.",
  placed: (quarter: Quarter, impact: number, effort: number) =>
    `${chooseWords.quarters[quarter]}: change ${formatNumber(impact)}, work ${formatNumber(effort)} of 100.`,
  offPicture: "Not on the picture.",
  by: (name: string, when: string) => `${name}, ${when}`,
  someone: "Someone",
  keep: "Keep this place",
} as const;
