/**
 * How a wheel is divided: levels into rings, domains into sectors, and the cells of a domain in a ring into rows, where one
 * row would make them too narrow to be told apart.
 */
import type { WheelLook } from "./wheelLook";
import type { WheelCellInput, WheelDomainInput } from "./wheelTypes";

const TURN = Math.PI * 2;
const MOST_ROWS = 4;
/** A domain with few competencies beside one with many still gets this part of an even share, so that it can be seen and named. */
const LEAST_SHARE = 0.6;

export interface Ring {
  readonly inner: number;
  readonly outer: number;
}

/** Inner rings are deeper than outer ones, because their cells are narrower. */
export function ringsOf(count: number, look: WheelLook): readonly Ring[] {
  const hole = look.outer * (count === 1 ? 0.5 : count === 2 ? 0.4 : 0.34);
  const weights = Array.from(
    { length: count },
    (_, ring) => 1 + (0.3 * (count - 1 - ring)) / Math.max(1, count - 1),
  );
  return divided({ inner: hole, outer: look.outer }, weights, ringGapOf(count, look));
}

export function ringGapOf(count: number, look: WheelLook): number {
  return Math.min(look.ringGap, (look.outer * 0.6 * 0.2) / count);
}

export function rowGapOf({ inner, outer }: Ring, look: WheelLook): number {
  return Math.min(look.rowGap, (outer - inner) * 0.12);
}

/** A ring in rows of one depth. */
export function rowsOf(ring: Ring, count: number, look: WheelLook): readonly Ring[] {
  return divided(
    ring,
    Array.from({ length: count }, () => 1),
    rowGapOf(ring, look),
  );
}

function divided({ inner, outer }: Ring, weights: readonly number[], gap: number): readonly Ring[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const room = outer - inner - gap * (weights.length - 1);
  let from = inner;
  return weights.map((weight) => {
    const part = { inner: from, outer: from + (room * weight) / sum };
    from = part.outer + gap;
    return part;
  });
}

/** A domain's cells by ring, as the framework has them. */
export function byRing(domain: WheelDomainInput, rings: number): readonly (readonly WheelCellInput[])[] {
  return Array.from({ length: rings }, (_, ring) =>
    domain.cells.filter(({ levelIndex }) => Math.min(rings - 1, Math.max(0, levelIndex)) === ring),
  );
}

/** So many rows as make the narrowest cells largest; one as long as cells are wide enough to be told apart and marked. */
export function rowCount(
  domains: readonly WheelDomainInput[],
  rings: readonly Ring[],
  look: WheelLook,
): number {
  const first = rings[0];
  if (!first) return 1;
  const fullest = domains.map((domain) =>
    Math.max(...byRing(domain, rings.length).map(({ length }) => length)),
  );
  const extent = (rows: number) => {
    const around = fullest.reduce((sum, count) => sum + Math.ceil(count / rows), 0);
    const depth = (first.outer - first.inner) / rows;
    return { width: (TURN * (first.inner + depth / 2)) / around, depth };
  };
  if (extent(1).width >= look.narrow) return 1;
  const size = (rows: number) => Math.min(extent(rows).width, extent(rows).depth / 1.5);
  let best = 1;
  for (let rows = 2; rows <= MOST_ROWS; rows += 1) if (size(rows) > size(best)) best = rows;
  return best;
}

/** Cells in so many rows, more in the outer ones, which are longer; in reading order from the inside out. */
export function inRows<T>(cells: readonly T[], rows: readonly Ring[]): readonly (readonly T[])[] {
  const radii = rows.map(({ inner, outer }) => (inner + outer) / 2);
  const all = radii.reduce((sum, radius) => sum + radius, 0);
  let sum = 0;
  let from = 0;
  return radii.map((radius) => {
    sum += radius;
    const to = Math.round((cells.length * sum) / all);
    const row = cells.slice(from, to);
    from = to;
    return row;
  });
}

/** What part of the turn each domain gets, as its fullest row needs. */
export function sharesOf(fullest: readonly number[]): readonly number[] {
  const all = fullest.reduce((sum, count) => sum + count, 0);
  const least = (all / Math.max(1, fullest.length)) * LEAST_SHARE;
  const raised = fullest.map((count) => Math.max(count, least));
  const sum = raised.reduce((total, share) => total + share, 0);
  return raised.map((share) => share / sum);
}
