/** Cuts a poster into pages of a smaller paper that overlap, so that they can be glued together. Lengths in millimetres. */
import { POSTER } from "./posterModel";
import { PAPERS, sizeOf, type Paper, type PosterPaper } from "./sheetPaper";

export interface Tile {
  readonly row: number;
  readonly column: number;
  /** Where on the poster its window begins. */
  readonly x: number;
  readonly y: number;
}

export interface Tiling {
  readonly isOnItsSide: boolean;
  /** What printers leave white at the edges of a page, and a little more for the marks. */
  readonly margin: number;
  readonly window: { readonly width: number; readonly height: number };
  readonly overlap: number;
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly tiles: readonly Tile[];
}

const MARGIN = 8;
const OVERLAP = 10;

/** As few pages as hold what is printed of the poster; its own white margins are not paper's to carry. */
export function tilingOf(poster: PosterPaper, paper: Paper): Tiling {
  const upright = tilingFor(poster, paper, false);
  const onItsSide = tilingFor(poster, paper, true);
  return onItsSide.tiles.length < upright.tiles.length ? onItsSide : upright;
}

function tilingFor(poster: PosterPaper, paper: Paper, isOnItsSide: boolean): Tiling {
  const { widthMm, heightMm } = sizeOf(paper, isOnItsSide);
  const window = { width: widthMm - 2 * MARGIN, height: heightMm - 2 * MARGIN };
  const scale = PAPERS[poster].widthMm / POSTER.width;
  const printed = {
    width: (POSTER.width - 2 * POSTER.marginX) * scale,
    height: (POSTER.height - 2 * POSTER.marginY) * scale,
  };
  const count = (whole: number, one: number) => Math.max(1, Math.ceil((whole - OVERLAP) / (one - OVERLAP)));
  const columns = count(printed.width, window.width);
  const rows = count(printed.height, window.height);
  // What the pages hold together, with the printed part in its middle.
  const held = (pages: number, one: number) => pages * one - (pages - 1) * OVERLAP;
  const left = (PAPERS[poster].widthMm - held(columns, window.width)) / 2;
  const top = (PAPERS[poster].heightMm - held(rows, window.height)) / 2;
  const tiles = Array.from({ length: rows * columns }, (_, index) => {
    const row = Math.floor(index / columns);
    const column = index % columns;
    return {
      row,
      column,
      x: left + column * (window.width - OVERLAP),
      y: top + row * (window.height - OVERLAP),
    };
  });
  return { isOnItsSide, margin: MARGIN, window, overlap: OVERLAP, rows, columns, tiles };
}
