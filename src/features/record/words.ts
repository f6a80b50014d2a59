import { formatCount } from "../../lib/format";

export const words = {
  wheel: (title: string) => `The record of ${title}`,
  ofEarned: (total: number) => `of ${total} earned`,
  inProgress: (count: number) => `${count} in progress`,
  list: "All competencies",
  listOf: (domain: string) => `Competencies of ${domain}`,
  status: { "not-started": "Not started", "in-progress": "In progress", earned: "Earned" },
  twoAnswers: "Two answers",
  evidence: (count: number) =>
    formatCount(count, { one: "1 piece of evidence", other: "# pieces of evidence" }),
  noFrameworkTitle: "This journey’s framework is not in this version of Waymark",
  noFramework:
    "Its entries are all kept, and a snapshot passes them on. To see its record, open it with the version of Waymark that has the framework.",
  firstTitle: "Where do you stand?",
  first:
    "Nothing is assessed yet. Walk through all competencies one by one, or tap one in the picture or the list.",
  walk: "Walk through them",
  printed: (framework: string, publisher: string, day: string) =>
    `The record on ${day}. Framework: ${framework}, by the ${publisher}.`,
} as const;
