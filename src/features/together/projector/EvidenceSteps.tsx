import type { Evidence } from "../../../domain/evidence";
import type { SessionId } from "../../../domain/ids";
import { steerOrTell } from "../../../state/room";
import { IconButton } from "../../../ui/IconButton";
import styles from "./ControlBar.module.css";
import { words } from "./words";

type EvidenceStepsProps = {
  readonly session: SessionId;
  readonly pieces: readonly Evidence[];
  /** The place of the one that is looked at. */
  readonly at: number;
};

/** One piece after the other on the wall; after the last comes the first again. */
export function EvidenceSteps({ session, pieces, at }: EvidenceStepsProps) {
  const show = (place: number) =>
    void steerOrTell(session, { evidence: pieces[(place + pieces.length) % pieces.length]?.id });
  return (
    <div role="group" aria-label={words.shows.evidence} className={styles["steps"]}>
      <IconButton icon="back" label={words.pieceBefore} onClick={() => show(at - 1)} />
      <span role="status">{words.place(at + 1, pieces.length)}</span>
      <IconButton icon="forward" label={words.pieceNext} onClick={() => show(at + 1)} />
    </div>
  );
}
