import { SPREAD_ORDER, VIEW_TITLES } from "./spreadWords";
import styles from "./SpreadStrip.module.css";

/** What the forms of a strip mean; beside a list of them. */
export function SpreadLegend() {
  return (
    <p className={styles["legend"]}>
      {SPREAD_ORDER.map((view) => (
        <span key={view} className={styles["meaning"]}>
          <span className={styles["part"]} data-view={view} aria-hidden="true">
            <span className={styles["form"]}>
              <span className={styles["number"]} />
            </span>
          </span>
          {VIEW_TITLES[view]}
        </span>
      ))}
    </p>
  );
}
