import { useEffect, useState } from "react";
import { timeLeft, type Timer as TimerAt } from "../../../state/room";
import styles from "./Projector.module.css";
import { words } from "./words";

/** Minutes and seconds; once they are over, a calm word. */
export function Timer({ timer }: { readonly timer: TimerAt }) {
  const leftMs = useLeft(timer);
  const seconds = Math.ceil(leftMs / 1000);
  const isOver = seconds <= 0;
  return (
    <span
      role="timer"
      aria-label={words.timeLeft}
      aria-live="off"
      className={styles["timer"]}
      data-over={isOver || undefined}
    >
      {isOver ? words.timeOver : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`}
    </span>
  );
}

function useLeft(timer: TimerAt): number {
  const endsAt = "endsAt" in timer ? timer.endsAt : undefined;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (endsAt === undefined) return undefined;
    const tick = () => setNow(Date.now());
    tick();
    const every = setInterval(tick, 250);
    return () => clearInterval(every);
  }, [endsAt]);
  return timeLeft(timer, now);
}
