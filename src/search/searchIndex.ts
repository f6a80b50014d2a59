/**
 * The index: by every word that stands in some text, the texts that hold it. Words lie in a radix tree, in which those that
 * begin alike lie together and those that are spelled nearly alike are found quickly. All of a source's texts go at once.
 */
import SearchableMap from "minisearch/SearchableMap";
import { wordsOf } from "./folding";
import type { SearchText } from "./searchText";

/** Of one word, where it stands: the number of the text, doubled, and one more where it is in the title. */
type Places = number[];

/** A word of the question, and what else counts as found for it. */
export type SoughtWord = {
  readonly word: string;
  /** Words spelled nearly like it; only looked for where nothing begins with it. */
  readonly near: ReadonlySet<string>;
};

export type Match = { readonly text: SearchText; readonly source: string; readonly score: number };
export type Matches = {
  readonly sought: readonly SoughtWord[];
  /** How many of each kind were found; kinds of which none was are not named. */
  readonly counts: ReadonlyMap<SearchText["kind"], number>;
  /** Of each kind the best, the best first. */
  readonly best: ReadonlyMap<SearchText["kind"], readonly Match[]>;
};

export type SearchIndex = {
  /** Puts these in the place of all texts of the source that were there. */
  readonly replace: (source: string, texts: readonly SearchText[]) => void;
  /** Adds to the source, where its texts come in several goes. */
  readonly add: (source: string, texts: readonly SearchText[]) => void;
  readonly remove: (source: string) => void;
  /** Texts in which every word of the question, or one that begins with it, stands. `limit`: of each kind. */
  readonly find: (question: string, limit: number) => Matches;
  readonly size: () => number;
};

const WORDS_MOST = 12;
const EXACT = 4;
const BEGINS = 2;
const NEAR = 1;
const IN_TITLE = 2;
/** Below this many texts that are gone, nothing is gained by building anew. */
const GONE_LEAST = 2_000;

export function createIndex(): SearchIndex {
  let texts: (SearchText | undefined)[] = [];
  let sources: string[] = [];
  let words = new SearchableMap<Places>();
  let textsBySource = new Map<string, number[]>();
  let gone = 0;
  let best = new Float32Array(0);
  let total = new Float32Array(0);
  let found = new Uint8Array(0);

  function add(source: string, added: readonly SearchText[]): void {
    const own = textsBySource.get(source) ?? [];
    textsBySource.set(source, own);
    for (const text of added) {
      const number = texts.push(text) - 1;
      sources.push(source);
      own.push(number);
      const inTitle = new Set(wordsOf(text.title));
      for (const word of inTitle) placesOf(word).push(number * 2 + 1);
      for (const word of new Set(wordsOf(text.body))) if (!inTitle.has(word)) placesOf(word).push(number * 2);
    }
  }

  function placesOf(word: string): Places {
    const known = words.get(word);
    if (known) return known;
    const places: Places = [];
    words.set(word, places);
    return places;
  }

  function remove(source: string): void {
    const own = textsBySource.get(source) ?? [];
    textsBySource.delete(source);
    for (const number of own) texts[number] = undefined;
    gone += own.length;
    if (gone > GONE_LEAST && gone > texts.length / 2) buildAnew();
  }

  /** Their words still point to those that are gone; when these are the most, all is put down afresh. */
  function buildAnew(): void {
    const kept = [...textsBySource].map(
      ([source, own]) => [source, own.flatMap((number) => texts[number] ?? [])] as const,
    );
    texts = [];
    sources = [];
    words = new SearchableMap<Places>();
    textsBySource = new Map();
    gone = 0;
    for (const [source, own] of kept) add(source, own);
  }

  function count(places: Places, weight: number): void {
    for (const place of places) {
      const number = place >> 1;
      const score = place & 1 ? weight * IN_TITLE : weight;
      if (score > best[number]!) best[number] = score;
    }
  }

  function seek(word: string): SoughtWord {
    let begins = false;
    for (const [other, places] of words.atPrefix(word)) {
      begins = true;
      count(places, other === word ? EXACT : BEGINS * (word.length / other.length) + 0.5);
    }
    const near = new Set<string>();
    const mistakes = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
    if (begins || mistakes === 0) return { word, near };
    for (const [other, [places, distance]] of words.fuzzyGet(word, mistakes)) {
      near.add(other);
      count(places, NEAR / distance);
    }
    return { word, near };
  }

  function find(question: string, limit: number): Matches {
    const asked = [...new Set(wordsOf(question))].slice(0, WORDS_MOST);
    if (total.length < texts.length) {
      best = new Float32Array(texts.length * 2);
      total = new Float32Array(texts.length * 2);
      found = new Uint8Array(texts.length * 2);
    }
    total.fill(0);
    found.fill(0);
    const sought = asked.map((word, index) => {
      best.fill(0);
      const seen = seek(word);
      for (let number = 0; number < texts.length; number += 1)
        if (best[number]! > 0 && found[number] === index) {
          found[number] = index + 1;
          total[number]! += best[number]!;
        }
      return seen;
    });
    return { sought, ...collect(asked.length, limit) };
  }

  function collect(wordCount: number, limit: number): Omit<Matches, "sought"> {
    const counts = new Map<SearchText["kind"], number>();
    const matches = new Map<SearchText["kind"], Match[]>();
    if (wordCount === 0) return { counts, best: matches };
    for (let number = 0; number < texts.length; number += 1) {
      const text = found[number] === wordCount ? texts[number] : undefined;
      if (!text) continue;
      counts.set(text.kind, (counts.get(text.kind) ?? 0) + 1);
      const own = matches.get(text.kind) ?? [];
      matches.set(text.kind, own);
      const score = total[number]!;
      const worst = own.at(-1);
      if (worst && own.length >= limit && !isBefore(score, text, worst)) continue;
      let place = own.length;
      while (place > 0 && isBefore(score, text, own[place - 1]!)) place -= 1;
      own.splice(place, 0, { text, source: sources[number]!, score });
      if (own.length > limit) own.pop();
    }
    return { counts, best: matches };
  }

  return {
    add,
    remove,
    find,
    replace: (source, added) => {
      remove(source);
      add(source, added);
    },
    size: () => texts.length - gone,
  };
}

/** The better first; of equals the one written last. */
const isBefore = (score: number, text: SearchText, other: Match) =>
  score > other.score || (score === other.score && text.time > other.text.time);
