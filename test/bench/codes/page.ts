// Reads pictures of codes through Waymark's own reader, in its worker, and by the library called directly on the same pixels.
import { decodeQR } from "qr/decode.js";
import { openCodeReader } from "../../../src/platform/codeReader";
import { rgbaOf, shoot, textOfVersion, type CodeShot } from "../../support/codePictures";

const reader = openCodeReader();

export type Look = {
  readonly ours: boolean;
  readonly library: boolean;
  readonly oursMs: number;
  readonly libraryMs: number;
};

async function look(version: 5 | 10 | 15 | 20, shot: Omit<CodeShot, "text">): Promise<Look> {
  const text = textOfVersion(version, shot.seed);
  const pixels = rgbaOf(shoot({ ...shot, text, version }, 960, 720));
  const bitmap = await createImageBitmap(new ImageData(pixels.data, pixels.width, pixels.height));
  const start = performance.now();
  const ours = (await reader.read(bitmap)) === text;
  const between = performance.now();
  const library = libraryReads(pixels) === text;
  return { ours, library, oursMs: between - start, libraryMs: performance.now() - between };
}

function libraryReads(pixels: ReturnType<typeof rgbaOf>): string | undefined {
  try {
    return decodeQR(pixels);
  } catch {
    // That is how it says that it found none.
    return undefined;
  }
}

Object.assign(globalThis, { bench: { look } });
