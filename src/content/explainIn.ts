/** Finds the glossary's terms in running text, so that each can be explained where it stands. */
import type { Term } from "./glossary";

/** A stretch of a text: plain, or a term as it is written there with what explains it. */
export type Piece = string | { readonly text: string; readonly term: Term };

/**
 * The text in pieces that, joined, are the text again. Each term stands out where it occurs first, in any case and in its
 * plural; of terms that begin at one place the longest wins. Only whole words count, and a hyphen joins a word:
 * “competency-based” is no “competency”.
 */
export function explainIn(text: string, terms: readonly Term[]): readonly Piece[] {
  return explainAll([text], terms)[0] ?? [];
}

/** The same for texts that are read one after another: each term once in all of them. As many lists as texts. */
export function explainAll(texts: readonly string[], terms: readonly Term[]): readonly (readonly Piece[])[] {
  // The first alternative that fits is taken.
  const longestFirst = terms.toSorted((a, b) => b.term.length - a.term.length);
  const groups = longestFirst.map(({ term }) => `(${formsOf(term)})`);
  const pattern = new RegExp(`${START}(?:${groups.join("|")})${END}`, "giu");
  const said = new Set<Term>();
  return texts.map((text) => {
    const pieces: Piece[] = [];
    let at = 0;
    for (const match of terms.length === 0 ? [] : text.matchAll(pattern)) {
      const term = longestFirst[match.slice(1).findIndex((group) => group !== undefined)];
      if (term === undefined || said.has(term)) continue;
      said.add(term);
      if (match.index > at) pieces.push(text.slice(at, match.index));
      pieces.push({ text: match[0], term });
      at = match.index + match[0].length;
    }
    if (at < text.length) pieces.push(text.slice(at));
    return pieces;
  });
}

const START = String.raw`(?<![\p{L}\p{N}])(?<![\p{L}\p{N}][-‐‑])`;
const END = String.raw`(?![\p{L}\p{N}])(?![-‐‑][\p{L}\p{N}])`;

/** How a term may be written: any white space or hyphen between its words, and its last word in the plural. */
function formsOf(term: string): string {
  const words = term.trim().split(/[\s-]+/);
  const last = words.at(-1) ?? "";
  const plural = /[^aeiou]y$/i.test(last)
    ? `${escaped(last.slice(0, -1))}(?:y|ies)`
    : /(?:s|x|z|ch|sh)$/i.test(last)
      ? `${escaped(last)}(?:es)?`
      : `${escaped(last)}s?`;
  return [...words.slice(0, -1).map(escaped), plural].join(String.raw`[\s\-‐‑]+`);
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
