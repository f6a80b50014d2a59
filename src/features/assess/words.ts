import { formatCount } from "../../lib/format";
import { STATUS_IN_SENTENCE, STATUS_TITLES } from "../../pictures/words";

export const words = {
  title: "Assess",
  part: "What to walk through",
  all: "All competencies",
  notStarted: "Those not started yet",
  skippedScope: "Those skipped",
  place: (index: number, count: number) => `${index} of ${count}`,
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
  back: "Back",
  skip: "Skip",
  next: "Next",
  finish: "Finish",
  leave: "Leave the walk",
  nothingTitle: "Nothing to walk through here",
  nothing: "Every competency has been started. Choose another part, or go back to the record.",

  summaryTitle: "That was the walk",
  summary: (answered: number) =>
    formatCount(answered, {
      one: "You looked at one competency. Everything is saved on this device.",
      other: "You looked at # competencies. Everything is saved on this device.",
    }),
  now: "Where it stands now",
  counts: STATUS_IN_SENTENCE,
  skippedTitle: "Skipped",
  skippedAbout: "Come back to these when you know more.",
  walkSkipped: "Walk through these",
  toRecord: "See the record",
  again: "Start over",
  missing:
    "This journey cannot be walked through here: it is not on this device, it was deleted, or its framework is not in this version of Waymark.",
  toJourneys: "To your journeys",
} as const;
