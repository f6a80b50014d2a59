import { useId, useRef, type ReactNode } from "react";
import styles from "./ShowingChips.module.css";

type ShowingChipsProps<T extends string> = {
  readonly legend: string;
  readonly value: T | null;
  readonly options: readonly { readonly value: T; readonly label: string; readonly picture: ReactNode }[];
  /** `byArrow`: an arrow key came past it, and may go on to the next. */
  readonly onChange: (value: T, byArrow: boolean) => void;
};

/** A few answers side by side, as low as a finger allows: for a question beside something else. */
export function ShowingChips<T extends string>({ legend, value, options, onChange }: ShowingChipsProps<T>) {
  const id = useId();
  const byArrow = useRef(false);
  return (
    <fieldset role="radiogroup" aria-labelledby={`${id}-legend`} className={styles["group"]}>
      <legend id={`${id}-legend`} className={styles["legend"]}>
        {legend}
      </legend>
      <div className={styles["chips"]}>
        {options.map((option) => (
          <label key={option.value} className={styles["chip"]}>
            <input
              type="radio"
              name={id}
              className={styles["input"]}
              checked={option.value === value}
              onKeyDown={(event) => (byArrow.current = event.key.startsWith("Arrow"))}
              onPointerDown={() => (byArrow.current = false)}
              onChange={() => onChange(option.value, byArrow.current)}
            />
            {option.picture}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
