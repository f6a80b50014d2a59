import { leaveArrived, type Arrived } from "../../state/arriving";
import { Button } from "../../ui/Button";
import { waitingWords as words } from "./waitingWords";
import styles from "./WaitingFiles.module.css";

type WaitingFilesProps = {
  readonly waiting: readonly Arrived[];
  /** Undefined: another one is being looked at. */
  readonly onNext: (() => void) | undefined;
};

const NAMED = 5;

/** Which files come after the one that is looked at, and the way on to the next. */
export function WaitingFiles({ waiting, onNext }: WaitingFilesProps) {
  const [next] = waiting;
  if (!next) return null;
  const count = waiting.length;
  return (
    <section aria-labelledby="waiting-files" className={styles["waiting"]}>
      <h2 id="waiting-files" className={styles["heading"]}>
        {onNext ? words.titleAlone(count) : words.title(count)}
      </h2>
      <ul role="list" className={styles["names"]}>
        {waiting.slice(0, NAMED).map(({ key, name }) => (
          <li key={key}>{name}</li>
        ))}
        {count > NAMED && <li className={styles["quiet"]}>{words.more(count - NAMED)}</li>}
      </ul>
      <p className={styles["quiet"]}>{count === 1 ? words.aboutOne : words.about}</p>
      <div className={styles["actions"]}>
        {onNext && (
          <Button variant="solid" className={styles["next"]} onClick={onNext}>
            {words.next(next.name)}
          </Button>
        )}
        <Button onClick={() => void leaveArrived()}>{words.leave(count)}</Button>
      </div>
    </section>
  );
}
