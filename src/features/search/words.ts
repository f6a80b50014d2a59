import { formatCount, formatDay, formatNumber } from "../../lib/format";
import type { SearchKind } from "../../search/searchText";

/** What searching says. */
export const words = {
  title: "Search",
  lead: "Everything on this device, as you type. It works without a network.",
  field: "Search everything on this device",
  placeholder: "A name, a reason, a word you remember",
  clear: "Clear",

  kinds: {
    journey: "Journeys",
    competency: "Competencies",
    reason: "Reasons",
    evidence: "Evidence",
    action: "Actions",
    resource: "Resources",
    comment: "Comments",
    milestone: "Milestones",
    session: "Sessions",
    period: "Terms",
    term: "Words",
  } satisfies Record<SearchKind, string>,
  narrow: "Show only",
  all: "All",
  kindCount: (kind: string, count: number) => `${kind}, ${formatNumber(count)} found`,
  showAllOf: (kind: string, count: number) => `${kind}: show all ${formatNumber(count)}`,
  showMore: (more: number) => formatCount(more, { one: "Show 1 more", other: "Show # more" }),

  found: (count: number) => formatCount(count, { one: "1 thing found.", other: "# things found." }),
  reading: (read: number, of: number) =>
    `Still reading: ${formatNumber(read)} of ${formatCount(of, { one: "1 journey", other: "# journeys" })} so far.`,
  unread: (count: number) =>
    formatCount(count, {
      one: "1 journey could not be read, so nothing in it is found.",
      other: "# journeys could not be read, so nothing in them is found.",
    }),

  startTitle: "What are you looking for?",
  start:
    "Names of journeys, competencies, the reasons people gave, evidence, actions, resources, remarks, milestones, sessions and what was agreed in them, terms and the words of the glossary. The beginning of a word is enough, and a slip of the finger is forgiven.",
  startKeys:
    "From anywhere in Waymark, Ctrl+K (on a Mac Command+K) opens this search. The arrow keys go through what is found.",
  nothingTitle: (text: string) => `Nothing here has “${text}” in it`,
  nothing:
    "Try fewer words, or only the beginning of one. What was deleted and texts that were replaced are not searched.",
  nothingYet: "Nothing so far",
  nothingYetAbout: "Not everything on this device has been read yet. What is found appears here by itself.",
  nothingOfKind: (kind: string, text: string) => `Under ${kind}, nothing has “${text}” in it`,

  inJourney: (title: string) => title || "A journey without a name",
  archived: "Archived",
  writtenBy: (name: string, time: number) =>
    name === "" ? `Written on ${formatDay(time)}` : `Written by ${name} on ${formatDay(time)}`,
  addedBy: (name: string, time: number) =>
    name === "" ? `Added on ${formatDay(time)}` : `Added by ${name} on ${formatDay(time)}`,
  untitled: "Without a title",
  alsoIn: "Also in",
  inFramework: "the framework",

  brokenTitle: "The search has stopped",
  broken:
    "The browser ended it, perhaps because memory ran short. Everything you wrote is safe. Start it again to go on.",
  again: "Search again",
} as const;
