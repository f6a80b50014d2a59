import { useId } from "react";
import { useAhead } from "../../state/ahead";
import { Icon } from "../../ui/Icon";
import styles from "./PurposeChooser.module.css";
import { GROUPS, PURPOSE_ICONS, type Purpose } from "./purposes";
import { words } from "./words";

type PurposeChooserProps = {
  readonly value: Purpose;
  /** Some of what came before is not on this device. */
  readonly isInPart: boolean;
  readonly disabled: boolean;
  readonly onChange: (purpose: Purpose) => void;
};

/** What it is for: one of nine, in three groups by where it goes. Native radios, so that arrow keys walk through all of them. */
export function PurposeChooser({ value, isInPart, disabled, onChange }: PurposeChooserProps) {
  const id = useId();
  const [shown, choose] = useAhead(value, onChange);
  return (
    <fieldset
      role="radiogroup"
      aria-labelledby={`${id}-legend`}
      className={styles["chooser"]}
      disabled={disabled}
      data-print="none"
    >
      <legend id={`${id}-legend`} className={styles["legend"]}>
        {words.purpose}
      </legend>
      {GROUPS.map((group) => (
        <div key={group.id} className={styles["group"]}>
          <p className={styles["heading"]}>{words.groups[group.id]}</p>
          <div className={styles["cards"]}>
            {group.purposes.map((purpose) => (
              <div key={purpose} className={styles["card"]} data-checked={purpose === shown || undefined}>
                <span className={styles["icon"]}>
                  <Icon name={PURPOSE_ICONS[purpose]} size={22} />
                </span>
                <div className={styles["words"]}>
                  <label htmlFor={`${id}-${purpose}`}>{words.purposes[purpose]}</label>
                  <p id={`${id}-${purpose}-about`} className={styles["about"]}>
                    {isInPart && purpose === "continue" ? words.inPart.about : words.purposesAbout[purpose]}
                  </p>
                </div>
                <input
                  type="radio"
                  id={`${id}-${purpose}`}
                  name={id}
                  className={styles["input"]}
                  checked={purpose === shown}
                  aria-describedby={`${id}-${purpose}-about`}
                  onChange={() => choose(purpose)}
                />
              </div>
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
