/** What sheets of paper say. */
import type { ShownCompetency, ShownRecord } from "../../domain/shownRecord";
import { formatCount, formatDay, formatNumber } from "../../lib/format";

export const words = {
  earned: "Earned",
  underWay: "Under way",
  next: "Next",
  noneEarned: "None is earned yet.",
  noneUnderWay: "None is in progress now.",
  noPriorities: "No priorities have been chosen yet.",
  noPrioritiesNearest: "No priorities have been chosen yet. What is under way is nearest to being earned.",
  allDone: "Everything is earned.",
  changes: (since: string) => `What has changed since ${since}`,
  turns: { earned: "Earned", begun: "Begun", back: "Gone back" },
  more: (count: number) => `and ${formatNumber(count)} more`,
  example: "An example journey",
  recordOn: (time: number) => `Record on ${formatDay(time)}`,
  kicker: ({ isExample, framework, time }: ShownRecord) =>
    [isExample ? "An example journey" : "", framework.title, `Record on ${formatDay(time)}`]
      .filter((part) => part !== "")
      .join(" · "),
  made: (time: number) => `Made with Waymark on ${formatDay(time)}`,
  source: ({ framework }: ShownRecord) =>
    [framework.title, framework.publisher, framework.year === null ? "" : String(framework.year)]
      .filter((part) => part !== "")
      .join(", "),
  /** As it is typed. */
  address: (url: string) => url.replace(/^https?:\/\//, "").replace(/\/$/, ""),
  wheelOf: (title: string) => `The record of ${title} as a wheel`,
  domainOf: (place: number, all: number) => `Domain ${formatNumber(place)} of ${formatNumber(all)}`,
  pageOf: (page: number, all: number) => `Page ${formatNumber(page)} of ${formatNumber(all)}`,
  ofEarned: (all: number) => formatCount(all, { one: "of 1 earned", other: "of # earned" }),
  inProgress: (count: number) => formatCount(count, { one: "1 in progress", other: "# in progress" }),
  earnedIn: (all: readonly ShownCompetency[]) =>
    formatCount(all.length, {
      one: `${formatNumber(countEarned(all))} of 1 earned`,
      other: `${formatNumber(countEarned(all))} of # earned`,
    }),
  twoAnswers: "Two answers",
  selfAssessment: "Self-assessment",
  assessmentAbout:
    "Read each statement and tick what is true today, not what is planned. A line of why helps the talk that follows.",
  assessmentFields: ["Name", "Role", "Date"],
  why: "Why",
  continued: (title: string) => `${title} (continued)`,
  tile: (row: number, column: number) => `Row ${formatNumber(row)}, column ${formatNumber(column)}`,
  tileHow: "Cut along the dashed lines, lay each page over the grey edge of the one before, and glue.",
} as const;

const countEarned = (all: readonly ShownCompetency[]) =>
  all.filter(({ status }) => status === "earned").length;
