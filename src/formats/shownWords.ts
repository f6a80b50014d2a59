import type { ShownCompetency, ShownRecord } from "../domain/shownRecord";
import type { Turn } from "../domain/progress";
import type { Status } from "../domain/status";
import { formatCount, formatDay, formatNumber } from "../lib/format";

const statuses: Readonly<Record<Status, string>> = {
  "not-started": "Not started",
  "in-progress": "In progress",
  earned: "Earned",
};

/** What stands in the table of statuses. */
export const statusTableWords = {
  domain: "Domain",
  competency: "Competency",
  level: "Level",
  status: "Status",
  saidOn: "Since",
  changedSince: (moment: string) => `Changed since ${moment}`,
  turns: { earned: "Earned", begun: "Begun", back: "Gone back" } satisfies Record<Turn, string>,
  reason: "Reason",
  by: "By",
  evidence: "Evidence that may be shown",
  statuses,
} as const;

/** What stands in the file that opens without Waymark, beside what people wrote themselves. */
export const htmlWords = {
  unnamed: "A journey without a name",
  skip: "Skip to the record",
  subjects: {
    school: "A school",
    district: "A district",
    state: "A state",
    team: "A team",
    classroom: "A classroom",
    individual: "One person",
  } as Readonly<Record<string, string>>,
  example: "This is an example that Waymark made up. It is nobody’s record.",
  asOf: (time: number) => `As it stood on ${formatDay(time)}`,
  glance: "At a glance",
  wheel: (title: string) => `The record of ${title} as a wheel. Everything in it is told in the lists below.`,
  legend: "What the forms mean",
  statuses,
  twoAnswers: "Two answers were given apart, and wait to be settled",
  earned: (earned: number, all: number) =>
    formatCount(earned, {
      one: `# of ${formatNumber(all)} competencies is earned.`,
      other: `# of ${formatNumber(all)} competencies are earned.`,
    }),
  underWay: (count: number) => formatCount(count, { one: "# is in progress.", other: "# are in progress." }),
  ahead: (count: number) =>
    formatCount(count, { one: "# has not been started.", other: "# have not been started." }),
  changed: (since: string) => `What has changed since ${since}`,
  unchanged: "Every status is as it was then.",
  turns: {
    earned: "Earned since then",
    begun: "Begun since then",
    back: "Gone back since then",
  } satisfies Record<Turn, string>,
  next: "What comes next",
  nextAbout: "These were chosen to be worked on now, the first one first.",
  domains: "Domain by domain",
  countIn: (earned: number, all: number) => `${formatNumber(earned)} of ${formatNumber(all)} earned`,
  priority: "Priority",
  saidOn: (time: number) => `Since ${formatDay(time)}`,
  saidBy: (name: string) => `Said by ${name}`,
  evidenceFor: "Evidence:",
  evidence: "Evidence",
  item: (number: number) => `Item ${formatNumber(number)}`,
  photograph: (title: string) => (title === "" ? "A photograph without a title" : `Photograph: ${title}`),
  from: (day: string) => `From ${day}`,
  serves: (titles: readonly string[]) => `Speaks for ${titles.join("; ")}.`,
  pictureNotHere: "The photograph is not in this file.",
  fileNotHere: (type: string) =>
    type.startsWith("video/")
      ? "A video. It is not in this file."
      : type.startsWith("audio/")
        ? "A sound. It is not in this file."
        : "A document. It is not in this file.",
  nothingHere: "What it holds is not in this file.",
  about: "About this page",
  framework: ({ title, publisher, year }: ShownRecord["framework"]) =>
    [title, publisher, year].filter((part) => part !== "" && part !== null).join(", "),
  source: "Source",
  made: (time: number) =>
    `Made with Waymark on ${formatDay(time)}. It shows what was chosen to be shown, needs no network and runs no program.`,
} as const;

/** How many stand where. */
export function countStatuses(competencies: readonly ShownCompetency[]): Readonly<Record<Status, number>> {
  const counts = { "not-started": 0, "in-progress": 0, earned: 0 };
  for (const { status } of competencies) counts[status] += 1;
  return counts;
}
