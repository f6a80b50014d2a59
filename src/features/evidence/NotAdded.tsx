import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import type { FileProblem } from "./addFiles";
import { addingWords as words } from "./addingWords";
import styles from "./EvidenceAdder.module.css";

type NotAddedProps = {
  readonly problems: readonly FileProblem[];
  /** Undefined where another try would change nothing. */
  readonly onRetry: (() => void) | undefined;
};

export function NotAdded({ problems, onRetry }: NotAddedProps) {
  return (
    <Notice
      tone="error"
      live
      title={words.problems}
      action={onRetry && <Button onClick={onRetry}>{words.tryAgain}</Button>}
    >
      <ul className={styles["problems"]}>
        {problems.map((problem) => (
          <li key={problem.id}>{problem.text}</li>
        ))}
      </ul>
    </Notice>
  );
}
