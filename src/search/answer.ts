/** What the screen is told: of each kind the best, with what was found in them set apart. */
import { paths } from "../paths";
import { marked, snippet, type Piece } from "./marking";
import type { Match, Matches, SearchIndex, SoughtWord } from "./searchIndex";
import { SEARCH_KINDS, type SearchKind, type SearchText } from "./searchText";

export type Question = {
  readonly text: string;
  /** Only of this kind; undefined: of all. */
  readonly only?: SearchKind | undefined;
  /** At most so many of each kind. */
  readonly limit: number;
};

/** A journey that is on this device. */
export type Source = {
  readonly id: string;
  /** Empty where it has none, or it has not arrived. */
  readonly title: string;
  readonly archived: boolean;
  readonly framework: string;
};

export type Hit = Pick<SearchText, "kind" | "path" | "author" | "time"> & {
  /** Its title, or what it speaks of where it has none. */
  readonly heading: readonly Piece[];
  /** What the title speaks of; empty where that is the heading. */
  readonly about: string;
  readonly snippet: readonly Piece[];
  /** The journey in which it stands; undefined for what belongs to none. */
  readonly journey: Pick<Source, "id" | "title" | "archived"> | undefined;
  /** Of a competency: other places that show it, the first ones. */
  readonly alsoIn: readonly { readonly path: string; readonly title: string }[];
};

export type HitGroup = { readonly kind: SearchKind; readonly count: number; readonly hits: readonly Hit[] };

export type SearchAnswer = {
  readonly text: string;
  readonly only: SearchKind | undefined;
  /** Those in which something was found, in the order of SEARCH_KINDS. */
  readonly groups: readonly HitGroup[];
  /** How many were found of each kind, also of those that were not asked for. */
  readonly counts: readonly { readonly kind: SearchKind; readonly count: number }[];
  readonly count: number;
  /** Journeys read so far, and those that are to be read; the answer is whole when they are the same. */
  readonly read: number;
  readonly of: number;
  /** Of those read, how many could not be: nothing in them is found. */
  readonly unread: number;
};

const ALSO_IN_MOST = 3;

/** `sources`: by their ids, the one touched last first. */
export function answer(
  index: SearchIndex,
  sources: ReadonlyMap<string, Source>,
  question: Question,
): Omit<SearchAnswer, "read" | "of" | "unread"> {
  const matches = index.find(question.text, question.limit);
  const counts = SEARCH_KINDS.flatMap((kind) => {
    const count = matches.counts.get(kind) ?? 0;
    return count === 0 ? [] : [{ kind, count }];
  });
  const shown = counts.filter(({ kind }) => question.only === undefined || question.only === kind);
  return {
    text: question.text,
    only: question.only,
    counts,
    count: counts.reduce((sum, { count }) => sum + count, 0),
    groups: shown.map(({ kind, count }) => ({ kind, count, hits: hitsOf(matches, kind, sources) })),
  };
}

function hitsOf(matches: Matches, kind: SearchKind, sources: ReadonlyMap<string, Source>): readonly Hit[] {
  return (matches.best.get(kind) ?? []).map((match) =>
    kind === "competency"
      ? competencyHit(match, matches.sought, sources)
      : hitOf(match, matches.sought, sources),
  );
}

function hitOf(match: Match, sought: readonly SoughtWord[], sources: ReadonlyMap<string, Source>): Hit {
  const { text, source } = match;
  const { kind, path, author, time, title, about, body } = text;
  return {
    kind,
    path,
    author,
    time,
    heading: title === "" ? [{ text: about, found: false }] : marked(title, sought),
    about: title === "" ? "" : about,
    snippet: snippet(body, sought),
    journey: sources.get(source),
    alsoIn: [],
  };
}

/** It leads to the journey that was touched last of those on its framework: there one can do something about it. */
function competencyHit(
  match: Match,
  sought: readonly SoughtWord[],
  sources: ReadonlyMap<string, Source>,
): Hit {
  const hit = hitOf(match, sought, sources);
  const { competency } = match.text;
  if (!competency) return hit;
  const journeys = [...sources.values()].filter(
    ({ framework, archived }) => framework === competency.framework && !archived,
  );
  const [first, ...others] = journeys;
  if (!first) return hit;
  const at = (journey: Source) => paths.competency(journey.id, competency.id);
  return {
    ...hit,
    path: at(first),
    journey: first,
    alsoIn: [
      ...others.slice(0, ALSO_IN_MOST - 1).map((journey) => ({ path: at(journey), title: journey.title })),
      // Without a title: the framework itself.
      { path: match.text.path, title: "" },
    ],
  };
}
