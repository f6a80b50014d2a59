/** How generously the parts of the one page are drawn. All lengths are millimetres. */
export const MARGIN = { x: 16, top: 14, foot: 9 } as const;
/** Between one part of the page and the next, at least. */
export const GAP = 6;
/** The style sheet of the page draws lines as high as these, in parts of the font's size. */
export const LEADING = {
  kicker: 1.4,
  title: 1.15,
  paragraph: 1.42,
  legend: 1.8,
  caption: 1.25,
  foot: 1.35,
} as const;

export interface Look {
  readonly wheel: number;
  readonly listPt: number;
  readonly paragraphPt: number;
  readonly photo: number;
  /** In how many lines a name is told, at most: where names are long the lists tell more of them. */
  readonly nameLines: number;
  /** How many names of what has changed are told, at most. */
  readonly names: number;
}

/** From the most generous to the densest. */
export const LOOKS: readonly Look[] = [
  { wheel: 112, listPt: 12, paragraphPt: 16, photo: 54, nameLines: 99, names: 40 },
  { wheel: 104, listPt: 11, paragraphPt: 15, photo: 50, nameLines: 99, names: 40 },
  { wheel: 100, listPt: 10.5, paragraphPt: 14.5, photo: 46, nameLines: 99, names: 30 },
  { wheel: 98, listPt: 10, paragraphPt: 14, photo: 42, nameLines: 99, names: 24 },
  { wheel: 94, listPt: 9.5, paragraphPt: 13.5, photo: 38, nameLines: 99, names: 18 },
  { wheel: 90, listPt: 9, paragraphPt: 13, photo: 34, nameLines: 99, names: 14 },
  { wheel: 86, listPt: 8.5, paragraphPt: 12, photo: 32, nameLines: 4, names: 12 },
  { wheel: 82, listPt: 8, paragraphPt: 11.5, photo: 30, nameLines: 3, names: 10 },
  { wheel: 76, listPt: 7.5, paragraphPt: 11, photo: 27, nameLines: 2, names: 8 },
  { wheel: 72, listPt: 7, paragraphPt: 10.5, photo: 24, nameLines: 2, names: 6 },
  { wheel: 70, listPt: 6.5, paragraphPt: 10, photo: 22, nameLines: 2, names: 5 },
];
