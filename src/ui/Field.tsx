import { useId } from "react";
import type { ReactNode } from "react";
import { Icon } from "./Icon";
import styles from "./Field.module.css";
import { classes } from "./classes";
import { words } from "./words";

/** What every field has around its control. */
export interface FieldProps {
  readonly label: string;
  /** Read aloud but not seen, where the place says it (a search box in a bar). */
  readonly hideLabel?: boolean | undefined;
  /** Said before anything goes wrong. */
  readonly hint?: ReactNode;
  /** What is wrong and how to mend it, a whole sentence; what was typed stays. */
  readonly error?: string | undefined;
  /** Adds "optional" after the label. */
  readonly optional?: boolean | undefined;
}

/** What the control needs, so that label, hint and error are read with it. */
export interface ControlProps {
  readonly id: string;
  readonly className: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

interface Props extends FieldProps {
  readonly className?: string | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

/** Label, hint and error around any native control, wired together. */
export function Field({ label, hideLabel, hint, error, optional, className, children }: Props) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  return (
    <div className={classes(styles["field"], className)}>
      <div className={classes(styles["labelLine"], hideLabel && styles["hidden"])}>
        <label htmlFor={id} className={styles["label"]}>
          {label}
        </label>
        {optional && <span className={styles["optional"]}>{words.optional}</span>}
      </div>
      {hint !== undefined && (
        <div id={hintId} className={styles["hint"]} data-print="none">
          {hint}
        </div>
      )}
      {children({
        id,
        className: styles["control"] ?? "",
        "aria-describedby": [hintId, errorId].filter(Boolean).join(" ") || undefined,
        "aria-invalid": error === undefined ? undefined : true,
      })}
      {error !== undefined && (
        <p id={errorId} className={styles["error"]} role="alert">
          <Icon name="warning" size={18} />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
