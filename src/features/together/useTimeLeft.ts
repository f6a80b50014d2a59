import { useEffect, useState } from "react";
import { timeLeft, type Timer } from "../../state/room";

export type TimeLeft = {
  /** Minutes and seconds, such as "4:05"; undefined once it is over, or where there is no timer. */
  readonly text: string | undefined;
  readonly isRunning: boolean;
};

/** What the room's clock shows: looks again while it runs, and no more once it is over. */
export function useTimeLeft(timer: Timer | undefined): TimeLeft {
  const [now, setNow] = useState(() => Date.now());
  const endsAt = timer && "endsAt" in timer ? timer.endsAt : undefined;
  useEffect(() => {
    if (endsAt === undefined) return undefined;
    const tick = () => {
      setNow(Date.now());
      if (Date.now() >= endsAt) clearInterval(every);
    };
    const every = setInterval(tick, 250);
    tick();
    return () => clearInterval(every);
  }, [endsAt]);
  const seconds = timer ? Math.ceil(timeLeft(timer, now) / 1000) : 0;
  const isOver = seconds <= 0;
  return {
    text: isOver ? undefined : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`,
    isRunning: endsAt !== undefined && !isOver,
  };
}
