/** The photographs at the foot of the page: up to six in a row, each over its caption. */
import type { ShownEvidence } from "../../domain/shownRecord";
import { LEADING } from "./pageLooks";
import type { PlacedPhoto } from "./pageParts";
import { MM_PER_PT, shortened } from "./textBox";

const GAP = 4;
const CAPTION_GAP = 1.2;
const CAPTION_MM = 8 * MM_PER_PT;
const CAPTION_LINES = 2;
const CAPTION_HEIGHT = CAPTION_LINES * CAPTION_MM * LEADING.caption;

/** Never fewer columns than three: one photograph alone would be as wide as the page. */
const columnsFor = (count: number) => Math.max(count, 3);
const columnWidth = (count: number, width: number) =>
  (width - (columnsFor(count) - 1) * GAP) / columnsFor(count);
/** Most photographs are a little wider than high. */
const pictureHeight = (count: number, width: number, look: number) =>
  Math.min(look, columnWidth(count, width) * 0.76);

export function photosHeight(count: number, width: number, look: number): number {
  return count === 0 ? 0 : pictureHeight(count, width, look) + CAPTION_GAP + CAPTION_HEIGHT;
}

/** `look`: how high a picture may be. */
export function placePhotos(
  items: readonly ShownEvidence[],
  x: number,
  y: number,
  width: number,
  look: number,
): readonly PlacedPhoto[] {
  const height = pictureHeight(items.length, width, look);
  const own = columnWidth(items.length, width);
  return items.map((item, index) => {
    const left = x + index * (own + GAP);
    const caption = {
      x: left,
      y: y + height + CAPTION_GAP,
      width: own,
      height: CAPTION_HEIGHT,
      text: shortened(captionOf(item), CAPTION_MM, own, CAPTION_LINES),
      fontSizeMm: CAPTION_MM,
    };
    return { x: left, y, width: own, height, item, caption };
  });
}

export const captionOf = ({ title, caption }: ShownEvidence): string => title || caption;
