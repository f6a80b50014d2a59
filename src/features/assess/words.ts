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
  missing: "This journey is not on this device.",
  toJourneys: "To your journeys",
} as const;
