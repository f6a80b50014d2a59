import type { View } from "../domain/ballot";
import { formatNumber } from "../lib/format";
import { SPREAD_ORDER, spreadInWords, VIEW_TITLES } from "./spreadWords";
import styles from "./SpreadStrip.module.css";

type SpreadStripProps = {
  readonly counts: Readonly<Record<View, number>>;
  /** `large`: with the words under the numbers, for one spread that stands for itself. */
  readonly look?: "large" | undefined;
};

/**
 * How the views of a room lie on one competency: blank with a dashed edge, hatched, solid with a check, and dotted for those who
 * can't judge; each as long as it has voices, with their number. All sizes follow the letters'.
 */
export function SpreadStrip({ counts, look }: SpreadStripProps) {
  const shown = SPREAD_ORDER.filter((view) => counts[view] > 0);
  return (
    <span role="img" aria-label={spreadInWords(counts)} className={styles["strip"]} data-look={look}>
      {shown.length === 0 && <span className={styles["nobody"]} aria-hidden="true" />}
      {shown.map((view) => (
        <span
          key={view}
          className={styles["part"]}
          data-view={view}
          style={{ flexGrow: counts[view] }}
          aria-hidden="true"
        >
          <span className={styles["form"]}>
            <span className={styles["number"]}>{formatNumber(counts[view])}</span>
          </span>
          {look === "large" && <span className={styles["title"]}>{VIEW_TITLES[view]}</span>}
        </span>
      ))}
    </span>
  );
}
