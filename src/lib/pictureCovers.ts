/**
 * Makes what lies under strokes unrecognisable for good: each touching group of them becomes a few cells of one colour, the
 * average of what was covered there. At most five cells across a group, however large, so that a face stays no face and a name
 * no letters; a blur could be undone.
 */
import type { CoverStroke } from "./pictureGeometry";

export type Pixels = Readonly<{ data: Uint8ClampedArray; width: number; height: number }>;

const CELLS_ACROSS = 4;
/** Pixels beyond the stroke: nothing of its edge is left half covered. */
const MARGIN = 1.5;

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Changes `pixels`. `finestCell`: pixels. */
export function coverPixels(pixels: Pixels, strokes: readonly CoverStroke[], finestCell: number): void {
  for (const group of groupTouching(strokes)) {
    const whole = boxOf(group);
    const box = {
      left: Math.max(0, Math.floor(whole.left)),
      top: Math.max(0, Math.floor(whole.top)),
      right: Math.min(pixels.width, Math.ceil(whole.right)),
      bottom: Math.min(pixels.height, Math.ceil(whole.bottom)),
    };
    if (box.right <= box.left || box.bottom <= box.top) continue;
    // Of the whole group, also of what a crop leaves out: the cells stay as coarse as they were drawn.
    const longer = Math.max(whole.right - whole.left, whole.bottom - whole.top);
    fillCells(pixels, box, maskOf(group, box), Math.max(finestCell, Math.ceil(longer / CELLS_ACROSS)));
  }
}

/** 1 where a stroke covers, in rows of the box. */
function maskOf(strokes: readonly CoverStroke[], box: Box): Uint8Array {
  const width = box.right - box.left;
  const mask = new Uint8Array(width * (box.bottom - box.top));
  for (const { points, radius } of strokes)
    points.forEach((to, n) => coverSegment(mask, box, points[Math.max(0, n - 1)] ?? to, to, radius + MARGIN));
  return mask;
}

type Point = { readonly x: number; readonly y: number };

function coverSegment(mask: Uint8Array, box: Box, from: Point, to: Point, radius: number): void {
  const width = box.right - box.left;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const top = Math.max(box.top, Math.floor(Math.min(from.y, to.y) - radius));
  const bottom = Math.min(box.bottom, Math.ceil(Math.max(from.y, to.y) + radius));
  const left = Math.max(box.left, Math.floor(Math.min(from.x, to.x) - radius));
  const right = Math.min(box.right, Math.ceil(Math.max(from.x, to.x) + radius));
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = (y - box.top) * width + x - box.left;
      if (mask[at] === 1) continue;
      const [px, py] = [x + 0.5 - from.x, y + 0.5 - from.y];
      const along = squared === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / squared));
      const [ex, ey] = [px - along * dx, py - along * dy];
      if (ex * ex + ey * ey <= radius * radius) mask[at] = 1;
    }
  }
}

function fillCells({ data, width }: Pixels, box: Box, mask: Uint8Array, cell: number): void {
  const boxWidth = box.right - box.left;
  const columns = Math.ceil(boxWidth / cell);
  const cells = columns * Math.ceil((box.bottom - box.top) / cell);
  // Red, green and blue weighed by opacity, opacity, and the number of pixels.
  const sums = new Float64Array(cells * 5);
  const each = (visit: (pixel: number, sum: number) => void) => {
    for (let at = 0; at < mask.length; at += 1) {
      if (mask[at] === 0) continue;
      const x = at % boxWidth;
      const y = (at - x) / boxWidth;
      visit(
        4 * ((y + box.top) * width + x + box.left),
        5 * (Math.floor(y / cell) * columns + Math.floor(x / cell)),
      );
    }
  };
  const add = (to: number, value: number) => {
    sums[to] = (sums[to] ?? 0) + value;
  };
  each((pixel, sum) => {
    const opacity = data[pixel + 3] ?? 0;
    for (const n of [0, 1, 2]) add(sum + n, (data[pixel + n] ?? 0) * opacity);
    add(sum + 3, opacity);
    add(sum + 4, 1);
  });
  each((pixel, sum) => {
    const opacity = sums[sum + 3] ?? 0;
    for (const n of [0, 1, 2]) data[pixel + n] = opacity === 0 ? 0 : (sums[sum + n] ?? 0) / opacity;
    data[pixel + 3] = opacity / (sums[sum + 4] ?? 1);
  });
}

/** Strokes whose boxes touch are one: a face covered by many small strokes is as coarse as if covered by a large one. */
function groupTouching(strokes: readonly CoverStroke[]): readonly (readonly CoverStroke[])[] {
  let groups: readonly CoverStroke[][] = [];
  for (const stroke of strokes) {
    if (stroke.points.length === 0) continue;
    let merged = [stroke];
    // What was merged is larger, and may touch one that was passed over before.
    for (let before = 0; before !== merged.length;) {
      before = merged.length;
      const box = boxOf(merged);
      const apart = groups.filter((group) => !touch(box, boxOf(group)));
      merged = [...groups.filter((group) => !apart.includes(group)).flat(), ...merged];
      groups = apart;
    }
    groups = [...groups, merged];
  }
  return groups;
}

const touch = (a: Box, b: Box) =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

function boxOf(strokes: readonly CoverStroke[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { points, radius } of strokes)
    for (const { x, y } of points) {
      box.left = Math.min(box.left, x - radius - MARGIN);
      box.top = Math.min(box.top, y - radius - MARGIN);
      box.right = Math.max(box.right, x + radius + MARGIN);
      box.bottom = Math.max(box.bottom, y + radius + MARGIN);
    }
  return box;
}
