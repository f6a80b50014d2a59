import type { ReactNode } from "react";
import styles from "./ActionBar.module.css";

interface ActionBarProps {
  /** At the start: going back. */
  readonly start?: ReactNode;
  /** Between: a SaveNote. */
  readonly note?: ReactNode;
  /** At the end, under the right thumb: skip, next. */
  readonly end?: ReactNode;
}

/** What one does next, held at the foot of the screen where a thumb reaches it. */
export function ActionBar({ start, note, end }: ActionBarProps) {
  return (
    <div className={styles["bar"]} data-print="none">
      <div className={styles["start"]}>{start}</div>
      <div className={styles["note"]}>{note}</div>
      <div className={styles["end"]}>{end}</div>
    </div>
  );
}
