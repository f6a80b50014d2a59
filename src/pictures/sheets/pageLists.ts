/** Lays lists out in columns of one height: which competency stands in which column, and how many find no room. */
import { lineCount, MM_PER_PT, shortened } from "./textBox";

export interface PageItem {
  readonly id: string;
  readonly title: string;
  /** A second line of smaller words; empty where there is none. */
  readonly note: string;
}

export interface PageList {
  readonly heading: string;
  readonly items: readonly PageItem[];
  /** Said in place of the items where there are none. */
  readonly empty: string;
}

export interface ListPart {
  readonly x: number;
  readonly width: number;
  readonly items: readonly PageItem[];
}

export interface PlacedList {
  readonly heading: string;
  readonly count: number;
  readonly empty: string;
  readonly x: number;
  readonly width: number;
  readonly parts: readonly ListPart[];
  /** How many are left out, for want of room: said in the last part. */
  readonly more: number;
}

export interface PlacedLists {
  readonly lists: readonly PlacedList[];
  /** Of headings and parts. */
  readonly height: number;
  readonly headingHeight: number;
  readonly left: number;
}

/** Lengths in parts of the font's size; the style sheet of the page draws with the same. */
export const LIST = {
  leading: 1.28,
  gap: 0.34,
  indent: 1.75,
  heading: 2.35,
  note: 0.9,
} as const;
/** In how many lines a reason is told: as many as it needs where they have room, else fewer, but not too few to say anything. */
const NOTE_LINES = [30, 20, 14, 10, 8, 6, 5] as const;
const LEAST_NOTE_LINES = 4;
const COLUMN_GAP = 7;
const PART_GAP = 5;
/** No part is narrower than so many letters' heights: names in it would break at every word. */
const NARROWEST = 11.5;

/** Larger letters stand in three columns or not at all: smaller letters are calmer than many columns. */
const LARGEST_DIVIDED = 8.7 * MM_PER_PT;

/** How many parts each of the three lists has, the calmest first. */
const DIVISIONS: readonly (readonly [number, number, number])[] = [
  [1, 1, 1],
  [2, 1, 1],
  [1, 2, 1],
  [2, 2, 1],
  [3, 1, 1],
  [1, 3, 1],
  [4, 1, 1],
  [1, 4, 1],
  [1, 1, 2],
  [2, 1, 2],
  [1, 2, 2],
  [3, 2, 1],
  [2, 3, 1],
];

/**
 * The lists beside each other in the calmest division in which all find room; where none has room for all, the one that
 * leaves out the fewest.
 */
export function placeLists(
  lists: readonly [PageList, PageList, PageList],
  fontSizeMm: number,
  widthMm: number,
  roomMm: number,
  nameLines: number,
): PlacedLists {
  let best: PlacedLists | undefined;
  const room = { fontSizeMm, widthMm, roomMm, nameLines };
  for (const division of DIVISIONS) {
    const placed = placeDivided(lists, division, { ...room, noteLines: LEAST_NOTE_LINES });
    if (!placed) continue;
    if (placed.left === 0) return withLongerNotes(lists, division, room) ?? placed;
    if (!best || placed.left < best.left) best = placed;
  }
  // The first division is as wide as any page is for three columns of the largest letters.
  return best ?? { lists: [], height: 0, headingHeight: 0, left: Infinity };
}

/** The same division with as much of the reasons as finds room; undefined where that is not more than the least. */
function withLongerNotes(
  lists: readonly [PageList, PageList, PageList],
  division: readonly [number, number, number],
  room: Omit<Room, "noteLines">,
): PlacedLists | undefined {
  if (!lists.some(({ items }) => items.some(({ note }) => note !== ""))) return undefined;
  for (const noteLines of NOTE_LINES) {
    const placed = placeDivided(lists, division, { ...room, noteLines });
    if (placed?.left === 0) return placed;
  }
  return undefined;
}

interface Room {
  readonly fontSizeMm: number;
  readonly widthMm: number;
  readonly roomMm: number;
  /** Longer names end in "…". */
  readonly nameLines: number;
  readonly noteLines: number;
}

