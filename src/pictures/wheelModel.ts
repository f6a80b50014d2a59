/**
 * A record as a wheel: a domain is a sector, a level a ring, a competency a cell. Pure: the same record always gives the
 * same drawing. Sectors are as wide as their fullest ring needs, so that the cells of the innermost ring are even.
 */
import { hueOf } from "./hue";
import { bandPath, grown, pointAt, sidesAt, widthAt } from "./wheelGeometry";
import { fitLabels } from "./wheelLabels";
import type {
  Band,
  Spot,
  WheelCell,
  WheelDomainInput,
  WheelInput,
  WheelModel,
  WheelSector,
} from "./wheelTypes";

const TURN = Math.PI * 2;
/** Hatching turns in steps of so many degrees, so that few patterns serve many cells. */
const HATCH_STEP = 30;
/** Narrower cells than this have finer outlines. */
const FINE = 11;

/** How a wheel is drawn: with labels as the record's picture, or small beside a name. */
export interface WheelLook {
  readonly half: number;
  readonly outer: number;
  readonly ringGap: number;
  readonly domainGap: number;
  readonly cellGap: number;
  readonly corner: number;
  /** From dash to dash. */
  readonly dash: number;
  /** From stripe to stripe. */
  readonly hatch: number;
  readonly labels: boolean;
}

export const LARGE: WheelLook = {
  half: 340,
  outer: 268,
  ringGap: 5,
  domainGap: 15,
  cellGap: 6,
  corner: 5,
  dash: 9.5,
  hatch: 7,
  labels: true,
};

export const SMALL: WheelLook = {
  half: 272,
  outer: 268,
  ringGap: 12,
  domainGap: 22,
  cellGap: 11,
  corner: 8,
  dash: 22,
  hatch: 26,
  labels: false,
};

export function wheelModel(input: WheelInput, look: WheelLook = LARGE): WheelModel {
  const domains = input.domains.filter(({ cells }) => cells.length > 0);
  const rings = ringsOf(Math.max(1, input.levels), look);
  const hole = rings[0]?.inner ?? look.outer;
  const shares = domains.map((domain) =>
    Math.max(...byRing(domain, rings.length).map(({ length }) => length)),
  );
  const all = shares.reduce((sum, share) => sum + share, 0);
  // Gaps give way before cells do: never more than a fifth of the innermost circle.
  const domainGap = Math.min(look.domainGap, (hole * TURN * 0.2) / Math.max(1, domains.length));

  const places: Omit<WheelSector, "labels">[] = [];
  const cells: WheelCell[] = [];
  let from = 0;
  domains.forEach((domain, index) => {
    const to = from + (TURN * (shares[index] ?? 0)) / all;
    const hue = hueOf(index);
    places.push({ id: domain.id, title: domain.title, hue, from, to });
    cells.push(...cellsOf(domain, { from, to, hue, rings, domainGap, look }));
    from = to;
  });
  const isFine = cells.some(({ band }) => widthAt(band, (band.inner + band.outer) / 2) < FINE);
  return { half: look.half, hole, rings, sectors: labelled(places, look), cells, isFine };
}

/** Inner rings are deeper than outer ones, because their cells are narrower. */
function ringsOf(count: number, look: WheelLook): WheelModel["rings"] {
  const hole = look.outer * (count === 1 ? 0.5 : count === 2 ? 0.4 : 0.34);
  const depths = Array.from(
    { length: count },
    (_, ring) => 1 + (0.3 * (count - 1 - ring)) / Math.max(1, count - 1),
  );
  const sum = depths.reduce((total, depth) => total + depth, 0);
  const gap = Math.min(look.ringGap, ((look.outer - hole) * 0.2) / count);
  const room = look.outer - hole - gap * (count - 1);
  let inner = hole;
  return depths.map((depth) => {
    const ring = { inner, outer: inner + (room * depth) / sum };
    inner = ring.outer + gap;
    return ring;
  });
}

function byRing(domain: WheelDomainInput, rings: number) {
  return Array.from({ length: rings }, (_, ring) =>
    domain.cells.filter(({ levelIndex }) => Math.min(rings - 1, Math.max(0, levelIndex)) === ring),
  );
}

interface SectorPlace {
  readonly from: number;
  readonly to: number;
  readonly hue: number;
  readonly rings: WheelModel["rings"];
  readonly domainGap: number;
  readonly look: WheelLook;
}

