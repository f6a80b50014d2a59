import { Button } from "./Button";
import { shareWords as words } from "./shareWords";
import styles from "./ShareAgain.module.css";

type ShareAgainProps = {
  /** What the file is called where it goes. */
  readonly name: string;
  /** Not as it was saved: this browser shares the same only as text. */
  readonly isRenamed: boolean;
  readonly outcome: "shared" | "dismissed" | "failed" | undefined;
  /** Opens the sheet of other apps; it is called in the tap, when the file is ready. */
  readonly share: () => void;
};

/** The second tap after a file was saved: to somebody nearby, into a drive, to whatever this device offers. */
export function ShareAgain({ name, isRenamed, outcome, share }: ShareAgainProps) {
  return (
    <div className={styles["share"]}>
      <Button icon="share" onClick={share}>
        {words.share}
      </Button>
      {isRenamed && outcome === undefined && <p>{words.renamed(name)}</p>}
      <p role="status">{outcome && words.outcomes[outcome](name)}</p>
    </div>
  );
}
