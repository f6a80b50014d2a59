/** Where an arrow key leads from a cell. Left and right follow the reading order; up leads outwards, down inwards, and round. */
import type { WheelCell, WheelModel } from "./wheelTypes";

/** The id of the cell to go to, or null where the key leads nowhere (or is not ours). */
export function walk(model: WheelModel, fromId: string, key: string): string | null {
  const { cells } = model;
  const at = cells.findIndex(({ id }) => id === fromId);
  const here = cells[at];
  if (!here) return null;
  switch (key) {
    case "ArrowRight":
      return cells[(at + 1) % cells.length]?.id ?? null;
    case "ArrowLeft":
      return cells[(at - 1 + cells.length) % cells.length]?.id ?? null;
    case "Home":
      return cells[0]?.id ?? null;
    case "End":
      return cells.at(-1)?.id ?? null;
    case "PageUp":
      return toSector(model, here, -1);
    case "PageDown":
      return toSector(model, here, 1);
    case "ArrowUp":
      return toRow(model, here, 1);
    case "ArrowDown":
      return toRow(model, here, -1);
    default:
      return null;
  }
}

/**
 * The cell of the same sector that lies beside this one in the next row that has any; beyond the last row it goes on at
 * the other end, so that neither key ever does nothing. Where a sector has one row only, to the sector beside it.
 */
function toRow(model: WheelModel, here: WheelCell, step: 1 | -1): string | null {
  const others = model.cells.filter(({ domain, row }) => domain === here.domain && row !== here.row);
  const beyond = others.filter(({ row }) => (row - here.row) * step > 0);
  // From the outermost the next one is the innermost: the farthest, counted against the way.
  const rows = (beyond.length > 0 ? beyond : others).map(({ row }) => row * step);
  const next = Math.min(...rows) * step;
  const offRay = (cell: WheelCell) => Math.abs(angleOf(cell) - angleOf(here));
  const beside = others.filter(({ row }) => row === next).sort((a, b) => offRay(a) - offRay(b));
  return beside[0]?.id ?? toSector(model, here, step === 1 ? -1 : 1);
}

function toSector({ sectors, cells }: WheelModel, here: WheelCell, step: 1 | -1): string | null {
  const at = sectors.findIndex(({ id }) => id === here.domain);
  const sector = sectors[(at + step + sectors.length) % sectors.length];
  return cells.find(({ domain }) => domain === sector?.id)?.id ?? null;
}

function angleOf({ band }: WheelCell): number {
  return (band.from + band.to) / 2;
}
