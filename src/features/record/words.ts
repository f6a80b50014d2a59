import { evidenceCount, STATUS_TITLES, words as pictureWords } from "../../pictures/words";

export const words = {
  wheel: (title: string) => `The record of ${title}`,
  ofEarned: (total: number) => `of ${total} earned`,
  inProgress: (count: number) => `${count} in progress`,
  list: "All competencies",
  listOf: (domain: string) => `Competencies of ${domain}`,
  status: STATUS_TITLES,
  twoAnswers: pictureWords.twoAnswers,
  evidence: evidenceCount,
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
