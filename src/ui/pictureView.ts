/**
 * Between the upright picture and what is seen of it while it is edited: part of it, turned. Both in fractions of their own width
 * and height, from the left and the top.
 */
import type { PictureCrop, PictureEdits, PicturePoint } from "../lib/pictureEdits";
import type { Size } from "../lib/pictureGeometry";

export type PictureView = {
  /** What is seen of the upright picture. */
  readonly region: PictureCrop;
  readonly turns: PictureEdits["turns"];
  /** Of what is seen, in pixels of the picture. */
  readonly size: Size;
};

export const WHOLE: PictureCrop = { x: 0, y: 0, width: 1, height: 1 };

/** `whole`: what a crop leaves out is seen too, so that it can be taken in again. */
export function viewOf(picture: Size, { crop, turns }: PictureEdits, whole: boolean): PictureView {
  const region = whole ? WHOLE : (crop ?? WHOLE);
  const width = region.width * picture.width;
  const height = region.height * picture.height;
  return { region, turns, size: turns % 2 === 0 ? { width, height } : { width: height, height: width } };
}

export function toView({ x, y }: PicturePoint, { region, turns }: PictureView): PicturePoint {
  const left = (x - region.x) / region.width;
  const top = (y - region.y) / region.height;
  switch (turns) {
    case 0:
      return { x: left, y: top };
    case 1:
      return { x: 1 - top, y: left };
    case 2:
      return { x: 1 - left, y: 1 - top };
    case 3:
      return { x: top, y: 1 - left };
  }
}

export function fromView({ x, y }: PicturePoint, { region, turns }: PictureView): PicturePoint {
  const upright = (left: number, top: number) => ({
    x: region.x + left * region.width,
    y: region.y + top * region.height,
  });
  switch (turns) {
    case 0:
      return upright(x, y);
    case 1:
      return upright(y, 1 - x);
    case 2:
      return upright(1 - x, 1 - y);
    case 3:
      return upright(1 - y, x);
  }
}

export const cropToView = (crop: PictureCrop, view: PictureView): PictureCrop =>
  spanned(toView(crop, view), toView(oppositeCorner(crop), view));

export const cropFromView = (crop: PictureCrop, view: PictureView): PictureCrop =>
  spanned(fromView(crop, view), fromView(oppositeCorner(crop), view));

const oppositeCorner = ({ x, y, width, height }: PictureCrop) => ({ x: x + width, y: y + height });

const spanned = (a: PicturePoint, b: PicturePoint): PictureCrop => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

/** The handles of a crop: its corners, and the frame itself. */
export const CROP_HANDLES = ["top-left", "top-right", "bottom-left", "bottom-right", "frame"] as const;
export type CropHandle = (typeof CROP_HANDLES)[number];

/** Of the side: what is smaller cannot be seen, nor taken hold of. */
const SMALLEST = 0.06;

/** The crop after a handle was moved by fractions of the view; it stays inside, and large enough to take hold of. */
export function moveHandle(crop: PictureCrop, handle: CropHandle, by: PicturePoint): PictureCrop {
  const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
  if (handle === "frame")
    return {
      ...crop,
      x: within(crop.x + by.x, 0, 1 - crop.width),
      y: within(crop.y + by.y, 0, 1 - crop.height),
    };
  const right = crop.x + crop.width;
  const bottom = crop.y + crop.height;
  const left = handle.endsWith("left") ? within(crop.x + by.x, 0, right - SMALLEST) : crop.x;
  const top = handle.startsWith("top") ? within(crop.y + by.y, 0, bottom - SMALLEST) : crop.y;
  const newRight = handle.endsWith("right") ? within(right + by.x, left + SMALLEST, 1) : right;
  const newBottom = handle.startsWith("bottom") ? within(bottom + by.y, top + SMALLEST, 1) : bottom;
  return { x: left, y: top, width: newRight - left, height: newBottom - top };
}

/** One arrow key's way, to the left, right, up or down; undefined for every other key. */
export function arrowStep(key: string, by: number): PicturePoint | undefined {
  switch (key) {
    case "ArrowLeft":
      return { x: -by, y: 0 };
    case "ArrowRight":
      return { x: by, y: 0 };
    case "ArrowUp":
      return { x: 0, y: -by };
    case "ArrowDown":
      return { x: 0, y: by };
    default:
      return undefined;
  }
}
