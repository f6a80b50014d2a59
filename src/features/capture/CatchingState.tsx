import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import styles from "./CaptureScreen.module.css";
import type { Catching } from "./useCatching";
import { words } from "./words";

type CatchingStateProps = { readonly catching: Catching; readonly onTryAgain: () => void };

/** How far the chosen files are, and which of them were not taken in. */
export function CatchingState({ catching, onTryAgain }: CatchingStateProps) {
  const { progress, problems } = catching;
  return (
    <>
      <p role="status" className={styles["progress"]}>
        {progress && words.catching(progress.done, progress.all)}
      </p>
      {problems.length > 0 && (
        <Notice
          tone="warn"
          live
          title={words.problems}
          action={
            problems.some(({ file }) => file) ? (
              <Button onClick={onTryAgain}>{words.tryAgain}</Button>
            ) : undefined
          }
        >
          <ul className={styles["notes"]}>
            {problems.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
