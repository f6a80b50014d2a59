import { Button } from "../../ui/Button";
import type { GivenProps } from "./given";
import styles from "./SendPart.module.css";
import { words } from "./words";

type SendPartProps = Pick<GivenProps, "onSend" | "isSending" | "problem"> & { readonly isReady: boolean };

/** Sends, and says beside it what did not work. */
export function SendPart({ onSend, isSending, problem, isReady }: SendPartProps) {
  return (
    <>
      {problem !== undefined && (
        <p role="alert" className={styles["problem"]}>
          {problem}
        </p>
      )}
      <Button
        variant="solid"
        icon="check"
        className={styles["send"]}
        disabled={!isReady || isSending}
        onClick={onSend}
      >
        {isSending ? words.sending : words.send}
      </Button>
    </>
  );
}
