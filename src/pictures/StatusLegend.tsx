import type { ReactNode } from "react";
import { STATUSES } from "../domain/status";
import type { MarksShown } from "./marksIn";
import { PriorityMark } from "./PriorityMark";
import { StatusMark } from "./StatusMark";
import styles from "./StatusLegend.module.css";
import { TurnMark } from "./TurnMark";
import { TwoAnswersMark } from "./TwoAnswersMark";
import { STATUS_TITLES, words } from "./words";

const MARKS: readonly (readonly [keyof MarksShown, ReactNode, string])[] = [
  ["newSince", <TurnMark key="on" size={18} />, words.newSince],
  ["goneBack", <TurnMark key="back" isBack size={18} />, words.goneBack],
  ["priority", <PriorityMark key="priority" size={18} />, words.priority],
  ["twoAnswers", <TwoAnswersMark key="two" size={18} />, words.twoAnswers],
  ["evidence", <span key="evidence" className={styles["dot"]} />, words.hasEvidence],
];

/** What the forms mean. The statuses always; a mark where it is said to occur: `{...marksIn(record)}` says so for a record. */
export function StatusLegend(marks: MarksShown) {
  return (
    <ul role="list" className={styles["legend"]}>
      {STATUSES.map((status) => (
        <li key={status}>
          <StatusMark status={status} size={18} />
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
