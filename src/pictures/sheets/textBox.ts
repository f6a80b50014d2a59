/**
 * How much room words take on a sheet, without a screen to measure on: in millimetres, never less than a browser needs. A
 * browser may break at more places than blanks alone, and its letters are narrower: so it never needs more lines.
 */
import { textWidth } from "../textWidth";

export const MM_PER_PT = 25.4 / 72;

/** How many lines words take in a column; 0 where there are none. Words wider than the column are broken anywhere. */
export function lineCount(text: string, fontSizeMm: number, widthMm: number): number {
  const words = text.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return 0;
  const blank = textWidth(" ", fontSizeMm);
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const width = textWidth(word, fontSizeMm);
    const start = used === 0 ? 0 : used + blank;
    if (start + width <= widthMm) {
      used = start + width;
      continue;
    }
    if (used > 0) lines += 1;
    used = 0;
    if (width <= widthMm) {
      used = width;
      continue;
    }
    for (const letter of word) {
      const step = textWidth(letter, fontSizeMm);
      if (used > 0 && used + step > widthMm) {
        lines += 1;
        used = 0;
      }
      used += step;
    }
  }
  return lines;
}

export interface TextLook {
  readonly fontSizeMm: number;
  /** Of one line, in parts of the font's size. */
  readonly leading: number;
}

export function textHeight(text: string, { fontSizeMm, leading }: TextLook, widthMm: number): number {
  return lineCount(text, fontSizeMm, widthMm) * fontSizeMm * leading;
}

/** The words, or as many of them as so many lines hold, with "…" for the rest. Only a word as long as that is cut itself. */
export function shortened(text: string, fontSizeMm: number, widthMm: number, lines: number): string {
  if (lineCount(text, fontSizeMm, widthMm) <= lines) return text;
  const letters = Array.from(text);
  let fits = 0;
  let tooMany = letters.length;
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (lineCount(`${letters.slice(0, middle).join("")}…`, fontSizeMm, widthMm) <= lines) fits = middle;
    else tooMany = middle;
  }
  const kept = letters.slice(0, fits).join("");
  const whole = /\s/.test(letters[fits] ?? "") ? kept : kept.slice(0, Math.max(0, kept.search(/\s\S*$/)));
  const told = `${whole.replace(/[\s,;:–—-]+$/, "")}…`;
  return whole.length * 3 >= kept.length && lineCount(told, fontSizeMm, widthMm) <= lines
    ? told
    : `${kept.trimEnd()}…`;
}

/** The first of the font sizes, in points, at which the words take no more lines; else the last. */
export function fittingSize(
  text: string,
  widthMm: number,
  lines: number,
  sizesPt: readonly number[],
): { readonly fontSizeMm: number; readonly text: string } {
  for (const size of sizesPt)
    if (lineCount(text, size * MM_PER_PT, widthMm) <= lines) return { fontSizeMm: size * MM_PER_PT, text };
  const fontSizeMm = (sizesPt.at(-1) ?? 10) * MM_PER_PT;
  return { fontSizeMm, text: shortened(text, fontSizeMm, widthMm, lines) };
}
