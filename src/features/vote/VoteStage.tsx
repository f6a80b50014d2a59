import { useRef, type ReactNode } from "react";
import { ActionBar } from "../../ui/ActionBar";
import { Kicker } from "../../ui/Kicker";
import { MAIN_ID, PAGE_TITLE_ID } from "../../ui/Page";
import { useKeys, type Keys } from "../../ui/useKeys";
import { useSwipe } from "../../ui/useSwipe";
import styles from "./VoteStage.module.css";

type VoteStageProps = {
  /** Nothing here can be touched while the answers are sent: they go as they stood. */
  readonly isSending: boolean;
  readonly hue?: number | undefined;
  readonly top: ReactNode;
  readonly kicker: string;
  readonly title: string;
  readonly lead?: ReactNode;
  /** What goes on and back, also by keys and by a finger that is drawn sideways. */
  readonly onForward?: (() => void) | undefined;
  readonly onBackward?: (() => void) | undefined;
  readonly keys?: Keys;
  readonly start: ReactNode;
  readonly note?: ReactNode;
  readonly end: ReactNode;
  readonly children: ReactNode;
};

/** One screen of giving a view: as high as the window, what one does next held at its foot. */
export function VoteStage(props: VoteStageProps) {
  const { hue, top, kicker, title, lead, onForward, onBackward, keys, start, note, end, children } = props;
  const { isSending } = props;
  const body = useRef<HTMLDivElement>(null);
  useSwipe(body, { onForward, onBackward });
  useKeys({ n: onForward, ArrowRight: onForward, Enter: onForward, ArrowLeft: onBackward, ...keys });
  return (
    <main id={MAIN_ID} tabIndex={-1} className={styles["stage"]} data-hue={hue} inert={isSending}>
      {top}
      <div ref={body} className={styles["body"]}>
        <div className={styles["head"]}>
          <Kicker hue={hue}>{kicker}</Kicker>
          <h1 id={PAGE_TITLE_ID} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <div className={styles["lead"]}>{lead}</div>}
        </div>
        {children}
      </div>
      <ActionBar start={start} note={note} end={end} />
    </main>
  );
}
