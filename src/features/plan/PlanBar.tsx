import { useId, type ReactNode } from "react";
import styles from "./PlanBar.module.css";
import { PLAN_VIEWS, words, type PlanView } from "./words";

type PlanBarProps = {
  readonly view: PlanView;
  readonly onChange: (view: PlanView) => void;
  /** At the end of the line. */
  readonly children?: ReactNode;
};

/** How the plan is laid out: native radios, so that arrow keys and screen readers work as ever. */
export function PlanBar({ view, onChange, children }: PlanBarProps) {
  return (
    <div className={styles["bar"]} data-print="none">
      <Views view={view} onChange={onChange} />
      {children}
    </div>
  );
}

function Views({ view, onChange }: Pick<PlanBarProps, "view" | "onChange">) {
  const id = useId();
  return (
    <fieldset role="radiogroup" aria-label={words.view} className={styles["choice"]}>
      {PLAN_VIEWS.map((value) => (
        <div key={value} className={styles["one"]} data-checked={value === view || undefined}>
          <label htmlFor={`${id}-${value}`}>{words.views[value]}</label>
          <input
            type="radio"
            id={`${id}-${value}`}
            name={id}
            value={value}
            checked={value === view}
            className={styles["input"]}
            onChange={() => onChange(value)}
          />
        </div>
      ))}
    </fieldset>
  );
}
