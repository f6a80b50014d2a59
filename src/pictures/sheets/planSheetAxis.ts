/** The names over the road of a plan on paper: as many as stand beside each other without touching. */
import { textWidth } from "../textWidth";
import type { Axis } from "../roadmapAxis";

export type AxisLabel = {
  /** Counted in columns, from 0. */
  readonly place: number;
  readonly text: string;
  /** Below it where a year begins, or the road; else empty. */
  readonly year: string;
};

export const AXIS_FONT_MM = 2.6;
const BETWEEN_MM = 1;

/** Names every column, or every second, third …, whatever fits into `widthMm`. */
export function axisLabels({ columns }: Axis, widthMm: number): readonly AxisLabel[] {
  const columnMm = widthMm / Math.max(1, columns.length);
  const step = columns.findIndex((_, index) => fits(every(columns, index + 1), (index + 1) * columnMm)) + 1;
  return every(columns, step || columns.length);
}

const fits = (labels: readonly AxisLabel[], roomMm: number) =>
  labels.every(
    ({ text, year }) =>
      Math.max(textWidth(text, AXIS_FONT_MM), textWidth(year, AXIS_FONT_MM)) + BETWEEN_MM <= roomMm,
  );

function every(columns: Axis["columns"], step: number): readonly AxisLabel[] {
  let before = "";
  return columns.flatMap(({ short, start }, index) => {
    if (index % step !== 0) return [];
    const year = start.slice(0, 4);
    const words = short.split(/\s+/);
    const text = words.filter((word) => word !== year).join(" ");
    const isNew = year !== before && text !== "" && !short.includes(year) ? true : words.includes(year);
    before = year;
    return [{ place: index, text: text || short, year: isNew && text !== "" ? year : "" }];
  });
}
