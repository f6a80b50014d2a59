import { useRef, type ReactNode } from "react";
import { ActionBar } from "../../ui/ActionBar";
import { classes } from "../../ui/classes";
import { Kicker } from "../../ui/Kicker";
import { MAIN_ID, PAGE_TITLE_ID } from "../../ui/Page";
import { KeysNote } from "./KeysNote";
import styles from "./Stage.module.css";
import { useKeys, type Keys } from "../../ui/useKeys";
import { useSwipe } from "../../ui/useSwipe";

type StageProps = {
  /** `step`: two columns where the screen lies across; `calm`: few words, large. */
  readonly look?: "step" | "calm";
  /** 1 to 12, a domain's. */
  readonly hue?: number | undefined;
  readonly top: ReactNode;
  readonly kicker?: string | undefined;
  readonly title: string;
  readonly lead?: ReactNode;
  /** What goes on and back, also by keys and by a finger that is drawn sideways. */
  readonly onForward?: (() => void) | undefined;
  readonly onBackward?: (() => void) | undefined;
  readonly keys?: Keys;
  /** The bar's two ends. */
  readonly start: ReactNode;
  readonly end: ReactNode;
  readonly children?: ReactNode;
};

/** One screen of the walk: as high as the window, what one does next held at its foot. */
export function Stage(props: StageProps) {
  const {
    look = "step",
    hue,
    top,
    kicker,
    title,
    lead,
    onForward,
    onBackward,
    keys,
    start,
    end,
    children,
  } = props;
  const body = useRef<HTMLDivElement>(null);
  useSwipe(body, { onForward, onBackward });
  useKeys({ n: onForward, ArrowRight: onForward, Enter: onForward, ArrowLeft: onBackward, ...keys });
  return (
    <main id={MAIN_ID} tabIndex={-1} className={styles["stage"]} data-hue={hue}>
      {top}
      <div ref={body} className={classes(styles["body"], styles[look])}>
        <div className={styles["head"]}>
          {kicker !== undefined && <Kicker hue={hue}>{kicker}</Kicker>}
          <h1 id={PAGE_TITLE_ID} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <div className={styles["lead"]}>{lead}</div>}
        </div>
        {children}
      </div>
      <ActionBar start={start} note={<KeysNote isStep={look === "step"} />} end={end} />
    </main>
  );
}
