/** From edits in fractions of a picture to what is drawn, in pixels. Pure, so that the screen and the worker draw the same. */
import type { PictureCrop, PictureEdits } from "./pictureEdits";

export type Size = { readonly width: number; readonly height: number };

/** A cover in pixels of what is drawn. */
export type CoverStroke = { readonly points: readonly { x: number; y: number }[]; readonly radius: number };

export type PicturePlan = {
  /** What is taken of the upright picture, in its pixels. */
  readonly source: PictureCrop;
  /** How large that is drawn, before it is turned. */
  readonly drawn: Size;
  /** After it is turned. */
  readonly turned: Size;
  readonly strokes: readonly CoverStroke[];
  /** Pixels: cells of what is covered are never smaller. */
  readonly finestCell: number;
};

/** A cell of a cover is at least this part of the picture's longer side. */
const FINEST_CELL = 1 / 24;

/** `width`, `height`: of the upright picture in pixels. `longSide`: what the result's longer side is shrunk to; never enlarged. */
export function planPicture(
  { width, height }: Size,
  { turns, crop, covers }: PictureEdits,
  longSide: number,
): PicturePlan {
  const source = sourceOf({ width, height }, crop);
  const scale = Math.min(1, longSide / Math.max(source.width, source.height));
  const drawn = {
    width: Math.max(1, Math.round(source.width * scale)),
    height: Math.max(1, Math.round(source.height * scale)),
  };
  const longer = Math.max(width, height) * scale;
  return {
    source,
    drawn,
    turned: turns % 2 === 0 ? drawn : { width: drawn.height, height: drawn.width },
    strokes: covers.map((cover) => ({
      points: cover.points.map(({ x, y }) => ({
        x: (x * width - source.x) * scale,
        y: (y * height - source.y) * scale,
      })),
      radius: (cover.width * longer) / 2,
    })),
    finestCell: Math.ceil(longer * FINEST_CELL),
  };
}

/** Whole pixels inside the picture, at least one. */
function sourceOf({ width, height }: Size, crop: PictureCrop | undefined): PictureCrop {
  if (!crop) return { x: 0, y: 0, width, height };
  const within = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));
  const x = within(crop.x * width, width - 1);
  const y = within(crop.y * height, height - 1);
  return {
    x,
    y,
    width: Math.max(1, within((crop.x + crop.width) * width, width) - x),
    height: Math.max(1, within((crop.y + crop.height) * height, height) - y),
  };
}

/** Turns a canvas context as large as `turned`, so that what is drawn from 0, 0 as large as `drawn` fills it. */
export function turnContext(
  context: { translate(x: number, y: number): void; rotate(angle: number): void },
  { turned }: PicturePlan,
  turns: PictureEdits["turns"],
): void {
  if (turns === 1 || turns === 2) context.translate(turned.width, 0);
  if (turns === 2 || turns === 3) context.translate(0, turned.height);
  context.rotate((turns * Math.PI) / 2);
}
