import { useId, type ReactNode } from "react";
import styles from "./Choice.module.css";

type ChoiceProps<T extends string> = {
  readonly legend: string;
  /** Undefined: nothing chosen yet. */
  readonly value: T | undefined;
  readonly options: readonly { readonly value: T; readonly label: string; readonly picture?: ReactNode }[];
  readonly onChange: (value: T) => void;
  /** Said where nothing was chosen. */
  readonly error?: string | undefined;
  readonly disabled?: boolean;
  /** 1 to 12. */
  readonly hue?: number | undefined;
};

/** One of a few short answers, side by side and as many lines as they need: native radios. */
export function Choice<T extends string>({
  legend,
  value,
  options,
  onChange,
  error,
  disabled,
  hue,
}: ChoiceProps<T>) {
  const id = useId();
  return (
    <fieldset
      className={styles["choice"]}
      data-hue={hue}
      disabled={disabled}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
    >
      <legend className={styles["legend"]}>{legend}</legend>
      <div className={styles["options"]}>
        {options.map((option) => (
          <label key={option.value} className={styles["option"]}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.picture}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} role="alert" className={styles["error"]}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
