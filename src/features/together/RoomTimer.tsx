import { useEffect, useState } from "react";
import type { Session } from "../../domain/session";
import { steer, timeLeft, toggled, type Room } from "../../state/room";
import { Button } from "../../ui/Button";
import { IconButton } from "../../ui/IconButton";
import styles from "./RoomTimer.module.css";
import { words } from "./gather/words";

const MINUTE_MS = 60_000;

type RoomTimerProps = {
  readonly session: Pick<Session, "id" | "minutes">;
  readonly room: Room;
  /** Where it is another than the session's. */
  readonly minutes?: number;
};

/** The room's clock: started, paused and cleared here, seen on the projector too. Nothing where a session wants none. */
export function RoomTimer({ session, room, minutes = session.minutes }: RoomTimerProps) {
  const { timer } = room;
  const left = useLeft(room);
  if (!timer)
    return minutes === 0 ? null : (
      <Button
        icon="clock"
        variant="plain"
        aria-label={words.startTimer(minutes)}
        onClick={() => void steer(session.id, { timer: { endsAt: Date.now() + minutes * MINUTE_MS } })}
      >
        {words.minutesShort(minutes)}
      </Button>
    );
  const seconds = Math.ceil(left / 1000);
  const isRunning = "endsAt" in timer;
  return (
    <div className={styles["timer"]} data-over={seconds === 0 || undefined}>
      <span role="timer" aria-label={words.timeLeft} className={styles["left"]}>
        {seconds === 0
          ? words.timeOver
          : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`}
      </span>
      {seconds > 0 && (
        <Button
          variant="plain"
          aria-label={isRunning ? words.pause : words.goOn}
          onClick={() => void steer(session.id, { timer: toggled(timer, Date.now()) })}
        >
          {isRunning ? words.pauseShort : words.goOnShort}
        </Button>
      )}
      <IconButton
        icon="close"
        label={words.clear}
        onClick={() => void steer(session.id, { timer: undefined })}
      />
    </div>
  );
}

/** Milliseconds; looks again while it runs, and no more once it is over. */
function useLeft({ timer }: Room): number {
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
  return timer ? timeLeft(timer, now) : 0;
}
