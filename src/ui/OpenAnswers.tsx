import type { ReactNode } from "react";
import { Button } from "./Button";
import { Notice } from "./Notice";
import styles from "./OpenAnswers.module.css";

export interface OpenAnswer {
  readonly id: string;
  readonly picture?: ReactNode;
  /** What it says, by whom and when. */
  readonly about: ReactNode;
  /** The words of the button that keeps it. */
  readonly keep: string;
  readonly onKeep: () => void;
}

interface OpenAnswersProps {
  readonly title: string;
  readonly text: string;
  readonly answers: readonly OpenAnswer[];
}

/** Several answers that were written apart and wait for somebody to choose. None is preferred. */
export function OpenAnswers({ title, text, answers }: OpenAnswersProps) {
  return (
    <Notice tone="warn" icon="split" title={title}>
      <p>{text}</p>
      <ul role="list" className={styles["answers"]}>
        {answers.map((answer) => (
          <li key={answer.id}>
            {answer.picture}
            <span className={styles["about"]}>{answer.about}</span>
            <Button onClick={answer.onKeep}>{answer.keep}</Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
