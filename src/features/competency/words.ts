import type { Session } from "../../domain/session";
import type { RoomThen } from "../../domain/spreadRoles";
import { formatCount, formatList, formatNumber } from "../../lib/format";
import { roleTitle } from "../../pictures/roomWords";
import { STATUS_TITLES } from "../../pictures/words";

export const words = {
  back: "Back to the record",
  status: "Status",
  statuses: STATUS_TITLES,
  justified: {
    "not-started": "Nothing has begun yet, or we have only talked about it.",
    "in-progress": "Some of it happens in some places.",
    earned: "It holds across the whole, has lasted, and can be shown.",
  },
  unanswered: "Nobody has said anything yet. Choose what holds today; it can be changed at any time.",
  unansweredHere: "Nobody has said anything yet.",
  twoAnswersHere: "These were written apart, and it is not settled yet which of them holds.",
  newerStatus:
    "A newer version of Waymark said something of this status. It is kept and passed on, but can’t be shown here.",
  overtaken:
    "Somebody changed the status while this was being written. Your reason waits here and goes with the status that you choose.",
  draft: "Kept on this device for now: your reason goes with the status that you choose.",
  answer: (why: string, by: string) => (why === "" ? by : `${why}\n${by}`),
  otherWhys: (others: string) =>
    `Another reason was written apart: “${others}”. What you write here settles it.`,
  signApart: "Two answers: one ticked this and one unticked it, apart. Tick or untick it to settle which.",
  why: "Why",
  whyHint: "One line is enough. It is saved by itself.",
  whyTooLong: (max: number) =>
    `A reason has at most ${max} characters. Please shorten it; until then it is not saved.`,
  statusSet: (status: string) => `${status}: saved.`,
  undo: "Undo",
  twoAnswersTitle: "Two answers",
  twoAnswers: "These were written apart, on two devices, and both are kept. Choose the one that holds now.",
  settle: (status: string) => `Keep “${status}”`,
  by: (who: string, when: string) => `${who}, ${when}`,
  someone: "Someone who gave no name",

  priority: "Work on this now",
  priorityAbout: "Marks it in the record as one of the few that you work on now.",
  priorityChosen: "It is one of those that you work on now. Tap again to take it back.",
  priorityEarned: "You have earned it. Taken off what comes next, it makes room for another.",
  takeOff: "Take it off what comes next",
  takenOff: "It is no longer among what you work on now.",
  priorityReason: "Reason to work on it now",
  isPriority: "Worked on now.",
  notPriority: "Not now",
  twoPriorities:
    "One chose to work on this now and one took it back, apart, on two devices. Choose which holds now.",
  twoPrioritiesHere:
    "One chose to work on this now and one took it back, apart, and it is not settled yet which of them holds.",
  twoReasonsTitle: "Two reasons",
  twoReasons:
    "These reasons were written apart, on two devices, and both are kept. Choose the one that holds now.",
  noReason: "No reason",
  keepReason: "Keep this reason",

  signsTitle: "Signs to look for",
  signsAbout: "Waymark’s own wording. Tick what you have seen yourself.",
  signsFor: { "in-progress": "Speaks for “In progress”", earned: "Speaks for “Earned”" },
  wordsInSigns: "Words used here:",
  signsAboutHere: "Waymark’s own wording. Those with a tick were seen.",
  seen: "Seen: ",
  unseen: "Not ticked: ",
  signsSeen: (seen: number, all: number) => `${seen} of ${all} seen`,

  historyTitle: "How we got here",
  noHistory: "Nothing has been said about this competency yet.",
  moreHistory: (count: number) => formatCount(count, { one: "1 earlier change", other: "# earlier changes" }),
  allHistory: (count: number) => formatCount(count, { one: "Show all", other: "Show all # changes" }),
  changedTo: (status: string) => status,
  statusUndone: "Taken back to not started",
  signSeen: (sign: string) => `Seen: ${sign}`,
  signUnseen: (sign: string) => `No longer ticked: ${sign}`,
  signUnknown: "a sign of another version",
  evidenceAdded: (title: string) => `Evidence added: ${title}`,
  evidenceRemoved: (title: string) => `Evidence no longer placed here: ${title}`,
  evidenceGone: "an item that was deleted",
  farAhead: "The clock of the device that wrote this was ahead.",

  agreedTitle: "Agreed together",
  agreedIn: (session: string, day: string) =>
    session === "" ? `In a session, ${day}.` : `In “${session}”, ${day}.`,
  toSession: (session: string) => (session === "" ? "Open the session" : `Open “${session}”`),
  dissent: "Held against it",
  missingEvidence: "Evidence that was missing",
  toAction: "See what is planned for it",
  inTheRoom: "Who was in the room",
  nameless: (count: number) =>
    formatCount(count, { one: "1 voice without a name", other: "# voices without a name" }),

  promptTitle: "To talk about",
  promptAbout: "Waymark’s own question",
  missingTitle: "This framework has no such competency",
  missing: "The address may be mistyped. All competencies are in the list and the picture.",
  previous: "Previous",
  next: "Next",
  pager: "Previous and next competency",
} as const;

/** "Faculty (9) and Others (5)": those that may be told apart; empty where none may. */
export const rolesText = (room: RoomThen, session: Pick<Session, "roles"> | undefined): string =>
  formatList(
    Object.entries(room.roles).map(
      ([role, count]) => `${roleTitle(session ?? { roles: [] }, role)} (${formatNumber(count)})`,
    ),
  );
