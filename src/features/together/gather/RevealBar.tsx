import type { JourneyId } from "../../../domain/ids";
import type { Session } from "../../../domain/session";
import type { Room } from "../../../state/room";
import { ActionBar } from "../../../ui/ActionBar";
import { Button } from "../../../ui/Button";
import { RoomTimer } from "../RoomTimer";
import { useReveal } from "../useReveal";
import styles from "./Gather.module.css";
import { words } from "./words";

type RevealBarProps = {
  readonly journey: JourneyId;
  readonly session: Session;
  readonly room: Room;
  readonly n: number;
  readonly count: number;
  readonly hasKey: boolean;
  /** The answers stand on the projector. */
  readonly onRevealed: () => unknown;
};

/** How many are in, the clock, and the step that shows all views at once. */
export function RevealBar({ journey, session, room, n, count, hasKey, onRevealed }: RevealBarProps) {
  const { isOpening, show } = useReveal(journey, session, n);
  return (
    <ActionBar
      start={<RoomTimer session={session} room={room} />}
      note={
        <span className={styles["note"]} aria-live="polite">
          {isOpening ? words.revealing : words.revealNote(count, room.expected)}
        </span>
      }
      end={
        <Button
          variant="solid"
          disabled={isOpening || count === 0 || !hasKey}
          onClick={() => void show(onRevealed)}
        >
          {words.reveal}
        </Button>
      }
    />
  );
}
