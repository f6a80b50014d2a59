import { useId, useState } from "react";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import styles from "./HandOver.module.css";
import { useSecondsUntil } from "./useSecondsUntil";
import { words } from "./words";

const WAIT_MS = 60_000;

/** A minute on this page opens it without the PIN. Nothing of it is kept: a reload starts it anew. */
export function ForgotPin({ onReturn }: { readonly onReturn: () => void }) {
  const id = useId();
  const [until, setUntil] = useState<number>();
  const seconds = useSecondsUntil(until);
  const isOver = until !== undefined && seconds === 0;
  // One button from the start to the end of the wait, so that the focus stays where it is.
  function press() {
    if (until === undefined) setUntil(Date.now() + WAIT_MS);
    else if (isOver) onReturn();
  }
  return (
    <Disclosure summary={words.forgot}>
      <div className={styles["forgot"]}>
        <p>{words.forgotAbout}</p>
        <Button
          variant={isOver ? "solid" : "quiet"}
          icon={until === undefined ? "clock" : "undo"}
          aria-disabled={seconds > 0}
          aria-describedby={seconds > 0 ? `${id}-wait` : undefined}
          onClick={press}
        >
          {until === undefined ? words.forgotStart : words.openWithout}
        </Button>
        {seconds > 0 && (
          <p id={`${id}-wait`} className={styles["waiting"]}>
            {words.forgotWait(seconds)}
          </p>
        )}
        <p role="status">{isOver && words.forgotReady}</p>
      </div>
    </Disclosure>
  );
}
