import { useState } from "react";
import type { JourneyId } from "../../../domain/ids";
import type { Session } from "../../../domain/session";
import { faultText } from "../../../state/faultText";
import { useOnce } from "../../../state/once";
import type { Room } from "../../../state/room";
import { showError } from "../../../state/toasts";
import { reveal } from "../../../state/voices";
import { ActionBar } from "../../../ui/ActionBar";
import { Button } from "../../../ui/Button";
import { RoomTimer } from "../RoomTimer";
import styles from "./Gather.module.css";
import { words } from "./words";

type RevealBarProps = {
  readonly journey: JourneyId;
  readonly session: Session;
  readonly room: Room;
  readonly n: number;
  readonly count: number;
  readonly hasKey: boolean;
  readonly onRevealed: () => void;
};

/** How many are in, the clock, and the step that shows all views at once. */
export function RevealBar({ journey, session, room, n, count, hasKey, onRevealed }: RevealBarProps) {
  const once = useOnce();
  const [isOpening, setOpening] = useState(false);
  const show = () =>
    once(async () => {
      setOpening(true);
      const revealed = await reveal(journey, session, n);
      setOpening(false);
      if (revealed.ok) onRevealed();
      else showError(faultText(revealed.error));
    });
  return (
    <ActionBar
      start={<RoomTimer session={session} room={room} />}
      note={
        <span className={styles["note"]} aria-live="polite">
          {isOpening ? words.revealing : words.revealNote(count, room.expected)}
        </span>
      }
      end={
        <Button variant="solid" disabled={count === 0 || !hasKey} onClick={() => void show()}>
          {words.reveal}
        </Button>
      }
    />
  );
}
