import styles from "./ProgressDots.module.css";
import { VisuallyHidden } from "./VisuallyHidden";
import { classes } from "./classes";

export interface ProgressSegment {
  readonly id: string;
  readonly state: "done" | "current" | "todo";
  /** 1 to 12: the hue of a segment that is done. */
  readonly hue?: number | undefined;
}

interface ProgressDotsProps {
  /** What advances ("Competencies looked at"). */
  readonly label: string;
  /** Where it stands, in words ("7 of 25"). */
  readonly valueText: string;
  readonly segments: readonly ProgressSegment[];
}

/** How far along a walk one is: one segment a step, however many. */
export function ProgressDots({ label, valueText, segments }: ProgressDotsProps) {
  const done = segments.filter(({ state }) => state === "done").length;
  return (
    <div className={styles["wrap"]}>
      <VisuallyHidden>
        <progress aria-label={label} aria-valuetext={valueText} max={segments.length} value={done} />
      </VisuallyHidden>
      <div aria-hidden="true" className={classes(styles["dots"], segments.length > 40 && styles["dense"])}>
        {segments.map(({ id, state, hue }) => (
          <i key={id} className={styles[state]} data-hue={hue} />
        ))}
      </div>
    </div>
  );
}
