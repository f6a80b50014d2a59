import { formatCount, formatNumber } from "../../lib/format";
import { STATUS_IN_SENTENCE, STATUS_TITLES } from "../../pictures/words";

export const words = {
  title: "Assess",
  part: "What to walk through",
  all: "All competencies",
  domains: "Domain by domain",
  notStarted: "Those not started yet",
  skippedScope: "Those skipped",
  place: (index: number, count: number) => `${index} of ${count}`,
  places: (count: number) => formatCount(count, { one: "1 competency", other: "# competencies" }),
  listTitle: "All of this walk",
  walkState: { answered: "Answered", skipped: "Skipped", here: "Here", todo: "Not yet" },
  toEnd: "To the end of the walk",
  skippedCount: (count: number) => `Skipped: ${formatNumber(count)}`,
  progress: "Competencies looked at",
  status: "Status",
  statuses: STATUS_TITLES,
  twoAnswersTitle: "Two answers",
  twoAnswers: "These were written apart, on two devices, and both are kept. Choose the one that holds now.",
  settle: (status: string) => `Keep “${status}”`,
  by: (who: string, when: string) => `${who}, ${when}`,
  someone: "Someone who gave no name",
  overtaken:
    "Somebody changed the status while this was being written. Your reason waits here and goes with the status that you choose.",
  draft: "Kept on this device for now: your reason goes with the status that you choose.",
  answer: (why: string, by: string) => (why === "" ? by : `${why}\n${by}`),
  why: "Why",
  whyTooLong: (max: number) =>
    `A reason has at most ${max} characters. Please shorten it; until then it is not saved.`,
  signApart: "Two answers: one ticked this and one unticked it, apart. Tick or untick it to settle which.",
  photo: "Take a photo",
  otherProof: "Other evidence",
  back: "Back",
  skip: "Skip",
  next: "Next",
  finish: "Finish",
  leave: "Leave the walk",
  keys: "Keys",
  keyList: [
    { keys: ["1", "2", "3"], does: "Not started, in progress, earned", inStep: true },
    { keys: ["N", "→", "Enter"], does: "Next", inStep: false },
    { keys: ["←"], does: "Back", inStep: false },
    { keys: ["S"], does: "Skip", inStep: true },
    { keys: ["W"], does: "Write why", inStep: true },
    { keys: ["Esc"], does: "Leave the box", inStep: true },
    { keys: ["P"], does: "Take a photo", inStep: true },
  ],

  domainOf: (index: number, count: number) => `Domain ${index} of ${count}`,
  inDomain: (count: number) =>
    formatCount(count, { one: "There is one competency in it.", other: "There are # competencies in it." }),
  beginDomain: "Begin",
  domainClosed: "Where we are with",
  nextDomain: "Next domain",
  nothingTitle: "Nothing to walk through here",
  nothing: "Every competency has been started. Choose another part, or go back to the record.",
  nothingForGuest: "Every competency has been started, so there is nothing for you to do in this walk.",

  summaryTitle: "That was the walk",
  summary: (answered: number) =>
    answered === 0
      ? "No competency was answered on the way."
      : formatCount(answered, {
          one: "You looked at one competency. Everything is saved on this device.",
          other: "You looked at # competencies. Everything is saved on this device.",
        }),
  now: "Where it stands now",
  counts: STATUS_IN_SENTENCE,
  changedTitle: "What changed in this walk",
  was: {
    "not-started": "It was not started.",
    "in-progress": "It was in progress.",
    earned: "It was earned.",
  },
  isNow: {
    "not-started": "Now it is not started.",
    "in-progress": "Now it is in progress.",
    earned: "Now it is earned.",
  },
  skippedTitle: "Skipped",
  skippedAbout: "Come back to these when you know more.",
  walkSkipped: "Walk through these",
  toRecord: "See the record",
  again: "Start over",
  missing:
    "This journey cannot be walked through here: it is not on this device, it was deleted, or its framework is not in this version of Waymark.",
  readOnly:
    "This journey was received from others and is only read on this device, so nothing in it can be answered here.",
  toJourneys: "To your journeys",
} as const;