function cellsOf(domain: WheelDomainInput, place: SectorPlace): readonly WheelCell[] {
  const { from, to, hue, rings, domainGap, look } = place;
  return byRing(domain, rings.length).flatMap((group, ring) => {
    const { inner = 0, outer = 0 } = rings[ring] ?? {};
    const cellGap = Math.min(look.cellGap, (inner * (to - from) * 0.22) / group.length);
    // What the outer cells lose to the wider gap beside them is shared by all of the ring.
    const lost = Math.asin(Math.min(1, Math.max(0, domainGap - cellGap) / 2 / ((inner + outer) / 2)));
    const step = (to - from - 2 * lost) / group.length;
    return group.map((cell, index): WheelCell => {
      const first = index === 0;
      const last = index === group.length - 1;
      const band: Band = {
        inner,
        outer,
        from: first ? from : from + lost + index * step,
        to: last ? to : from + lost + (index + 1) * step,
        insetFrom: (first ? domainGap : cellGap) / 2,
        insetTo: (last ? domainGap : cellGap) / 2,
      };
      return {
        ...cell,
        domain: domain.id,
        hue,
        ring,
        band,
        path: bandPath(band, look.corner),
        dashes: dashesAround(band, look),
        hatchTurn: hatchTurnOf(band, look),
        outline: bandPath(grown(band, 4), look.corner + 3),
        ...marksOf(band),
      };
    });
  });
}

/** Where the marks go. In a narrow wedge the check moves outwards, where there is room. */
function marksOf(band: Band): Pick<WheelCell, "check" | "badge" | "dot"> {
  const depth = band.outer - band.inner;
  const middle = (band.inner + band.outer) / 2;
  const checkAt = widthAt(band, middle) < 24 ? band.inner + depth * 0.72 : middle;
  const checkSize = Math.min(1.3, Math.min(widthAt(band, checkAt), depth) / 26);
  const dotAt = band.inner + Math.min(12, depth * 0.22);
  const dotSize = Math.min(4, widthAt(band, dotAt) / 5);
  const dotAngle = Math.min(centreOf(band, dotAt), sidesAt(band, dotAt).from + (dotSize + 8) / dotAt);
  const badgeAt = band.outer - Math.min(15, depth / 3);
  const badgeSize = Math.max(4.5, Math.min(9.5, widthAt(band, badgeAt) * 0.36, depth * 0.3));
  const { from, to } = sidesAt(band, badgeAt);
  const badgeAngle = Math.max((from + to) / 2, to - (badgeSize + 6) / badgeAt);
  return {
    check: checkSize < 0.3 ? null : spot(checkAt, centreOf(band, checkAt), checkSize),
    dot: dotSize < 1.5 ? null : spot(dotAt, dotAngle, dotSize),
    badge: spot(badgeAt, badgeAngle, badgeSize),
  };
}

/** Stripes that ran along a narrow cell would look solid or empty, so there they turn with the cell. */
function hatchTurnOf(band: Band, look: WheelLook): number {
  const middle = (band.inner + band.outer) / 2;
  if (widthAt(band, middle) > look.hatch * 4) return 0;
  const degrees = (centreOf(band, middle) * 360) / TURN;
  return (Math.round(degrees / HATCH_STEP) * HATCH_STEP) % 180;
}

function dashesAround(band: Band, look: WheelLook): number {
  const length = 2 * (band.outer - band.inner) + widthAt(band, band.inner) + widthAt(band, band.outer);
  return Math.max(8, Math.round(length / look.dash));
}

function centreOf(band: Band, radius: number): number {
  const { from, to } = sidesAt(band, radius);
  return (from + to) / 2;
}

function spot(radius: number, angle: number, size: number): Spot {
  const { x, y } = pointAt(radius, angle);
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100, size: Math.round(size * 100) / 100 };
}

function labelled(places: readonly Omit<WheelSector, "labels">[], look: WheelLook): readonly WheelSector[] {
  if (!look.labels) return places.map((place) => ({ ...place, labels: null }));
  const wishes = places.map(({ title, from, to }) => ({
    title,
    place: { from, to, inner: look.outer + 10, outer: look.half - 2 },
  }));
  const compact = fitLabels(wishes, "compact");
  const medium = fitLabels(wishes, "medium");
  const wide = fitLabels(wishes, "wide");
  return places.map((place, at) => {
    const [c, m, w] = [compact[at], medium[at], wide[at]];
    return { ...place, labels: c && m && w ? { compact: c, medium: m, wide: w } : null };
  });
}
