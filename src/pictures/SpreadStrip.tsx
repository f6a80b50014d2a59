import type { View } from "../domain/ballot";
import { formatCount, formatList, formatNumber } from "../lib/format";
import styles from "./SpreadStrip.module.css";
import { STATUS_IN_SENTENCE, STATUS_TITLES } from "./words";

type SpreadStripProps = {
  readonly counts: Readonly<Record<View, number>>;
  /** `large`: with the words under the numbers, for one spread that stands for itself. */
  readonly look?: "large" | undefined;
};

/** From those who see least to those who see most; whoever can't judge stands apart at the end. */
const ORDER: readonly View[] = ["not-started", "in-progress", "earned", "cannot-judge"];
const TITLES: Readonly<Record<View, string>> = { ...STATUS_TITLES, "cannot-judge": "Can’t judge" };
const IN_SENTENCE: Readonly<Record<View, string>> = {
  ...STATUS_IN_SENTENCE,
  "cannot-judge": "can’t judge",
};

/** For example "3 not started, 5 in progress and 1 can’t judge". */
export function spreadInWords(counts: SpreadStripProps["counts"]): string {
  const said = ORDER.filter((view) => counts[view] > 0).map(
    (view) => `${formatNumber(counts[view])} ${IN_SENTENCE[view]}`,
  );
  return said.length > 0 ? formatList(said) : formatCount(0, { one: "# voices", other: "# voices" });
}

/**
 * How the views of a room lie on one competency: blank with a dashed edge, hatched, solid with a check, and dotted for those who
 * can't judge; each as long as it has voices, with their number. All sizes follow the letters'.
 */
export function SpreadStrip({ counts, look }: SpreadStripProps) {
  return (
    <span role="img" aria-label={spreadInWords(counts)} className={styles["strip"]} data-look={look}>
      {ORDER.filter((view) => counts[view] > 0).map((view) => (
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
          {look === "large" && <span className={styles["title"]}>{TITLES[view]}</span>}
        </span>
      ))}
    </span>
  );
}
