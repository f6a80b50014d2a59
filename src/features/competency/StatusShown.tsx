import { authorName } from "../../domain/author";
import type { CompetencyRef, Framework } from "../../domain/framework";
import type { Journal } from "../../domain/journal";
import { hasUnknownStatus, readStatus, whyOf } from "../../domain/record";
import { formatMoment } from "../../lib/format";
import { StatusMark } from "../../pictures/StatusMark";
import { Notice } from "../../ui/Notice";
import styles from "./StatusAnswer.module.css";
import { words } from "./words";

type StatusShownProps = {
  readonly journal: Journal;
  readonly competency: CompetencyRef;
  readonly framework: Framework;
};

/** Where they stand, and why: to read. */
export function StatusShown({ journal, competency, framework }: StatusShownProps) {
  const answers = readStatus(journal, competency);
  if (answers.length === 0)
    return (
      <p className={styles["about"]}>
        {hasUnknownStatus(journal, competency) ? words.newerStatus : words.unansweredHere}
      </p>
    );
  return (
    <div className={styles["answer"]}>
      {answers.length > 1 && (
        <Notice tone="warn" icon="split" title={words.twoAnswersTitle}>
          {words.twoAnswersHere}
        </Notice>
      )}
      {answers.map(({ value, entry, time }) => (
        <div key={entry.id} className={styles["shown"]}>
          <StatusMark status={value} size={40} />
          <div className={styles["words"]}>
            <p className={styles["status"]}>{words.statuses[value]}</p>
            <p className={styles["about"]}>
              {framework.statuses.find((wording) => wording.id === value)?.about ?? words.justified[value]}
            </p>
            {whyOf(journal, entry.id) !== "" && <p className={styles["why"]}>{whyOf(journal, entry.id)}</p>}
            <p className={styles["about"]}>
              {words.by(authorName(journal, entry.author) || words.someone, formatMoment(time))}
            </p>
          </div>
        </div>
      ))}
    </div>
  );
}
