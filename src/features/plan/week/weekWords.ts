import { formatCount } from "../../../lib/format";

/** What "this week" says. Overdue is information, not a reproach. */
export const weekWords = {
  range: (from: string, to: string) => `${from} to ${to}`,
  title: "This week",
  whose: "Whose",
  everyone: "Everyone",
  nobody: "Nobody yet",
  overdue: "Still open from before",
  overdueAbout: "Finish it, give it another day, or drop it: a plan may change.",
  due: "Due this week",
  underWay: "On the table now",
  doneNow: "Done this week",
  nothingTitle: "Nothing this week",
  nothing: "Nothing is due or under way. Time to think, or to begin something early.",
  nothingPlanned: "Nothing is planned yet. The first action for a priority is a good place to begin.",
  next: "Next",
  toPlan: "The whole plan",
  undated: (count: number) =>
    formatCount(count, {
      one: "1 open action has no day and no term, so it never comes up here.",
      other: "# open actions have no day and no term, so they never come up here.",
    }),
} as const;
