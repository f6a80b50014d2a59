/** Fits a domain's title into the arc above its sector: one line or two, smaller if need be, shortened at the last. */
import { arcPath } from "./wheelGeometry";
import { textWidth } from "./textWidth";
import { shortenedLines, type TitleLines } from "./titleLines";
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
/** The largest letters in a wheel to the smallest. */
const MOST_APART = 1.2;
/** From label to label, in parts of the size of their letters. */
const APART = 0.7;
/** How far a label may lean over its neighbours' sectors, in widths of its own. */
const MOST_LEAN = 3;

/** How far the drawing reaches from its middle where it has the labels of one size alone. */
export const TIER_HALF: Readonly<Record<LabelTier, number>> = { compact: 340, medium: 324, wide: 315 };

export interface LabelPlace {
  readonly from: number;
  readonly to: number;
  /** Labels stand from this radius outwards; there is room for two lines of the largest letters. */
  readonly inner: number;
}

export interface LabelWish {
  readonly title: TitleLines;
  readonly place: LabelPlace;
}

/**
 * Fits all labels of a wheel. A long title makes the others a little smaller too, so that they look like one set. One that would
 * be shortened may lean over its neighbours, as far as their own labels leave room. One of which not a letter fits has no lines.
 */
export function fitLabels(wishes: readonly LabelWish[], tier: LabelTier): readonly WheelLabel[] {
  const first = wishes.map(({ title, place }) => fitLabel(title, place, sweepOf(place), tier, Infinity));
  const most = Math.min(...first.map(({ fontSize }) => fontSize)) * MOST_APART;
  const labels = wishes.map(({ title, place }) => fitLabel(title, place, sweepOf(place), tier, most));
  if (labels.length < 3) return labels;
  wishes.forEach(({ title, place }, at) => {
    if (labels[at]?.shortened !== true) return;
    const before = (at + wishes.length - 1) % wishes.length;
    const after = (at + 1) % wishes.length;
    // measured from this label's middle to where the neighbours' words begin, or their sectors if they need those
    const lean = Math.min(
      freeBeside(wishes[before], labels[before]),
      freeBeside(wishes[after], labels[after]),
    );
    const sweep = sweepOf(place);
    const wider = Math.min(sweep + 2 * lean, sweep * MOST_LEAN, MOST_SWEEP);
    labels[at] = fitLabel(title, place, wider, tier, most);
  });
  return labels;
}

/** How much of its sector a label leaves free on each side, in radians. */
function freeBeside(wish: LabelWish | undefined, label: WheelLabel | undefined): number {
  if (!wish || !label) return 0;
  const used = Math.max(
    0,
    ...label.lines.map(({ text, radius }) => textWidth(text, label.fontSize) / radius),
  );
  const apart = (APART * label.fontSize) / wish.place.inner;
  return Math.max(0, (wish.place.to - wish.place.from - used - apart) / 2);
}

function sweepOf({ from, to }: LabelPlace): number {
  return Math.min(to - from, MOST_SWEEP);
}

function fitLabel(
  title: TitleLines,
  place: LabelPlace,
  sweep: number,
  tier: LabelTier,
  cap: number,
): WheelLabel {
  const { least } = SIZES[tier];
  const most = Math.max(least, Math.min(SIZES[tier].most, cap));
  const two = Math.min(SIZES[tier].two, most);
  // The line nearest the wheel is the shortest; a little is left free at both ends.
  const roomEm = (size: number) => (sweep * (place.inner + DESCENT * size)) / size - APART;

  if (!title.isEndless) {
    for (let size = most; size >= least; size -= 0.5) {
      if (title.wholeEm <= roomEm(size)) return placed([title.whole], size, place, false);
      if (size <= two && title.pair && title.pairEm <= roomEm(size))
        return placed(title.pair, size, place, false);
    }
  }
  return placed(shortenedLines(title, roomEm(least)), least, place, true);
}

function placed(
  lines: readonly string[],
  fontSize: number,
  place: LabelPlace,
  isShortened: boolean,
): WheelLabel {
  const middle = (place.from + place.to) / 2;
  const flipped = standsOnHead(middle);
  return {
    fontSize,
    shortened: isShortened,
    lines: lines.map((text, index) => {
      // Upright words read from the outside in, flipped ones from the inside out.
      const outwards = flipped ? index : lines.length - 1 - index;
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
