import { useId } from "react";
import type { ReactNode } from "react";
import styles from "./ProgressBar.module.css";

interface ProgressBarProps {
  /** What is being done; the bar's accessible name. */
  readonly label: string;
  /** The part that is done, 0 to 1. */
  readonly value: number;
  /** A button that stops it. */
  readonly action?: ReactNode;
}

/** Work that takes a while and of which the end is known. */
export function ProgressBar({ label, value, action }: ProgressBarProps) {
  const id = useId();
  return (
    <div className={styles["wrap"]}>
      <div className={styles["words"]}>
        <label htmlFor={id}>{label}</label>
        <progress id={id} className={styles["bar"]} max={1} value={value} />
      </div>
      {action}
    </div>
  );
}
