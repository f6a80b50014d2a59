/** Reads a code out of pixels: in the worker, and in the page where there is none. The same library call in both. */
import { decodeQR } from "qr/decode.js";
import type { CodeEffort } from "./codeReaderView";

export type CodePixels = {
  readonly width: number;
  readonly height: number;
  /** RGBA, four bytes a pixel. */
  readonly data: Uint8ClampedArray;
};

export type CodeJob = { readonly id: number; readonly bitmap: ImageBitmap; readonly effort: CodeEffort };
export type CodeReply =
  | { readonly id: number; readonly type: "read"; readonly text: string | undefined }
  /** This worker cannot get at a picture's pixels at all. */
  | { readonly id: number; readonly type: "broken" };

/** As long as further attempts on one picture may take. */
const THOROUGH_MS = 250;

/** The text of the code in the picture; undefined where none is seen. Never throws, whatever is in the picture. */
export function readPixels(pixels: CodePixels, effort: CodeEffort): string | undefined {
  try {
    const opts = effort === "thorough" ? { effort: Infinity, timeLimit: THOROUGH_MS } : {};
    return decodeQR(pixels, opts) || undefined;
  } catch {
    // That there is no code in a picture is told by throwing, in just the same way as that it is too large.
    return undefined;
  }
}
