/** Rings, rays and the outlines of cells. 12 o'clock is 0, clockwise is forward, y points down as in SVG. */
import type { Band, Point } from "./wheelTypes";

export function pointAt(radius: number, angle: number): Point {
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

/** The angles of a band's two sides at a radius: a side parallel to its ray turns away from it towards the middle. */
export function sidesAt(band: Band, radius: number): { readonly from: number; readonly to: number } {
  return {
    from: band.from + Math.asin(Math.min(1, band.insetFrom / radius)),
    to: band.to - Math.asin(Math.min(1, band.insetTo / radius)),
  };
}

/** It goes round and meets itself: then it is a ring, without sides. */
export function isWhole({ from, to }: Band): boolean {
  return to - from > Math.PI * 2 - 1e-6;
}

/** How wide a band is along its arc at a radius. */
export function widthAt(band: Band, radius: number): number {
  const { from, to } = sidesAt(band, radius);
  return Math.max(0, (to - from) * radius);
}

/** The band grown by `by` on all sides. */
export function grown(band: Band, by: number): Band {
  return {
    ...band,
    inner: Math.max(1, band.inner - by),
    outer: band.outer + by,
    insetFrom: band.insetFrom - by,
    insetTo: band.insetTo - by,
  };
}

/** The closed outline of a band with rounded corners, as SVG path data. */
export function bandPath(band: Band, corner: number): string {
  const { inner, outer } = band;
  if (isWhole(band)) return ringPath(outer, 1) + ringPath(inner, 0);
  const atInner = sidesAt(band, inner);
  const atOuter = sidesAt(band, outer);
  const c = Math.max(0, Math.min(corner, (outer - inner) / 3, widthAt(band, inner) / 3));
  // the corners' ends: along the arcs by angle, along the sides by radius
  const nearOuter = sidesAt(band, outer - c);
  const nearInner = sidesAt(band, inner + c);
  const sweepOuter = atOuter.to - atOuter.from - (2 * c) / outer;
  const sweepInner = atInner.to - atInner.from - (2 * c) / inner;
  return [
    `M${at(outer, atOuter.from + c / outer)}`,
    `A${n(outer)} ${n(outer)} 0 ${sweepOuter > Math.PI ? 1 : 0} 1 ${at(outer, atOuter.to - c / outer)}`,
    `Q${at(outer, atOuter.to)} ${at(outer - c, nearOuter.to)}`,
    `L${at(inner + c, nearInner.to)}`,
    `Q${at(inner, atInner.to)} ${at(inner, atInner.to - c / inner)}`,
    `A${n(inner)} ${n(inner)} 0 ${sweepInner > Math.PI ? 1 : 0} 0 ${at(inner, atInner.from + c / inner)}`,
    `Q${at(inner, atInner.from)} ${at(inner + c, nearInner.from)}`,
    `L${at(outer - c, nearOuter.from)}`,
    `Q${at(outer, atOuter.from)} ${at(outer, atOuter.from + c / outer)}Z`,
  ].join("");
}

/** A circle in two halves: an arc that ends where it begins draws nothing. Turned the other way, it cuts a hole. */
function ringPath(radius: number, turn: 0 | 1): string {
  const half = `A${n(radius)} ${n(radius)} 0 0 ${turn} `;
  return `M0 ${n(-radius)}${half}0 ${n(radius)}${half}0 ${n(-radius)}Z`;
}

/** An arc centred on `middle`; its words run clockwise, or counter-clockwise where they would stand on their head. */
export function arcPath(radius: number, middle: number, halfSweep: number, flipped: boolean): string {
  const [start, end] = flipped
    ? [middle + halfSweep, middle - halfSweep]
    : [middle - halfSweep, middle + halfSweep];
  const large = halfSweep * 2 > Math.PI ? 1 : 0;
  return `M${at(radius, start)}A${n(radius)} ${n(radius)} 0 ${large} ${flipped ? 0 : 1} ${at(radius, end)}`;
}

function at(radius: number, angle: number): string {
  const { x, y } = pointAt(radius, angle);
  return `${n(x)} ${n(y)}`;
}

/** Two decimals are finer than any screen or printer; more would only be bytes. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
