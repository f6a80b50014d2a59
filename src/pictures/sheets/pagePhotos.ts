/** The photographs at the foot of the page: up to six, in one row or in two of three, each over its caption. */
import type { ShownEvidence } from "../../domain/shownRecord";
import { LEADING, type PlacedPhoto } from "./pageParts";
import { MM_PER_PT, shortened } from "./textBox";

const GAP = 4;
const CAPTION_GAP = 1.2;
const CAPTION_MM = 8 * MM_PER_PT;
const CAPTION_LINES = 2;
const CAPTION_HEIGHT = CAPTION_LINES * CAPTION_MM * LEADING.caption;

/** Four and more are lower, so that all of them together take little more than three. */
const pictureHeight = (count: number, look: number) => (count > 3 ? look * 0.72 : look);
const columnsFor = (count: number) =>
  count > 3 ? Math.ceil(count / (count > 4 ? 2 : 1)) : Math.max(count, 2);

export function photosHeight(count: number, look: number): number {
  if (count === 0) return 0;
  const rows = Math.ceil(count / columnsFor(count));
  return rows * (pictureHeight(count, look) + CAPTION_GAP + CAPTION_HEIGHT) + (rows - 1) * GAP;
}

/** `look`: the height of a picture where there are three. */
export function placePhotos(
  items: readonly ShownEvidence[],
  x: number,
  y: number,
  width: number,
  look: number,
): readonly PlacedPhoto[] {
  const columns = columnsFor(items.length);
  const height = pictureHeight(items.length, look);
  const own = (width - (columns - 1) * GAP) / columns;
  return items.map((item, index) => {
    const left = x + (index % columns) * (own + GAP);
    const top = y + Math.floor(index / columns) * (height + CAPTION_GAP + CAPTION_HEIGHT + GAP);
    const caption = {
      x: left,
      y: top + height + CAPTION_GAP,
      width: own,
      height: CAPTION_HEIGHT,
      text: shortened(captionOf(item), CAPTION_MM, own, CAPTION_LINES),
      fontSizeMm: CAPTION_MM,
    };
    return { x: left, y: top, width: own, height, item, caption };
  });
}

export const captionOf = ({ title, caption }: ShownEvidence): string => title || caption;
