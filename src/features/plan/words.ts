import type { ActionState, ActionText } from "../../domain/planRegisters";
import { formatCount, formatList, formatNumber, type NearDay } from "../../lib/format";
import { STATUS_TITLES } from "../../pictures/words";

/** A title in a message that stands over the page for a moment: what tells it from others, not all of it. */
export function brief(title: string): string {
  if (title.length <= 60) return title;
  const cut = title.slice(0, 60);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 40))}…`;
}

export const PLAN_VIEWS = ["priorities", "choose", "people", "time", "week"] as const;
export type PlanView = (typeof PLAN_VIEWS)[number];

/** What the plan says, as it is laid out; its single action has `actionWords`. */
export const words = {
  plan: "Plan",
  view: "View of the plan",
  take: "Print or calendar",
  views: {
    priorities: "Priorities",
    choose: "Choose",
    people: "People",
    time: "Time",
    week: "Week",
  } satisfies Record<PlanView, string>,
  noFrameworkTitle: "This device does not have the framework of this journey",
  noFramework:
    "Its plan can’t be laid out without it. Import a snapshot of the journey: the framework comes with it.",

  emptyTitle: "What will you work on now?",
  empty:
    "Choose two or three competencies to work on now, and say the first action for each: who does it, and by when. Waymark suggests some and says why.",
  emptyHere: "Nothing is planned in this journey yet.",
  choose: "Choose what comes next",
  chooseMore: "Choose more",
  noPriorities:
    "Nothing is chosen to work on now. These actions stand on their own; a priority would give them a reason.",

  states: {
    "to-do": "To do",
    doing: "Doing",
    done: "Done",
    dropped: "Dropped",
  } satisfies Record<ActionState, string>,
  /** What a tap on the mark does, and to which action. */
  advance: {
    "to-do": (title: string) => `To do. Mark as done: ${title}`,
    doing: (title: string) => `Doing. Mark as done: ${title}`,
    done: (title: string) => `Done. Take up again: ${title}`,
    dropped: (title: string) => `Dropped. Take up again: ${title}`,
  } satisfies Record<ActionState, (title: string) => string>,
  stateSaid: (title: string, state: string) => `“${brief(title)}”: ${state}.`,
  undo: "Undo",
  more: (title: string) => `More for “${title}”`,
  open: "Open",
  delete: "Delete",
  deleted: (title: string) => `“${brief(title)}” is deleted.`,
  untitled: "An action without words",
  twoAnswers: "Two answers",
  evidence: (count: number) =>
    formatCount(count, { one: "1 piece of evidence", other: "# pieces of evidence" }),

  touches: (titles: string) => `Touches ${titles}`,
  touchesMany: (count: number) => `Touches ${formatNumber(count)} considerations`,

  anotherDay: "Another day",
  newDue: "Due",
  move: "Give it this day",
  dueSaid: (title: string, day: string) => `“${brief(title)}”: due ${day}.`,

  dropWhy: "Why is it dropped?",
  dropWhyHint: "One line helps whoever asks later. You can also leave it empty.",
  drop: "Drop it",
  cancel: "Cancel",

  firstStep: "First step",
  nextStep: "Next step",
  anyAction: "An action that belongs to no priority",
  owner: "Owner",
  ownerHint: "A name or a role",
  due: "Due",
  term: "Term",
  noTerm: "No term",
  add: "Add",
  titleMissing: "Say in a few words what is to be done. Then it can be added.",
  titleTooLong: (max: number) =>
    `An action has at most ${max} characters. Please shorten it; details fit in its notes.`,
  lettersLeft: (count: number) => formatCount(count, { one: "1 letter left", other: "# letters left" }),
  lettersOver: (count: number) =>
    formatCount(count, {
      one: "1 letter too many. Details fit in its notes.",
      other: "# letters too many. Details fit in its notes.",
    }),
  ownerTooLong: (max: number) => `An owner has at most ${max} characters. Please shorten the name.`,

  actionsFor: (title: string) => `Actions for ${title}`,
  others: "Other actions",
  othersAbout: "For competencies that are not among the priorities now, or for none.",
  closed: (count: number) => formatCount(count, { one: "1 done or dropped", other: "# done or dropped" }),
  earned: "You have earned this. It can make room for another.",
  takeOff: "Take it off what comes next",
  takenOff: (title: string) => `“${title}” is no longer among what you work on now.`,
  addReason: "Add a reason",
  changeReason: "Change the reason",
  closeReason: "Close",
  openCompetency: "Open the competency",
  givenUpTitle: (title: string) => `Two answers: ${title}`,
  givenUp:
    "One took it off what comes next, and another chose it, apart, on two devices. Choose the one that holds now.",
  workOnIt: "Work on this now",
  notNow: "Not now",
  keepChoice: (choice: string) => `Keep “${choice}”`,
  someone: "Someone who gave no name",
  said: (who: string, when: string) => `${who}, ${when}`,
  status: STATUS_TITLES,

  nobody: "Nobody yet",
  ownerCount: (open: number, all: number) =>
    open === all
      ? formatCount(all, { one: "1 action", other: "# actions" })
      : `${formatCount(all, { one: "1 action", other: "# actions" })}, ${open} open`,
  noActions: "There are no actions yet. Add the first one to a priority; here they stand by who does them.",

  meetTitle: "Where one decision moves another",
  meetAbout:
    "Open actions that touch the same system consideration. Look at them together before you decide.",

  hereTitle: "Actions",
  toPlan: "The whole plan",

  when: {
    on: ({ kind, text }: NearDay) => (kind === "relative" ? text : `on ${text}`),
    due: (day: string) => `Due ${day}`,
    overdue: (day: string) => `Was due ${day}`,
    overdueTerm: (term: string) => `Was due in ${term}`,
    from: (day: string) => `From ${day}`,
    between: (from: string, due: string) => `From ${from}, due ${due}`,
  },
} as const;

const FIELDS = {
  title: "What is to be done",
  owner: "Owner",
  start: "Start",
  due: "Due",
  notes: "Notes",
} satisfies Record<ActionText, string>;

/** The page of one action. */
export const actionWords = {
  back: "Back to the plan",
  missingTitle: "This action is not here",
  missing: "The address may be mistyped, or the action was deleted.",
  fields: FIELDS,
  addedBy: (who: string, when: string) => `Added by ${who}, ${when}`,
  someone: "someone who gave no name",
  broughtBack:
    "Somebody deleted this action, and somebody else went on writing in it without knowing. It is back for that reason.",
  titleMissing: "An action needs a few words that say what is to be done. Until then the old ones stay.",
  tooLong: (max: number) =>
    `There is room for at most ${max} characters. Please shorten it; until then it is not saved.`,
  badDay: "This is no day that the calendar has. Write it as year, month and day.",
  wrongWay: "It is due before it starts.",
  swap: "Swap the two days",
  swapped: "The two days are swapped.",
  state: "State",
  why: "Why it was dropped",
  whyState: "Why",
  term: "Term",
  noTerm: "No term",
  termHint: "Counts where no day is named.",
  when: "When",
  who: "Who",
  forTitle: "For these competencies",
  forNone: "It is for no competency yet.",
  forFirst: "For which competency?",
  forAdd: "Also for another",
  forChoose: "Choose a competency",
  forRemove: (title: string) => `No longer for “${title}”`,
  sign: "Sign to bring about",
  signHint: "What people should see when it has worked.",
  noSign: "None chosen",
  signGone: "A sign of another version of the framework",
  touches: "What it touches",
  touchesAbout: "The considerations, interfaces and boards that a decision here moves.",
  touchedToo: (titles: string) => `Also touched by ${titles}.`,
  touchesCount: (count: number) => formatCount(count, { one: "1 touched", other: "# touched" }),
  brings: "Evidence it produced",
  bringsNone: "None yet. When it is done, Waymark asks what came of it.",
  bringsNoneHere: "None yet.",
  bringsMissing: "A piece of evidence that is not on this device yet",
  untitledItem: "Evidence without a title",
  unlink: (title: string) => `Not produced by this action: ${title}`,
  unlinked: (title: string) => `“${title}” is no longer linked to this action. It stays among the evidence.`,
  add: "Add",
  signOption: (competency: string, status: string, sign: string) =>
    competency === "" ? `${status}: ${sign}` : `${competency}, ${status}: ${sign}`,
  delete: "Delete this action",

  apart: "These were written apart, on two devices, and both are kept. Choose the one that holds now.",
  apartHere: "This was said differently on two devices, and it is not settled yet which holds.",
  apartTitle: (field: string) => `Two answers: ${field}`,
  answer: (said: string, by: string) => (said === "" ? by : `${said}\n${by}`),
  by: (who: string, when: string) => `${who}, ${when}`,
  keepThis: "Keep this",
  apartMany: (count: number) => `${formatNumber(count)} things were said apart`,
  apartPair: (names: readonly string[]) =>
    `All of them by ${formatList(names)}. Keep what one of them said, or choose one by one below.`,
  keepAll: (name: string) => `Keep all of ${name}’s`,
  keptAll: (name: string) => `All that ${name} said is kept.`,
  nothing: "Nothing",
  yes: "Yes",
  no: "No",
  flags: {
    for: (title: string) => `For “${title}”`,
    touches: (title: string) => `Touches “${title}”`,
    brings: (title: string) => `Produced “${title}”`,
  },

  finishedTitle: "What came of it?",
  finishedAbout: "One line, a photo or a file: it becomes evidence, and stays linked to this action.",
  result: "The result",
  resultPlaceholder: "In one line: what is different now?",
  keepResult: "Keep as evidence",
  resultKept: "Kept as evidence.",
  resultTitle: (title: string) => `Result: ${title}`,
  resultMissing: "Write a line about what came of it. Then it can be kept.",
  otherProof: "A photo, file or link",
  changed: "Has anything changed?",
  changedAbout: "The status of what this action was for. Leave it where it is if not.",
  statusOf: (title: string) => `Status of ${title}`,
  whyDone: (title: string) => `“${title}” is done.`,
  whyTooLong: (max: number) =>
    `A reason has at most ${max} characters. Please shorten it; until then it is not saved.`,
  statusSet: (title: string, status: string) => `${title}: ${status}.`,
  overtaken:
    "Somebody changed the status while this was being written. Your reason goes with the status that you choose.",
  draft: "Kept on this device for now: your reason goes with the status that you choose.",
  close: "That is all",
} as const;
