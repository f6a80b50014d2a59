import { useId } from "react";
import type { ReactNode } from "react";
import styles from "./CheckRow.module.css";

interface CheckRowProps {
  /** The checkbox's whole accessible name. */
  readonly label: ReactNode;
  /** Read after the name. */
  readonly description?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean | undefined;
  /** 1 to 12: the hue of the tick. */
  readonly hue?: number | undefined;
}

/** A checkbox with its words, all of it one target of at least 44 px. */
export function CheckRow({ label, description, checked, onChange, disabled, hue }: CheckRowProps) {
  const id = useId();
  return (
    <div className={styles["row"]} data-hue={hue} data-checked={checked || undefined}>
      <span className={styles["box"]} aria-hidden="true">
        <svg viewBox="0 0 24 24" width="18" height="18">
          <path d="m5 12.5 4.75 4.75L19 7.5" />
        </svg>
      </span>
      <div className={styles["words"]}>
        <label htmlFor={id}>{label}</label>
        {description !== undefined && (
          <div id={`${id}-about`} className={styles["description"]}>
            {description}
          </div>
        )}
      </div>
      <input
        type="checkbox"
        id={id}
        className={styles["input"]}
        checked={checked}
        disabled={disabled}
        aria-describedby={description === undefined ? undefined : `${id}-about`}
        onChange={(event) => onChange(event.target.checked)}
      />
    </div>
  );
}
