/** The words of a text as they are looked for: whole, in small letters and without accents. */

/** Scripts that put no spaces between words; each of their signs stands for itself. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const WORD = new RegExp(String.raw`[${UNSPACED}]\p{M}*|(?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}])+`, "gu");
const PLAIN_WORD = /[A-Za-z0-9]+/g;
const BEYOND_PLAIN = /[\u0080-\u{10ffff}]/u;
const MARKS = /\p{M}/gu;

/** Small letters, with no accents: "Évaluation" is looked for as "evaluation", and "Straße" as "strasse". */
export function fold(word: string): string {
  const small = word.toLowerCase();
  if (!BEYOND_PLAIN.test(small)) return small;
  return small.normalize("NFKD").replace(MARKS, "").replaceAll("ß", "ss").replaceAll("ı", "i");
}

/** Each word of the text, folded, as often as it stands there. */
export function wordsOf(text: string): readonly string[] {
  // Most texts are plain, and read three times as fast this way.
  if (!BEYOND_PLAIN.test(text)) return text.toLowerCase().match(PLAIN_WORD) ?? [];
  return [...(text.match(WORD) ?? [])].map(fold);
}

export type PlacedWord = { readonly word: string; readonly start: number; readonly end: number };

/** The words of the text with where they stand in it, from the first on, as far as one reads. */
export function* placedWords(text: string): Generator<PlacedWord> {
  const pattern = BEYOND_PLAIN.test(text) ? WORD : PLAIN_WORD;
  for (const { 0: found, index } of text.matchAll(pattern))
    yield { word: fold(found), start: index, end: index + found.length };
}
