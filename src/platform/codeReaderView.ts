/** Which part of a picture is looked at for a code, and how hard. */

/** `quick` is for each frame of a camera, `thorough` for one in a few and for a picture that does not come again. */
export type CodeEffort = "quick" | "thorough";

/** A part of a picture in the picture's own pixels, and how many pixels it is made of before it is read. */
export type CodeView = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly toWidth: number;
  readonly toHeight: number;
};

/** Of a camera's picture as many as pay: a code of version 20 that fills half of it still has five a module. */
const QUICK_SIDE = 1080;
/** What the library takes. */
const LONG_SIDE = 3800;

/**
 * Of a frame the square in its middle, where people hold what they show: less to look through, so that more frames are looked at. For
 * a thorough look all of it as it is.
 */
export function viewOf(width: number, height: number, effort: CodeEffort): CodeView {
  if (effort === "thorough") return wholeView(width, height, LONG_SIDE);
  const side = Math.min(width, height);
  const to = Math.min(side, QUICK_SIDE);
  const [x, y] = [Math.floor((width - side) / 2), Math.floor((height - side) / 2)];
  return { x, y, width: side, height: side, toWidth: to, toHeight: to };
}

/** All of a picture, made so small that its longer side has at most so many pixels. */
export function wholeView(width: number, height: number, longSide: number): CodeView {
  const scale = Math.min(1, longSide / Math.max(width, height, 1));
  const toWidth = Math.max(1, Math.round(width * scale));
  const toHeight = Math.max(1, Math.round(height * scale));
  return { x: 0, y: 0, width, height, toWidth, toHeight };
}

/** A photograph is looked at small first: its code is large more often than not, and grain is evened out. Pixels of the longer side. */
export const PICTURE_SIDES = [1600, LONG_SIDE, 800] as const;
