/**
 * Dots as they are drawn: a form for each role, so that they are told apart in grey print and by every eye. All candidates of one
 * picture are drawn on the same grid, filled column by column: a longer row is more dots.
 */

/** Of one dot in a cell of 10 by 10, around its middle. `stroke`: drawn as an outline. */
const FORMS = [
  { id: "disc", stroke: false, at: (x: number, y: number) => circle(x, y, 4.1) },
  { id: "ring", stroke: true, at: (x: number, y: number) => circle(x, y, 3.3) },
  { id: "square", stroke: false, at: (x: number, y: number) => `M${x - 3.7} ${y - 3.7}h7.4v7.4h-7.4z` },
  {
    id: "triangle",
    stroke: false,
    at: (x: number, y: number) => `M${x} ${y - 4.3}l4.4 7.8h-8.8z`,
  },
  {
    id: "diamond",
    stroke: true,
    at: (x: number, y: number) => `M${x} ${y - 4}l4 4l-4 4l-4 -4z`,
  },
  {
    id: "cross",
    stroke: true,
    at: (x: number, y: number) => `M${x - 3.4} ${y}h6.8M${x} ${y - 3.4}v6.8`,
  },
] as const;

/** The side of a cell, in the units of the drawing. */
export const CELL = 10;
/** More rows than these would be no row of dots any more, but a field. */
const MOST_ROWS = 6;
/** How many dots stand side by side before a second row is begun. */
const SIDE_BY_SIDE = 24;

export type DotGroup = { readonly form: number; readonly count: number };
export type DotGrid = { readonly columns: number; readonly rows: number };

/** The grid for all rows of a picture. `most`: the dots of the candidate that has most. */
export function gridFor(most: number): DotGrid {
  const rows = Math.min(MOST_ROWS, Math.max(1, Math.ceil(most / SIDE_BY_SIDE)));
  return { rows, columns: Math.max(8, Math.ceil(most / rows)) };
}

/** A path for each group that has dots, in the grid's units; one path whatever the number, so that hundreds paint at once. */
export function dotPaths(
  groups: readonly DotGroup[],
  { rows }: DotGrid,
): readonly { readonly form: number; readonly stroke: boolean; readonly d: string }[] {
  let index = 0;
  return groups.flatMap(({ form, count }) => {
    const drawn = formOf(form);
    const dots = Array.from({ length: count }, () => {
      const x = Math.floor(index / rows) * CELL + CELL / 2;
      const y = (index % rows) * CELL + CELL / 2;
      index += 1;
      return drawn.at(x, y);
    });
    return count > 0 ? [{ form, stroke: drawn.stroke, d: dots.join("") }] : [];
  });
}

/** More groups than forms begin again: their words tell them apart. */
function formOf(form: number): (typeof FORMS)[number] {
  return FORMS[form % FORMS.length] ?? FORMS[0];
}

function circle(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0`;
}
