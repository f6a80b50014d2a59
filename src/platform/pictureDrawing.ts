/** Drawing and encoding away from the screen. All of it throws where the device has not the memory. */
import { coverPixels } from "../lib/pictureCovers";
import type { PictureEdits } from "../lib/pictureEdits";
import { planPicture, turnContext, type Size } from "../lib/pictureGeometry";
import type { Thumbnail } from "./preparedPicture";

/** Pixels of the longer side: fills a projector, and a page of paper at 170 dots an inch. */
export const LONG_SIDE = 2048;
/** Three columns on a tablet at twice the density. */
const THUMBNAIL_LONG_SIDE = 480;
const QUALITY = 0.85;
const THUMBNAIL_QUALITY = 0.8;

let drawsTruly: boolean | undefined;

/**
 * False where there is no canvas away from the screen, and where a browser gives back other pixels than were drawn, as some do so
 * that pages cannot tell them apart: every picture would be ruined.
 */
export function canDraw(): boolean {
  drawsTruly ??=
    typeof createImageBitmap === "function" && typeof OffscreenCanvas === "function" && drawTest();
  return drawsTruly;
}

function drawTest(): boolean {
  const colours = [250, 5, 120, 60] as const;
  const context = contextOf({ width: colours.length * 4, height: 4 });
  colours.forEach((grey, n) => {
    context.fillStyle = `rgb(${grey} ${grey} ${grey})`;
    context.fillRect(n * 4, 0, 4, 4);
  });
  const { data } = context.getImageData(0, 1, colours.length * 4, 1);
  // Some browsers add a little noise, which nobody sees.
  return colours.every((grey, n) => Math.abs((data[4 * (n * 4 + 1)] ?? -99) - grey) < 8);
}

/** Covered, cropped, turned and shrunk. */
export function drawPicture(bitmap: ImageBitmap, edits: PictureEdits): OffscreenCanvas {
  const plan = planPicture(bitmap, edits, LONG_SIDE);
  const { source, drawn, strokes } = plan;
  const context = contextOf(drawn);
  context.drawImage(bitmap, source.x, source.y, source.width, source.height, 0, 0, drawn.width, drawn.height);
  if (strokes.length > 0) {
    const pixels = context.getImageData(0, 0, drawn.width, drawn.height);
    coverPixels(pixels, strokes, plan.finestCell);
    context.putImageData(pixels, 0, 0);
  }
  if (edits.turns === 0) return context.canvas;
  const turned = contextOf(plan.turned);
  turnContext(turned, plan, edits.turns);
  turned.drawImage(context.canvas, 0, 0);
  return turned.canvas;
}

/** A JPEG, or a PNG where something shows through, or where that is smaller, as it is of screenshots. */
export async function encodePicture(canvas: OffscreenCanvas, sourceType: string): Promise<Thumbnail> {
  if (sourceType === "image/jpeg" || sourceType === "image/heic")
    return toBytes(canvas, "image/jpeg", QUALITY);
  if (isSeeThrough(canvas)) return toBytes(canvas, "image/png");
  const jpeg = await toBytes(canvas, "image/jpeg", QUALITY);
  if (sourceType !== "image/png" && sourceType !== "image/gif" && sourceType !== "image/bmp") return jpeg;
  const png = await toBytes(canvas, "image/png");
  return png.bytes.byteLength <= jpeg.bytes.byteLength ? png : jpeg;
}

function isSeeThrough(canvas: OffscreenCanvas): boolean {
  const { data } = requireContext(canvas).getImageData(0, 0, canvas.width, canvas.height);
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 255) < 255) return true;
  return false;
}

/** The small picture of it, on white: JPEG has no transparency, and what shows through would be black. */
export async function shrink(picture: ImageBitmap | OffscreenCanvas): Promise<Thumbnail> {
  const scale = Math.min(1, THUMBNAIL_LONG_SIDE / Math.max(picture.width, picture.height));
  const context = contextOf({
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
  });
  const { canvas } = context;
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return toBytes(canvas, "image/jpeg", THUMBNAIL_QUALITY);
}

async function toBytes(canvas: OffscreenCanvas, type: string, quality?: number): Promise<Thumbnail> {
  const blob = await canvas.convertToBlob(quality === undefined ? { type } : { type, quality });
  // A browser that cannot encode a kind answers with another.
  if (blob.type !== type) throw new Error(`Asked for ${type}, got ${blob.type}`);
  return { type, bytes: await blob.arrayBuffer() };
}

function contextOf({ width, height }: Size): OffscreenCanvasRenderingContext2D {
  return requireContext(new OffscreenCanvas(width, height));
}

function requireContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  // Read back anyway; and drawn without the graphics card, the same picture gives the same bytes wherever it is drawn.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("There is no canvas to draw on");
  context.imageSmoothingQuality = "high";
  return context;
}
