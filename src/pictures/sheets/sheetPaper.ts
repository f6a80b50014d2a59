/** The sizes of paper that sheets are made for. A printed page is as large as its paper: the margins are the sheet's own. */
export type PagePaper = "A4" | "Letter";
export type PosterPaper = "A3" | "A2";
export type Paper = PagePaper | PosterPaper;

export interface PaperSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** Upright. */
export const PAPERS: Readonly<Record<Paper, PaperSize>> = {
  A4: { widthMm: 210, heightMm: 297 },
  Letter: { widthMm: 215.9, heightMm: 279.4 },
  A3: { widthMm: 297, heightMm: 420 },
  A2: { widthMm: 420, heightMm: 594 },
};

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page that lies on its side is named after its paper as well. The style sheet of printing knows these names. */
export function pageName(paper: Paper, isOnItsSide = false): string {
  return `${paper.toLowerCase()}${isOnItsSide ? "-side" : ""}`;
}

export function sizeOf(paper: Paper, isOnItsSide = false): PaperSize {
  const { widthMm, heightMm } = PAPERS[paper];
  return isOnItsSide ? { widthMm: heightMm, heightMm: widthMm } : { widthMm, heightMm };
}
