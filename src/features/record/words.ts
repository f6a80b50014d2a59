import type { Turn } from "../../domain/progress";
import { formatCount, formatList } from "../../lib/format";
import { evidenceCount, STATUS_TITLES, TURN_IN_SENTENCE, words as pictureWords } from "../../pictures/words";

/** For example "3 earned, 2 begun and 1 went back"; empty where nothing has changed. */
function turnsInWords({ earned, begun, back }: Readonly<Record<Turn, number>>): string {
  const parts = [
    earned > 0 && formatCount(earned, { one: "1 earned", other: "# earned" }),
    begun > 0 && formatCount(begun, { one: "1 begun", other: "# begun" }),
    back > 0 && formatCount(back, { one: "1 went back", other: "# went back" }),
  ];
  return formatList(parts.filter((part) => part !== false));
}

export const words = {
  look: "Show the record as",
  looks: { wheel: "Wheel", list: "List", matrix: "Matrix" },
  newSince: (title: string) => `New since ${title}`,
  newSinceNothing: "New since…",
  newSinceDay: "New since this day",
  aDay: "A day…",
  lookBackToNothing: "Do not look back",
  present: "Present",
  since: (title: string, turns: Readonly<Record<Turn, number>>) => {
    const said = turnsInWords(turns);
    return said === "" ? `Since ${title}: nothing has changed yet.` : `Since ${title}: ${said}.`;
  },
  turns: TURN_IN_SENTENCE,
  priority: pictureWords.priority,
  domain: "Domain",
  competencies: "Competencies",
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
  beside: "Read this record as another framework would have it",
  printed: (framework: string, publisher: string, day: string) =>
    publisher === ""
      ? `The record on ${day}. Framework: ${framework}.`
      : `The record on ${day}. Framework: ${framework}, by the ${publisher}.`,
} as const;
