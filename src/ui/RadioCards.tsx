import { useId, useRef } from "react";
import type { ReactNode } from "react";
import styles from "./RadioCards.module.css";
import { classes } from "./classes";

export interface RadioOption<T extends string> {
  readonly value: T;
  /** The radio's whole accessible name. */
  readonly label: string;
  /** Read after the name. */
  readonly description?: ReactNode;
  /** Decoration, such as a StatusMark. */
  readonly picture?: ReactNode;
  /** Further down in the card, with controls of its own; read with the description. */
  readonly below?: ReactNode;
}

interface RadioCardsProps<T extends string> {
  /** The group's accessible name. */
  readonly legend: string;
  readonly hideLegend?: boolean | undefined;
  /** Null: nothing chosen yet. */
  readonly value: T | null;
  readonly options: readonly RadioOption<T>[];
  /** `byArrow`: an arrow key came past it, and may go on to the next. */
  readonly onChange: (value: T, byArrow: boolean) => void;
  /** `row`: side by side, picture above words, one under the other where too narrow. `stack`: one under the other, wide. */
  readonly layout?: "row" | "stack";
  /** 1 to 12: the hue of the chosen card. */
  readonly hue?: number | undefined;
  readonly disabled?: boolean | undefined;
}

/** One of a few, each a large card over a native radio: arrow keys, forms and screen readers work as ever. */
export function RadioCards<T extends string>(props: RadioCardsProps<T>) {
  const { legend, hideLegend, value, options, onChange, layout = "stack", hue, disabled } = props;
  const id = useId();
  const byArrow = useRef(false);
  return (
    <fieldset role="radiogroup" aria-labelledby={`${id}-legend`} className={styles["group"]} data-hue={hue}>
      <legend id={`${id}-legend`} className={hideLegend ? styles["hidden"] : styles["legend"]}>
        {legend}
      </legend>
      <div className={classes(styles["cards"], styles[layout])}>
        {options.map((option) => {
          const ownId = `${id}-${option.value}`;
          const hasBelow = option.below !== undefined;
          const about = [
            option.description !== undefined && `${ownId}-about`,
            hasBelow && `${ownId}-below`,
          ].filter(Boolean);
          return (
            <div
              key={option.value}
              className={styles["card"]}
              data-checked={option.value === value || undefined}
            >
              <div className={styles["head"]}>
                {option.picture !== undefined && (
                  <span className={styles["picture"]} aria-hidden="true">
                    {option.picture}
                  </span>
                )}
                <div className={styles["words"]}>
                  <label htmlFor={ownId} className={styles["label"]}>
                    {option.label}
                  </label>
                  {option.description !== undefined && (
                    <div id={`${ownId}-about`} className={styles["description"]}>
                      {option.description}
                    </div>
                  )}
                </div>
                <input
                  type="radio"
                  id={ownId}
                  name={id}
                  value={option.value}
                  checked={option.value === value}
                  disabled={disabled}
                  aria-describedby={about.join(" ") || undefined}
                  className={styles["input"]}
                  onKeyDown={(event) => (byArrow.current = event.key.startsWith("Arrow"))}
                  onPointerDown={() => (byArrow.current = false)}
                  onChange={() => onChange(option.value, byArrow.current)}
                />
              </div>
              {hasBelow && (
                <div id={`${ownId}-below`} className={styles["below"]}>
                  {option.below}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
