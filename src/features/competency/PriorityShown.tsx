import type { Reading } from "../../domain/register";
import { Notice } from "../../ui/Notice";
import styles from "./Priority.module.css";
import type { Reason } from "../../domain/reasons";
import { words } from "./words";

type PriorityShownProps = {
  readonly answers: Reading<string | null>;
  readonly reasons: readonly Reason[];
};

/** Whether it is worked on next, and why: to read. */
export function PriorityShown({ answers, reasons }: PriorityShownProps) {
  const isPriority = typeof answers[0]?.value === "string";
  const isApart = answers.length > 1;
  if (!isPriority && !isApart) return null;
  return (
    <>
      {isApart && (
        <Notice tone="warn" icon="split" title={words.twoAnswersTitle}>
          {words.twoPrioritiesHere}
        </Notice>
      )}
      {isPriority && (
        <p className={styles["shown"]}>
          <b>{words.isPriority}</b> {reasons.map(({ value }) => value).join("\n")}
        </p>
      )}
    </>
  );
}
