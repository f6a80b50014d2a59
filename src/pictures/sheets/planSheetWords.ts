import { formatDay, formatNumber } from "../../lib/format";

/** What a plan says on paper. */
export const planSheetWords = {
  plan: "Plan",
  action: "Action",
  owner: "Who",
  when: "When",
  others: "Other actions",
  untitled: "An action without words",
  noActions: "No action yet.",
  nothing: "Nothing is planned yet.",
  continued: (title: string) => `${title} (continued)`,
  pageOf: (page: number, all: number) => `Page ${formatNumber(page)} of ${formatNumber(all)}`,
  states: { "to-do": "To do", doing: "Doing", done: "Done", dropped: "Dropped" },
  made: (time: number) => `Made with Waymark on ${formatDay(time)}`,
} as const;
