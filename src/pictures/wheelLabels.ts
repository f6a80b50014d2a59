/** Fits a domain's title into the arc above its sector: one line or two, smaller if need be, shortened at the last. */
import { arcPath } from "./wheelGeometry";
import { textWidth } from "./textWidth";
import type { LabelTier, WheelLabel } from "./wheelTypes";

/** Largest and smallest letters, and the largest that two lines may have. */
const SIZES: Readonly<
  Record<LabelTier, { readonly most: number; readonly least: number; readonly two: number }>
> = {
  compact: { most: 29, least: 23, two: 27 },
  medium: { most: 22, least: 17, two: 20 },
  wide: { most: 17.5, least: 13, two: 15.5 },
};

/** Parts of the font size: how far letters reach above and below their line, and from line to line. */
const ASCENT = 0.76;
const DESCENT = 0.24;
const LEADING = 1.12;
/** A label never goes further round than this, however wide its sector. */
const MOST_SWEEP = Math.PI * 0.9;
/** More never fit; a title of 5,000 letters must not cost time either. */
const MOST_LETTERS = 160;
/** The largest letters in a wheel to the smallest. */
const MOST_APART = 1.2;

/** How far the drawing reaches from its middle where it has the labels of one size alone. */
export const TIER_HALF: Readonly<Record<LabelTier, number>> = { compact: 340, medium: 324, wide: 315 };

export interface LabelPlace {
  readonly from: number;
  readonly to: number;
  /** The band between these radii is free for labels. */
  readonly inner: number;
  readonly outer: number;
}

export interface LabelWish {
  readonly title: string;
  readonly place: LabelPlace;
}

/** Fits all labels of a wheel. A long title makes the others a little smaller too, so that they look like one set. */
export function fitLabels(wishes: readonly LabelWish[], tier: LabelTier): readonly WheelLabel[] {
  const first = wishes.map(({ title, place }) => fitLabel(title, place, tier, Infinity));
  const most = Math.min(...first.map(({ fontSize }) => fontSize)) * MOST_APART;
  return wishes.map(({ title, place }) => fitLabel(title, place, tier, most));
}

function fitLabel(title: string, place: LabelPlace, tier: LabelTier, cap: number): WheelLabel {
  const { least } = SIZES[tier];
  const most = Math.min(SIZES[tier].most, cap);
  const two = Math.min(SIZES[tier].two, cap);
  const sweep = Math.min(place.to - place.from, MOST_SWEEP);
  // The line nearest the wheel is the shortest; a little is left free at both ends.
  const room = (fontSize: number) => sweep * (place.inner + DESCENT * fontSize) - fontSize * 0.7;
  const words = title.trim().replace(/\s+/g, " ").slice(0, MOST_LETTERS);
  const inTwo = halves(words);

  for (let size = most; size >= Math.min(most, two); size -= 0.5) {
    if (textWidth(words, size) <= room(size)) return placed([words], size, place, false);
  }
  for (let size = two; size >= least; size -= 0.5) {
    if (textWidth(words, size) <= room(size)) return placed([words], size, place, false);
    const lines = inTwo.find((pair) => pair.every((line) => textWidth(line, size) <= room(size)));
    if (lines) return placed(lines, size, place, false);
  }
  return placed(shortened(words, least, room(least)), least, place, true);
}

/** All ways to break into two lines, the most even one first. */
function halves(words: string): readonly (readonly string[])[] {
  const pairs: string[][] = [];
  for (const { 0: mark, index } of words.matchAll(/ |[-/–](?=\S)/g)) {
    const end = mark === " " ? index : index + 1;
    const rest = words.slice(end).trim();
    // "&" ends a line badly; it goes with what follows.
    const first = words.slice(0, end);
    if (rest !== "" && !first.endsWith("&")) pairs.push([first, rest]);
  }
  return pairs.sort((a, b) => widest(a) - widest(b));
}

function widest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => textWidth(line, 1)));
}

/** As many whole words as the first line takes, and as much of the rest as the second does. */
function shortened(words: string, size: number, room: number): readonly string[] {
  const fits = (text: string) => textWidth(text, size) <= room;
  let first = "";
  const rest = words.split(" ");
  while (rest.length > 0 && fits(`${first} ${rest[0]}`.trim())) first = `${first} ${rest.shift()}`.trim();
  if (first === "") return [cut(words, fits)];
  return rest.length === 0 ? [first] : [first, cut(rest.join(" "), fits)];
}

function cut(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && !fits(`${letters.join("").trimEnd()}…`)) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

function placed(
  lines: readonly string[],
  fontSize: number,
  place: LabelPlace,
  isShortened: boolean,
): WheelLabel {
  const middle = (place.from + place.to) / 2;
  const flipped = standsOnHead(middle);
  const kept = lines.filter((text) => text !== "" && text !== "…");
  return {
    fontSize,
    shortened: isShortened,
    lines: kept.map((text, index) => {
      // Upright words read from the outside in, flipped ones from the inside out.
      const outwards = flipped ? index : kept.length - 1 - index;
      const foot = (flipped ? ASCENT : DESCENT) * fontSize + outwards * LEADING * fontSize;
      const radius = place.inner + foot;
      // Longer than the words: a browser drops letters that fall off the end of their path.
      return { text, radius, path: arcPath(radius, middle, Math.PI * 0.95, flipped) };
    }),
  };
}

/** Below the horizontal (a little further, so that words at the sides read downwards as on a book's spine). */
function standsOnHead(angle: number): boolean {
  return angle > Math.PI * 0.53 && angle < Math.PI * 1.47;
}
