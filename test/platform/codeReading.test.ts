// What is read of pictures as a camera in a hall takes them. The worker calls the very function that is tried here; that it reads as
// much in a real browser's worker is a figure of the benchmark (`codes`).
import { decodeQR } from "qr/decode.js";
import { expect, test } from "vitest";
import { readPixels } from "../../src/platform/codeReaderWork";
import { rgbaOf, shoot, textOfVersion, type CodeShot } from "../support/codePictures";

const text = textOfVersion(10);
const SHOTS: Readonly<Record<string, Omit<CodeShot, "text">>> = {
  "sharp and straight": { modulePx: 5 },
  "a little out of focus": { modulePx: 5, blurPx: 1.2 },
  "far away and grainy": { modulePx: 3, noise: 12, packed: 4 },
  tilted: { modulePx: 5, tilt: [25, 15, 20] },
  "tilted and out of focus": { modulePx: 5, tilt: [15, 20, 35], blurPx: 0.8, noise: 8 },
  "with a lamp in the glass": { modulePx: 5, glare: 0.5 },
  "with a lamp, askew and packed": { modulePx: 5, glare: 0.35, tilt: [10, 10, 5], packed: 6 },
};

test.each(Object.entries(SHOTS))("a code is read that is %s", (_, shot) => {
  expect(readPixels(rgbaOf(shoot({ text, ...shot })), "quick")).toBe(text);
});

test("a code that the library itself can't read is not read, and nothing is made up", () => {
  const blind = rgbaOf(shoot({ text, modulePx: 3, blurPx: 4, noise: 30 }));
  expect(() => decodeQR(blind)).toThrow(/./);
  expect(readPixels(blind, "quick")).toBeUndefined();
  expect(readPixels(blind, "thorough")).toBeUndefined();
  expect(readPixels({ width: 0, height: 0, data: new Uint8ClampedArray() }, "quick")).toBeUndefined();
});
