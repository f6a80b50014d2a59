/** Finding a QR code in pixels: what the worker does, and the page where there is none. */
import { decodeQR } from "qr/decode.js";

/** `frame`: one of many that a camera shows, so that giving up early is right; `picture`: the only one there is. */
export type Care = "frame" | "picture";

/** RGBA. */
export type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };

export type CodeQuestion = { readonly id: number; readonly bitmap: ImageBitmap; readonly care: Care };
export type CodeAnswer = { readonly id: number; readonly text?: string; readonly reason?: string };

/** In ms beyond the first look. A frame costs more than the screen could give, because it is not the screen that pays. */
const FRAME_MS = 60;
const PICTURE_MS = 3_000;

/** The text of the first code that is found; undefined where none is, or none that can be read. */
export function readPixels(pixels: Pixels, care: Care): string | undefined {
  const effort = care === "frame" ? { effort: 2, timeLimit: FRAME_MS } : { effort: 6, timeLimit: PICTURE_MS };
  try {
    return decodeQR(pixels, effort);
  } catch {
    // What the reader throws where it finds nothing: in a frame of a camera that is the rule.
    return undefined;
  }
}

/** Closes the bitmap. */
export function readBitmap(bitmap: ImageBitmap, care: Care): string | undefined {
  const { width, height } = bitmap;
  try {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) return undefined;
    context.drawImage(bitmap, 0, 0);
    return readPixels(context.getImageData(0, 0, width, height), care);
  } finally {
    bitmap.close();
  }
}
