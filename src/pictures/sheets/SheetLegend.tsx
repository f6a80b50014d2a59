import type { ReactNode } from "react";
import { STATUSES } from "../../domain/status";
import type { MarksShown } from "../marksIn";
import { PriorityMark } from "../PriorityMark";
import { StatusMark } from "../StatusMark";
import { TurnMark } from "../TurnMark";
import { TwoAnswersMark } from "../TwoAnswersMark";
import { STATUS_TITLES, words } from "../words";
import styles from "./SheetLegend.module.css";

const MARKS: readonly (readonly [keyof MarksShown, ReactNode, string])[] = [
  ["newSince", <TurnMark key="on" />, words.newSince],
  ["goneBack", <TurnMark key="back" isBack />, words.goneBack],
  ["priority", <PriorityMark key="priority" />, words.priority],
  ["twoAnswers", <TwoAnswersMark key="two" />, words.twoAnswers],
  ["evidence", <span key="evidence" className={styles["dot"]} />, words.hasEvidence],
];

interface SheetLegendProps {
  /** Those that occur in the picture. */
  readonly marks: MarksShown;
  /** Beside each other; in two columns without. */
  readonly inRow?: boolean | undefined;
}

/** What the forms mean, in the size of the letters around it. */
export function SheetLegend({ marks, inRow }: SheetLegendProps) {
  return (
    <ul role="list" className={styles["legend"]} data-row={inRow || undefined}>
      {STATUSES.map((status) => (
        <li key={status}>
          <StatusMark status={status} />
          {STATUS_TITLES[status]}
        </li>
      ))}
      {MARKS.filter(([mark]) => marks[mark]).map(([mark, form, text]) => (
        <li key={mark}>
          {form}
          {text}
        </li>
      ))}
    </ul>
  );
}
