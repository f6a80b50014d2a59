import { CELL, dotPaths, type DotGrid, type DotGroup } from "./dotForms";
import styles from "./Dots.module.css";

type DotsProps = { readonly groups: readonly DotGroup[]; readonly grid: DotGrid };

/** The dots on one candidate. Decoration: the numbers stand beside it as words. */
export function Dots({ groups, grid }: DotsProps) {
  return (
    <svg
      aria-hidden="true"
      className={styles["dots"]}
      viewBox={`0 0 ${grid.columns * CELL} ${grid.rows * CELL}`}
      style={{ maxInlineSize: `${grid.columns * 1.05}em` }}
    >
      {dotPaths(groups, grid).map(({ form, stroke, d }) => (
        <path key={form} d={d} data-stroke={stroke || undefined} />
      ))}
    </svg>
  );
}

/** What a form means, beside its words. */
export function DotForm({ form }: { readonly form: number }) {
  return (
    <svg aria-hidden="true" className={styles["form"]} viewBox={`0 0 ${CELL} ${CELL}`}>
      {dotPaths([{ form, count: 1 }], { columns: 1, rows: 1 }).map(({ stroke, d }) => (
        <path key={form} d={d} data-stroke={stroke || undefined} />
      ))}
    </svg>
  );
}
