import type { Session } from "../../domain/session";
import { steerOrTell, toggled, type Room } from "../../state/room";
import { Button } from "../../ui/Button";
import { IconButton } from "../../ui/IconButton";
import styles from "./RoomTimer.module.css";
import { words } from "./gather/words";
import { useTimeLeft } from "./useTimeLeft";

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
  const { text, isRunning } = useTimeLeft(timer);
  if (!timer)
    return minutes === 0 ? null : (
      <Button
        icon="clock"
        variant="plain"
        aria-label={words.startTimer(minutes)}
        onClick={() => void steerOrTell(session.id, { timer: { endsAt: Date.now() + minutes * MINUTE_MS } })}
      >
        {words.minutesShort(minutes)}
      </Button>
    );
  return (
    <div className={styles["timer"]} data-over={text === undefined || undefined}>
      <span role="timer" aria-label={words.timeLeft} className={styles["left"]}>
        {text ?? words.timeOver}
      </span>
      {text !== undefined && (
        <Button
          variant="plain"
          aria-label={isRunning ? words.pause : words.goOn}
          onClick={() => void steerOrTell(session.id, { timer: toggled(timer, Date.now()) })}
        >
          {isRunning ? words.pauseShort : words.goOnShort}
        </Button>
      )}
      <IconButton
        icon="close"
        label={words.clear}
        onClick={() => void steerOrTell(session.id, { timer: undefined })}
      />
    </div>
  );
}
