/** What is shown of a text that was found: the words around what was sought, and which of them it was. */
import { placedWords } from "./folding";
import type { SoughtWord } from "./searchIndex";

export type Piece = { readonly text: string; readonly found: boolean };

const BEFORE = 60;
const SNIPPET_LENGTH = 200;
/** A text whose words are only found far down is shown from its beginning: reading on would cost more than it tells. */
const READ_MOST = 20_000;

/** The whole text, with what was found set apart. */
export function marked(text: string, sought: readonly SoughtWord[]): readonly Piece[] {
  return piecesBetween(text, 0, text.length, sought);
}

/** About 200 characters around the first word that was found, or the beginning where none was; broken between words. */
export function snippet(text: string, sought: readonly SoughtWord[]): readonly Piece[] {
  const plain = text.slice(0, READ_MOST).replace(/\s+/g, " ").trim();
  if (plain.length <= SNIPPET_LENGTH) return marked(plain, sought);
  let first = 0;
  for (const { word, start } of placedWords(plain)) {
    if (!isFound(word, sought)) continue;
    first = start;
    break;
  }
  let from = Math.max(0, Math.min(first - BEFORE, plain.length - SNIPPET_LENGTH));
  if (from > 0) from = Math.min(first, afterSpace(plain, from));
  let to = Math.min(plain.length, from + SNIPPET_LENGTH);
  if (to < plain.length) {
    const space = plain.lastIndexOf(" ", to);
    if (space > first) to = space;
  }
  return [
    ...(from > 0 ? [{ text: "… ", found: false }] : []),
    ...piecesBetween(plain, from, to, sought),
    ...(to < plain.length ? [{ text: " …", found: false }] : []),
  ];
}

function afterSpace(text: string, from: number): number {
  const space = text.indexOf(" ", from);
  return space < 0 ? from : space + 1;
}

function piecesBetween(
  text: string,
  from: number,
  to: number,
  sought: readonly SoughtWord[],
): readonly Piece[] {
  const part = text.slice(from, to);
  const pieces: Piece[] = [];
  let end = 0;
  for (const placed of placedWords(part)) {
    if (!isFound(placed.word, sought)) continue;
    if (placed.start > end) pieces.push({ text: part.slice(end, placed.start), found: false });
    pieces.push({ text: part.slice(placed.start, placed.end), found: true });
    end = placed.end;
  }
  if (end < part.length) pieces.push({ text: part.slice(end), found: false });
  return pieces;
}

const isFound = (word: string, sought: readonly SoughtWord[]) =>
  sought.some((one) => word.startsWith(one.word) || one.near.has(word));