function placeDivided(
  lists: readonly [PageList, PageList, PageList],
  division: readonly [number, number, number],
  { fontSizeMm, widthMm, roomMm, nameLines, noteLines }: Room,
): PlacedLists | undefined {
  const parts = division[0] + division[1] + division[2];
  const width = (widthMm - 2 * COLUMN_GAP - (parts - 3) * PART_GAP) / parts;
  if (parts > 3 && (width < NARROWEST * fontSizeMm || fontSizeMm > LARGEST_DIVIDED)) return undefined;
  const headingHeight = LIST.heading * fontSizeMm;
  const room = roomMm - headingHeight;
  let x = 0;
  let tallest = 0;
  let left = 0;
  const placed = lists.map((list, index) => {
    const count = division[index] ?? 1;
    const items = list.items.map((item) => cut(item, fontSizeMm, width, { nameLines, noteLines }));
    const filled = fillParts({ ...list, items }, count, fontSizeMm, width, room);
    const listWidth = count * width + (count - 1) * PART_GAP;
    const from = x;
    x += listWidth + COLUMN_GAP;
    tallest = Math.max(tallest, filled.height);
    left += filled.more;
    return {
      heading: list.heading,
      count: list.items.length,
      empty: list.items.length === 0 ? list.empty : "",
      x: from,
      width: listWidth,
      parts: filled.parts.map((items, part) => ({ x: from + part * (width + PART_GAP), width, items })),
      more: filled.more,
    };
  });
  return { lists: placed, height: headingHeight + tallest, headingHeight, left };
}

interface Filled {
  readonly parts: readonly (readonly PageItem[])[];
  readonly height: number;
  readonly more: number;
}

function fillParts(list: PageList, count: number, fontSizeMm: number, width: number, room: number): Filled {
  if (list.items.length === 0)
    return {
      parts: [],
      height: lineCount(list.empty, fontSizeMm, width) * fontSizeMm * LIST.leading,
      more: 0,
    };
  const { items } = list;
  const heights = items.map((item) => itemHeight(item, fontSizeMm, width));
  const whole = flow(heights, count, room);
  if (whole.fits < items.length) {
    // "and 12 more" stands in the last part, under its last item.
    const moreLine = fontSizeMm * (LIST.leading + LIST.gap);
    const { ends, fits } = flow(heights, count, room, moreLine);
    const parts = slices(items, ends);
    const tallest = Math.max(
      ...parts.map((part, index) =>
        part.reduce(
          (sum, item) => sum + itemHeight(item, fontSizeMm, width),
          index === count - 1 ? moreLine : 0,
        ),
      ),
    );
    return { parts, height: Math.min(room, tallest), more: items.length - fits };
  }
  // Parts of about the same height look calmer than a full one beside an empty one.
  let enough = room;
  let tooLittle = 0;
  for (let step = 0; step < 12; step += 1) {
    const middle = (enough + tooLittle) / 2;
    if (flow(heights, count, middle).fits === items.length) enough = middle;
    else tooLittle = middle;
  }
  return { parts: slices(items, flow(heights, count, enough).ends), height: enough, more: 0 };
}

/** Where each part ends if it is filled up to `room`; the last one keeps `spare` free. */
function flow(heights: readonly number[], count: number, room: number, spare = 0) {
  const ends: number[] = [];
  let at = 0;
  for (let part = 0; part < count; part += 1) {
    let free = part === count - 1 ? room - spare : room;
    while (at < heights.length && (heights[at] ?? 0) <= free) {
      free -= heights[at] ?? 0;
      at += 1;
    }
    ends.push(at);
  }
  return { ends, fits: at };
}

const slices = (items: readonly PageItem[], ends: readonly number[]) =>
  ends.map((end, part) => items.slice(ends[part - 1] ?? 0, end));

function cut(
  item: PageItem,
  fontSizeMm: number,
  width: number,
  { nameLines, noteLines }: Pick<Room, "nameLines" | "noteLines">,
): PageItem {
  const inner = width - LIST.indent * fontSizeMm;
  return {
    ...item,
    title: shortened(item.title, fontSizeMm, inner, nameLines),
    note: shortened(item.note, fontSizeMm * LIST.note, inner, noteLines),
  };
}

/** With the gap below it. */
export function itemHeight(item: PageItem, fontSizeMm: number, width: number): number {
  const inner = width - LIST.indent * fontSizeMm;
  const title = lineCount(item.title, fontSizeMm, inner) * fontSizeMm * LIST.leading;
  const note = lineCount(item.note, fontSizeMm * LIST.note, inner) * fontSizeMm * LIST.note * LIST.leading;
  return title + note + fontSizeMm * LIST.gap;
}
