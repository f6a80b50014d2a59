import type { ReactNode } from "react";
import { SegmentedChoice } from "../../ui/SegmentedChoice";
import styles from "./PlanBar.module.css";
import { PLAN_VIEWS, words, type PlanView } from "./words";

type PlanBarProps = {
  readonly view: PlanView;
  readonly onChange: (view: PlanView) => void;
  /** At the end of the line. */
  readonly children?: ReactNode;
};

/** How the plan is laid out. */
export function PlanBar({ view, onChange, children }: PlanBarProps) {
  return (
    <div className={styles["bar"]} data-print="none">
      <SegmentedChoice
        label={words.view}
        value={view}
        options={PLAN_VIEWS.map((value) => ({ value, label: words.views[value] }))}
        onChange={onChange}
      />
      {children}
    </div>
  );
}
