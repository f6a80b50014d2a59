import { useState } from "react";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import styles from "./HandOver.module.css";
import { useSecondsUntil } from "./useSecondsUntil";
import { words } from "./words";

const WAIT_MS = 60_000;

/** A minute on this page opens it without the PIN. Nothing of it is kept: a reload starts it anew. */
export function ForgotPin({ onReturn }: { readonly onReturn: () => void }) {
  const [until, setUntil] = useState<number>();
  const seconds = useSecondsUntil(until);
  const isOver = until !== undefined && seconds === 0;
  return (
    <Disclosure summary={words.forgot}>
      <div className={styles["forgot"]}>
        <p>{words.forgotAbout}</p>
        {until === undefined && (
          <Button icon="clock" onClick={() => setUntil(Date.now() + WAIT_MS)}>
            {words.forgotStart}
          </Button>
        )}
        {seconds > 0 && <p className={styles["waiting"]}>{words.forgotWait(seconds)}</p>}
        <p role="status">{isOver && words.forgotReady}</p>
        {isOver && (
          <Button variant="solid" onClick={onReturn}>
            {words.openWithout}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}
