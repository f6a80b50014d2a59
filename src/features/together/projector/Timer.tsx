import type { Timer as TimerAt } from "../../../state/room";
import { useTimeLeft } from "../useTimeLeft";
import styles from "./Wall.module.css";
import { words } from "./words";

/** Minutes and seconds; once they are over, a calm word. */
export function Timer({ timer }: { readonly timer: TimerAt }) {
  const { text } = useTimeLeft(timer);
  return (
    <span
      role="timer"
      aria-label={words.timeLeft}
      aria-live="off"
      className={styles["timer"]}
      data-over={text === undefined || undefined}
    >
      {text ?? words.timeOver}
    </span>
  );
}
