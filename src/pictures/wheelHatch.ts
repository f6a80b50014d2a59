/**
 * The stripes that say "in progress", as lines cut to a cell and no pattern: printers and slide programs redraw patterns
 * as coarse pictures or drop them, lines stay sharp at any size. They slant alike in every cell, seen from the middle.
 */
import { grown, isWhole, pointAt, sidesAt } from "./wheelGeometry";
import type { Band, Point } from "./wheelTypes";

/** How far apart the points are that stand for an arc, in radians. */
const STEP = 0.06;
/** Stripes end a little inside of the outline that is drawn around them. */
const INSIDE = 0.8;

/** SVG path data of parallel lines, `period` from one to the next; stroked about 0.4 of a period wide. */
export function hatchPath(whole: Band, period: number): string {
  const band = grown(whole, -INSIDE);
  const edges = edgesOf(band);
  // at 45 degrees to the ray through the cell's middle
  const slant = (whole.from + whole.to) / 2 + Math.PI / 4;
  const along = { x: Math.sin(slant), y: -Math.cos(slant) };
  const across = { x: -along.y, y: along.x };
  const heights = edges.map(([start]) => dot(start, across));
  const low = Math.min(...heights);
  const high = Math.max(...heights);
  const lines = Math.max(1, Math.floor((high - low) / period));
  const first = (low + high - (lines - 1) * period) / 2;
  let path = "";
  for (let line = 0; line < lines; line += 1) {
    const height = first + line * period;
    const crossings = crossingsOf(edges, along, across, height);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      path += `M${place(crossings[at], height)}L${place(crossings[at + 1], height)}`;
    }
  }
  return path;

  function place(length = 0, height: number): string {
    return `${round(along.x * length + across.x * height)} ${round(along.y * length + across.y * height)}`;
  }
}

type Edge = readonly [Point, Point];

/** How far along a line at `height` it goes in and out of the shape, in order. */
function crossingsOf(edges: readonly Edge[], along: Point, across: Point, height: number): number[] {
  const found: number[] = [];
  for (const [start, end] of edges) {
    const from = dot(start, across) - height;
    const to = dot(end, across) - height;
    if (from < 0 === to < 0) continue;
    const part = from / (from - to);
    found.push(dot(start, along) * (1 - part) + dot(end, along) * part);
  }
  return found.sort((a, b) => a - b);
}

function edgesOf(band: Band): readonly Edge[] {
  const outer = arc(band, band.outer);
  const inner = arc(band, band.inner);
  return isWhole(band) ? [...closed(outer), ...closed(inner)] : closed([...outer, ...inner.toReversed()]);
}

function arc(band: Band, radius: number): Point[] {
  const { from, to } = isWhole(band) ? band : sidesAt(band, radius);
  const steps = Math.max(1, Math.ceil((to - from) / STEP));
  return Array.from({ length: steps + 1 }, (_, at) => pointAt(radius, from + ((to - from) * at) / steps));
}

function closed(points: readonly Point[]): readonly Edge[] {
  return points.flatMap((point, at): Edge[] => {
    const next = points[(at + 1) % points.length];
    return next ? [[point, next]] : [];
  });
}

function dot(a: Point, b: Point): number {
  return a.x * b.x + a.y * b.y;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
