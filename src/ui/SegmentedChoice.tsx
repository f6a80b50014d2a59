import { useId } from "react";
import { Icon, type IconName } from "./Icon";
import styles from "./SegmentedChoice.module.css";

interface SegmentedChoiceProps<T extends string> {
  /** The group's accessible name. */
  readonly label: string;
  readonly value: T;
  /** With icons a phone shows those alone; the words are read aloud. */
  readonly options: readonly { readonly value: T; readonly label: string; readonly icon?: IconName }[];
  readonly onChange: (value: T) => void;
}

/** One of a few looks of the same: native radios in one line, so that arrow keys and screen readers work as ever. */
export function SegmentedChoice<T extends string>({
  label,
  value,
  options,
  onChange,
}: SegmentedChoiceProps<T>) {
  const id = useId();
  return (
    <fieldset role="radiogroup" aria-label={label} className={styles["choice"]}>
      {options.map((option) => (
        <div
          key={option.value}
          className={styles["one"]}
          data-icon={option.icon !== undefined || undefined}
          data-checked={option.value === value || undefined}
        >
          {option.icon && <Icon name={option.icon} size={20} />}
          <label htmlFor={`${id}-${option.value}`} className={styles["label"]}>
            {option.label}
          </label>
          <input
            type="radio"
            id={`${id}-${option.value}`}
            name={id}
            value={option.value}
            checked={option.value === value}
            title={option.icon && option.label}
            className={styles["input"]}
            onChange={() => onChange(option.value)}
          />
        </div>
      ))}
    </fieldset>
  );
}
