import { useId } from "react";
import { RECORD_LOOKS, type RecordLook } from "../../state/recordView";
import { Icon, type IconName } from "../../ui/Icon";
import styles from "./LookChoice.module.css";
import { words } from "./words";

const ICONS: Readonly<Record<RecordLook, IconName>> = { wheel: "wheel", list: "list", matrix: "grid" };

type LookChoiceProps = { readonly look: RecordLook; readonly onChange: (look: RecordLook) => void };

/** Wheel, list or matrix: native radios, so that arrow keys and screen readers work as ever. */
export function LookChoice({ look, onChange }: LookChoiceProps) {
  const id = useId();
  return (
    <fieldset role="radiogroup" aria-label={words.look} className={styles["choice"]}>
      {RECORD_LOOKS.map((value) => (
        <div key={value} className={styles["one"]} data-checked={value === look || undefined}>
          <Icon name={ICONS[value]} size={20} />
          <label htmlFor={`${id}-${value}`} className={styles["label"]}>
            {words.looks[value]}
          </label>
          <input
            type="radio"
            id={`${id}-${value}`}
            name={id}
            value={value}
            checked={value === look}
            title={words.looks[value]}
            className={styles["input"]}
            onChange={() => onChange(value)}
          />
        </div>
      ))}
    </fieldset>
  );
}
