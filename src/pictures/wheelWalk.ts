/** Where an arrow key leads from a cell. Left and right follow the reading order; up leads outwards, down inwards. */
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
      return hasRows(cells) ? toRow(cells, here, 1) : toSector(model, here, -1);
    case "ArrowDown":
      return hasRows(cells) ? toRow(cells, here, -1) : toSector(model, here, 1);
    default:
      return null;
  }
}

/** Anything lies further in or out than something else: levels have rings of their own, and a full ring has rows. */
function hasRows(cells: readonly WheelCell[]): boolean {
  return cells.some(({ row }) => row !== cells[0]?.row);
}

/** The cell of the same sector that lies beside this one in the next row that has any. */
function toRow(cells: readonly WheelCell[], here: WheelCell, step: 1 | -1): string | null {
  const beyond = cells.filter((cell) => cell.domain === here.domain && (cell.row - here.row) * step > 0);
  const nearest = (cell: WheelCell) =>
    Math.abs(cell.row - here.row) * 10 + Math.abs(angleOf(cell) - angleOf(here));
  return beyond.sort((a, b) => nearest(a) - nearest(b))[0]?.id ?? null;
}

function toSector({ sectors, cells }: WheelModel, here: WheelCell, step: 1 | -1): string | null {
  const at = sectors.findIndex(({ id }) => id === here.domain);
  const sector = sectors[(at + step + sectors.length) % sectors.length];
  return cells.find(({ domain }) => domain === sector?.id)?.id ?? null;
}

function angleOf({ band }: WheelCell): number {
  return (band.from + band.to) / 2;
}
