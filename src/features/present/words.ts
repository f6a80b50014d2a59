import type { Turn } from "../../domain/progress";
import type { Showing } from "../../domain/showing";
import { placesIn, type ShownEvidence, type ShownRecord } from "../../domain/shownRecord";
import { formatCount, formatDay, formatList, formatNumber } from "../../lib/format";
import { STATUS_TITLES } from "../../pictures/words";

export const words = {
  title: "Present",
  startTitle: (journey: string) => `Present ${journey}`,
  lead: "The record on a projector, slide by slide: where you stand, what was earned with its evidence, and what comes next.",
  back: "Back to the record",
  backToJourneys: "To your journeys",
  missing:
    "This journey cannot be presented here: it is not on this device, it was deleted, or its framework is not in this version of Waymark.",
  holds: "What it will hold",
  slides: (count: number) => formatCount(count, { one: "1 slide", other: "# slides" }),
  earnedSlides: (count: number) =>
    count === 0
      ? "No competency is newly earned, so it goes from the record to what is under way."
      : formatCount(count, {
          one: "1 earned competency, with its evidence.",
          other: "# earned competencies, one after the other, each with its evidence.",
        }),
  which: "Which earned competencies",
  all: "All that are earned",
  since: (title: string) => `Those earned since ${title}`,
  reasons: "Show the reasons",
  reasonsAbout: "Reasons can name people. They are left out unless you choose them.",
  names: "Show who wrote the reasons",
  namesAbout: "Names are left out unless you choose them.",
  evidence: "Evidence",
  noEvidence: "These competencies have no evidence yet, so none is in it.",
  noneMayBeShown: "None of the evidence of these competencies may be shown, so none is in it.",
  noneChosen: "All of the evidence that may be shown is left out.",
  evidenceIn: (count: number) =>
    formatCount(count, {
      one: "1 piece of evidence is in it. Only what may be shown can be.",
      other: "# pieces of evidence are in it. Only what may be shown can be.",
    }),
  keptOut: (count: number) =>
    formatCount(count, {
      one: "1 piece stays out: nobody said yet that it may be shown, or somebody said that it may not.",
      other: "# pieces stay out: nobody said yet that they may be shown, or somebody said that they may not.",
    }),
  chooseEvidence: "Choose the pieces",
  titleOf: ({ title, content }: Pick<ShownEvidence, "title" | "content">) => {
    if (title !== "") return title;
    if (content?.kind === "note") return "A note without a title";
    if (content?.kind === "link") return content.url;
    if (content?.kind !== "file") return "A piece of evidence without a title";
    return content.type.startsWith("image/") ? "A photograph without a title" : "A file without a title";
  },
  agreed: {
    nobody: "Nobody can be recognised in it.",
    consented: "Those in it agreed.",
    keep: "Not to be shown.",
    refused: "Somebody in it did not agree.",
  } satisfies Record<Showing, string>,
  showAll: (count: number) => formatCount(count, { one: "Show it", other: "Show all #" }),
  start: "Start",
  keys: "Arrow keys, the space bar or a clicker go on and back. B makes the screen dark. Escape leaves.",

  presentation: "Presentation",
  place: (index: number, count: number) => `${index} of ${count}`,
  announce: (index: number, count: number, title: string) => `Slide ${index} of ${count}: ${title}`,
  previous: "Previous slide",
  next: "Next slide",
  darkNow: "The screen is dark. Press B to go on.",
  fullScreen: "Fill the screen",
  leave: "Leave the presentation",

  wheel: (title: string) => `The record of ${title}`,
  glance: "Where we stand",
  changed: "What has changed",
  turns: { earned: "earned", begun: "begun", back: "went back" } satisfies Record<Turn, string>,
  ofEarned: (total: number) => `of ${total} earned`,
  inProgress: (count: number) => `${count} in progress`,
  earned: STATUS_TITLES.earned,
  by: (name: string, day: string) => (name === "" ? day : `${name}, ${day}`),
  proof: (title: string) => `Evidence for ${title}`,
  ahead: "What comes next",
  nextTitle: "Working on next",
  underWay: "Under way",
  andMore: (count: number) => formatCount(count, { one: "and 1 more", other: "and # more" }),
  nothingAhead: "Nothing is under way yet. What comes first?",
  allEarned: "Everything in this framework is earned.",
  end: "Thank you",
  source: (framework: string, publisher: string, day: string) =>
    publisher === ""
      ? `${framework}. The record on ${day}.`
      : `${framework}, by the ${publisher}. The record on ${day}.`,
  example: "An example, not a real school.",
  picture: (title: string) => `Picture: ${title}`,
  video: (title: string) => `Video: ${title}`,
  sound: (title: string) => `Sound: ${title}`,
  notHere: "This file has not arrived on this device yet.",
  notShown: "This kind of file can’t be shown here.",
  broken: "This device can’t show this file.",
} as const;

/** Where the record stands, in whole sentences. */
export function standing(record: ShownRecord): string {
  const all = placesIn(record);
  const count = (status: string) => all.filter(({ competency }) => competency.status === status).length;
  const [earned, begun] = [count("earned"), count("in-progress")];
  if (earned + begun === 0) return "Nothing has been said of the competencies yet. This is where it begins.";
  const total = formatNumber(all.length);
  const first =
    earned === 0
      ? `Of ${total} competencies none is earned yet.`
      : formatCount(earned, {
          one: `1 of ${total} competencies is earned.`,
          other: `# of ${total} competencies are earned.`,
        });
  if (begun === 0) return first;
  return `${first} ${formatCount(begun, { one: "1 is in progress.", other: "# are in progress." })}`;
}

/** What has changed, in a sentence; undefined where nobody looks back. Going back is information. */
export function changesInWords(record: ShownRecord): string | undefined {
  if (record.since === undefined) return undefined;
  const count = (turn: Turn) => placesIn(record).filter(({ competency }) => competency.turn === turn).length;
  const [earned, begun, back] = [count("earned"), count("begun"), count("back")];
  const parts = [
    earned > 0 && formatCount(earned, { one: "1 was earned", other: "# were earned" }),
    begun > 0 && formatCount(begun, { one: "1 was begun", other: "# were begun" }),
    back > 0 && formatCount(back, { one: "1 went back", other: "# went back" }),
  ].filter((part) => part !== false);
  if (parts.length === 0) return `Since ${record.since} nothing has changed.`;
  return `Since ${record.since} ${formatList(parts)}.`;
}

export const dayOf = (time: number | undefined): string => (time === undefined ? "" : formatDay(time));
