import type { ReactNode } from "react";
import { formatNumber } from "../../../lib/format";
import { VisuallyHidden } from "../../../ui/VisuallyHidden";
import { DotForm, Dots } from "./Dots";
import { gridFor, type DotGrid } from "./dotForms";
import styles from "./DotTally.module.css";
import type { TallyRow, TallyView } from "./tallyView";
import { words } from "./words";

type DotTallyProps = {
  readonly tally: TallyView;
  /** How its title stands: with a control to choose it, or as text. */
  readonly renderTitle: (row: TallyRow) => ReactNode;
};

/** Where the dots lie: each candidate with its dots, of a form for each role; the most first. */
export function DotTally({ tally, renderTitle }: DotTallyProps) {
  const grid = gridFor(tally.most);
  return (
    <ol role="list" className={styles["tally"]}>
      {tally.rows.map((row) => (
        <DotTallyRow key={row.ref} row={row} grid={grid}>
          {renderTitle(row)}
        </DotTallyRow>
      ))}
    </ol>
  );
}

type DotTallyRowProps = {
  readonly row: TallyRow;
  readonly grid: DotGrid;
  /** `line`: title and dots side by side, where there is width and little height. */
  readonly look?: "stack" | "line";
  /** Does not fit on the wall. */
  readonly isOut?: boolean | undefined;
  readonly children: ReactNode;
};

/** One candidate. All sizes follow the letters': the same row stands on a tablet and on a wall. */
export function DotTallyRow({ row, grid, look = "stack", isOut, children }: DotTallyRowProps) {
  const { hue, dots, voices, groups, isNear } = row;
  return (
    <li className={styles["row"]} data-hue={hue} data-look={look} data-out={isOut || undefined}>
      <span className={styles["title"]}>
        {children}
        {isNear && look === "line" && <VisuallyHidden>{words.nearTieMark}</VisuallyHidden>}
      </span>
      <span className={styles["number"]} aria-hidden="true">
        {isNear && look === "line" && <span className={styles["near"]}>{words.nearSign}</span>}
        {formatNumber(dots)}
      </span>
      <span className={styles["drawn"]}>
        <VisuallyHidden>
          {words.rowAbout(
            dots,
            voices,
            groups.filter(({ title }) => title !== "").map(({ title, count }) => words.role(title, count)),
          )}
        </VisuallyHidden>
        <Dots groups={groups} grid={grid} />
      </span>
    </li>
  );
}

type DotLegendProps = {
  readonly tally: TallyView;
  /** Something more to say in the same line. */
  readonly more?: ReactNode;
  /** The sign of near ties is explained too. */
  readonly withNear?: boolean;
};

/** Which form is whose; nothing where roles are not told apart. */
export function DotLegend({ tally, more, withNear }: DotLegendProps) {
  const isAnyNear = withNear === true && tally.rows.some(({ isNear }) => isNear);
  if (tally.legend.length < 2 && !isAnyNear && more === undefined) return null;
  return (
    <ul role="list" className={styles["legend"]}>
      {tally.legend.map(({ form, title }) => (
        <li key={form}>
          <DotForm form={form} />
          {title}
        </li>
      ))}
      {isAnyNear && (
        <li>
          <span aria-hidden="true">{words.nearSign}</span>
          {words.nearTieMark}
        </li>
      )}
      {more !== undefined && <li>{more}</li>}
    </ul>
  );
}
