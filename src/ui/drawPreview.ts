import { coverPixels } from "../lib/pictureCovers";
import type { PictureEdits } from "../lib/pictureEdits";
import { planPicture, turnContext, type Size } from "../lib/pictureGeometry";

/** Pixels of the longer side: sharp on a tablet, and covered between two frames. */
const LONG_SIDE = 1400;

/** Draws what will be kept, as the worker will draw it, and makes the canvas as large as that. */
export function drawPreview(canvas: HTMLCanvasElement, bitmap: ImageBitmap, edits: PictureEdits): void {
  const plan = planPicture(bitmap, edits, LONG_SIDE);
  const { source, drawn, turned } = plan;
  const upright = contextOf(document.createElement("canvas"), drawn);
  const shown = contextOf(canvas, turned);
  if (!upright || !shown) return;
  const { x, y, width, height } = source;
  upright.drawImage(bitmap, x, y, width, height, 0, 0, drawn.width, drawn.height);
  if (plan.strokes.length > 0) {
    const pixels = upright.getImageData(0, 0, drawn.width, drawn.height);
    coverPixels(pixels, plan.strokes, plan.finestCell);
    upright.putImageData(pixels, 0, 0);
  }
  turnContext(shown, plan, edits.turns);
  shown.drawImage(upright.canvas, 0, 0);
}

function contextOf(canvas: HTMLCanvasElement, { width, height }: Size): CanvasRenderingContext2D | null {
  canvas.width = width;
  canvas.height = height;
  return canvas.getContext("2d", { willReadFrequently: true });
}
