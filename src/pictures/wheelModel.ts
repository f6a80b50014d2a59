/**
 * A record as a wheel: a domain is a sector, a level a ring, a competency a cell. Pure: the same record always gives the
 * same drawing. Sectors are as wide as their fullest row needs, so that the cells of the innermost row are even.
 */
import { hueOf } from "./hue";
import { arcPath, bandPath, grown, sidesAt, widthAt } from "./wheelGeometry";
import { hatchPath } from "./wheelHatch";
import { fitLabels } from "./wheelLabels";
import { titleLines } from "./titleLines";
import { LARGE, type WheelLook } from "./wheelLook";
import { marksOf } from "./wheelMarks";
import {
  byRing,
  inRows,
  ringGapOf,
  ringsOf,
  rowCount,
  rowGapOf,
  rowsOf,
  sharesOf,
  type Ring,
} from "./wheelRows";
import type { Band, WheelCell, WheelCellInput, WheelDomainInput, WheelInput } from "./wheelTypes";
import type { WheelModel, WheelSector } from "./wheelTypes";

const TURN = Math.PI * 2;
/** More rows than a ring ever has; rows are counted on from ring to ring. */
const ROWS_A_RING = 10;

export function wheelModel(input: WheelInput, look: WheelLook = LARGE): WheelModel {
  const domains = input.domains.filter(({ cells }) => cells.length > 0);
  const rings = ringsOf(Math.max(1, input.levels), look);
  const hole = rings[0]?.inner ?? look.outer;
  const rows = rowCount(domains, rings, look);
  const shares = sharesOf(
    domains.map((domain) =>
      Math.max(...byRing(domain, rings.length).map(({ length }) => Math.ceil(length / rows))),
    ),
  );
  // Gaps give way before cells do: never more than a fifth of the innermost circle.
  const domainGap = Math.min(look.domainGap, (hole * TURN * 0.2) / Math.max(1, domains.length));
  const gaps = [
    ringGapOf(rings.length, look),
    ...(rows > 1 ? rings.map((ring) => rowGapOf(ring, look)) : []),
  ];
  // An arc on either side of a gap, and air between them.
  const barWidth = Math.min(3.6, Math.min(...gaps) / 3);

  const places: Omit<WheelSector, "labels">[] = [];
  const cells: Omit<WheelCell, "stripes">[] = [];
  // One domain alone goes round; its middle is at the top, where its name and marks are looked for.
  let from = domains.length === 1 ? -Math.PI : 0;
  domains.forEach((domain, index) => {
    const to = from + TURN * (shares[index] ?? 0);
    const hue = hueOf(index);
    places.push({ id: domain.id, title: domain.title, hue, from, to });
    cells.push(...cellsOf(domain, { from, to, hue, rings, rows, domainGap, barWidth, look }));
    from = to;
  });
  const isFine = cells.some(({ band }) => widthAt(band, (band.inner + band.outer) / 2) < look.fine);
  const period = periodOf(look, isFine);
  const hatched = cells.map((cell) => ({ ...cell, stripes: hatchPath(cell.band, period) }));
  const sectors = labelled(places, look);
  return { half: look.half, hole, rings, sectors, cells: hatched, isFine, period, barWidth };
}

function periodOf(look: WheelLook, isFine: boolean): number {
  return isFine ? look.hatch * 0.7 : look.hatch;
}

interface SectorPlace {
  readonly from: number;
  readonly to: number;
  readonly hue: number;
  readonly rings: readonly Ring[];
  readonly rows: number;
  readonly domainGap: number;
  readonly barWidth: number;
  readonly look: WheelLook;
}

function cellsOf(domain: WheelDomainInput, place: SectorPlace): readonly Omit<WheelCell, "stripes">[] {
  const { rings, look } = place;
  return byRing(domain, rings.length).flatMap((group, ring) => {
    const whole = rings[ring];
    if (!whole || group.length === 0) return [];
    const rows = rowsOf(whole, Math.min(place.rows, group.length), look);
    return inRows(group, rows).flatMap((cells, at) => {
      const row = rows[at];
      if (!row) return [];
      return bandsOf(cells.length, row, place).map((band, index) => {
        const cell = cells[index] as WheelCellInput; // as many bands as cells
        return {
          ...cell,
          domain: domain.id,
          hue: place.hue,
          ring,
          row: ring * ROWS_A_RING + at,
          band,
          path: bandPath(band, Math.min(look.corner, widthAt(band, band.inner) / 4)),
          dashes: dashesAround(band, look),
          outline: bandPath(grown(band, 4), look.corner + 3),
          turnBar: turnBar(band, cell, place.barWidth),
          ...marksOf(band, cell),
        };
      });
    });
  });
}

function bandsOf(
  count: number,
  { inner, outer }: Ring,
  { from, to, domainGap, look }: SectorPlace,
): readonly Band[] {
  // What is alone in a row that goes all round is a ring without a seam.
  if (count === 1 && to - from > TURN - 1e-6) return [{ inner, outer, from, to, insetFrom: 0, insetTo: 0 }];
  const cellGap = Math.min(look.cellGap, (inner * (to - from) * 0.22) / count);
  // What the outer cells lose to the wider gap beside them is shared by all of the row.
  const lost = Math.asin(Math.min(1, Math.max(0, domainGap - cellGap) / 2 / ((inner + outer) / 2)));
  const step = (to - from - 2 * lost) / count;
  return Array.from({ length: count }, (_, index) => {
    const first = index === 0;
    const last = index === count - 1;
    return {
      inner,
      outer,
      from: first ? from : from + lost + index * step,
      to: last ? to : from + lost + (index + 1) * step,
      insetFrom: (first ? domainGap : cellGap) / 2,
      insetTo: (last ? domainGap : cellGap) / 2,
    };
  });
}

function turnBar(band: Band, { turn }: WheelCellInput, width: number): string {
  if (turn === undefined) return "";
  const radius = turn === "back" ? band.inner - width * 0.95 : band.outer + width * 0.95;
  const { from, to } = sidesAt(band, radius);
  // Ends are round, and stay away from the bar of the cell beside.
  const sweep = Math.min(to - from - (width * 1.1) / radius, TURN * 0.9);
  return arcPath(radius, (from + to) / 2, Math.max(sweep / 2, 0.002), false);
}

function dashesAround(band: Band, look: WheelLook): number {
  const length = 2 * (band.outer - band.inner) + widthAt(band, band.inner) + widthAt(band, band.outer);
  return Math.max(8, Math.round(length / look.dash));
}

function labelled(places: readonly Omit<WheelSector, "labels">[], look: WheelLook): readonly WheelSector[] {
  if (!look.labels) return places.map((place) => ({ ...place, labels: null }));
  const wishes = places.map(({ title, from, to }) => ({
    title: titleLines(title),
    place: { from, to, inner: look.outer + 10 },
  }));
  const compact = fitLabels(wishes, "compact");
  const medium = fitLabels(wishes, "medium");
  const wide = fitLabels(wishes, "wide");
  return places.map((place, at) => {
    const [c, m, w] = [compact[at], medium[at], wide[at]];
    return { ...place, labels: c && m && w ? { compact: c, medium: m, wide: w } : null };
  });
}
