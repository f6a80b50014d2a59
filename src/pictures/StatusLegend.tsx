import { STATUSES } from "../domain/status";
import { StatusMark } from "./StatusMark";
import styles from "./StatusLegend.module.css";
import { TwoAnswersMark } from "./TwoAnswersMark";
import { STATUS_TITLES, words } from "./words";

interface StatusLegendProps {
  /** Also explains the marks for two answers and for evidence, where the picture has them. */
  readonly twoAnswers?: boolean;
  readonly evidence?: boolean;
}

/** What the forms mean. */
export function StatusLegend({ twoAnswers, evidence }: StatusLegendProps) {
  return (
    <ul role="list" className={styles["legend"]}>
      {STATUSES.map((status) => (
        <li key={status}>
          <StatusMark status={status} size={18} />
          {STATUS_TITLES[status]}
        </li>
      ))}
      {twoAnswers && (
        <li>
          <TwoAnswersMark size={18} />
          {words.twoAnswers}
        </li>
      )}
      {evidence && (
        <li>
          <span className={styles["dot"]} />
          {words.hasEvidence}
        </li>
      )}
    </ul>
  );
}
