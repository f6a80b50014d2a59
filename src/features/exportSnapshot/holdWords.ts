import type { Evidence } from "../../domain/evidence";
import type { Showing } from "../../domain/showing";
import { formatCount, formatList, formatNumber } from "../../lib/format";
import type { StayingReason } from "./contents";

/** What stands in the list of what something will hold. */
export const holdWords = {
  title: "What it will hold",
  names: "Names of people",
  noNames: "Nobody whose words go in has given a name.",
  namesAbout: (names: readonly string[]) =>
    formatCount(names.length, {
      one: `1 name: ${formatList(names)}.`,
      other: `# names: ${formatList(names)}.`,
    }),
  reasons: "Reasons",
  noReasons: "No reason has been written for a status as it stands now.",
  reasonsAbout: (count: number) =>
    formatCount(count, {
      one: "1 reason, as it stands now. It can name people: read it before you hand it on.",
      other: "# reasons, as they stand now. They can name people: read them before you hand them on.",
    }),
  readReasons: "Read the reasons",
  evidence: "Evidence that may be shown",
  noEvidence: "There is no evidence yet.",
  noPhotographs: "There are no photographs yet.",
  chosen: (count: number, all: number) =>
    formatCount(all, {
      one:
        count === 1
          ? "The one piece that may be shown goes in."
          : "The one piece that may be shown stays out.",
      other: `${formatNumber(count)} of # pieces go in.`,
    }),
  all: "All",
  none: "None",
  showAll: (count: number) => `Show all ${formatNumber(count)}`,
  titleOf: ({ title, content }: Pick<Evidence, "title" | "content">) => {
    if (title !== "") return title;
    if (content?.kind === "note") return "A note without a title";
    if (content?.kind === "link") return content.url;
    if (content?.kind !== "file") return "A piece of evidence without a title";
    return content.type.startsWith("image/") ? "A photograph without a title" : "A file without a title";
  },
  agreed: {
    keep: "Keep here",
    nobody: "Nobody can be recognised in it.",
    consented: "Those in it agreed.",
    refused: "They do not agree",
  } satisfies Record<Showing, string>,
  onlyNamed: "Only its title and caption go in, not the file itself.",
  stays: (count: number) => formatCount(count, { one: "1 piece stays here", other: "# pieces stay here" }),
  staysWhy: {
    "not-asked": "Nobody has said yet who may see it.",
    keep: "It was decided that it stays with those who keep this journey.",
    refused: "Somebody in it did not agree.",
    apart: "There are two answers to who may see it. Until one is chosen it stays here.",
    twin: "The same file was added twice, and may not be shown with the other.",
  } satisfies Record<StayingReason, string>,
  notAsked: (count: number) =>
    formatCount(count, {
      one: "1 stays here because nobody has said yet who may see it.",
      other: "# stay here because nobody has said yet who may see them.",
    }),
  ask: "Say who may see them",
} as const;
