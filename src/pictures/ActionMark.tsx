import type { ActionState } from "../domain/planRegisters";
import styles from "./ActionMark.module.css";

interface ActionMarkProps {
  readonly state: ActionState;
  /** In CSS pixels; 26 unless told. */
  readonly size?: number;
  /** 1 to 12; the hue around it, or ink, without. */
  readonly hue?: number | undefined;
  /** Only where no words stand beside it. */
  readonly label?: string | undefined;
}

/** An action's state by form, angular where a status is round: a box, a half-filled one, one with a check, one crossed out. */
export function ActionMark({ state, size = 26, hue, label }: ActionMarkProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 28 28"
      data-hue={hue}
      className={styles["mark"]}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <rect
        x="4"
        y="4"
        width="20"
        height="20"
        rx="5"
        className={state === "done" ? styles["solid"] : styles["outline"]}
        strokeDasharray={state === "dropped" ? "3 4" : undefined}
      />
      {state === "doing" && (
        <path d="M4 14h20v5a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5Z" className={styles["solid"]} />
      )}
      {state === "done" && <path d="m9 14.5 3.5 3.5 7-8" className={styles["check"]} />}
      {state === "dropped" && <path d="M10 10l8 8M18 10l-8 8" className={styles["outline"]} />}
    </svg>
  );
}
