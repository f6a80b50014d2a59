import { FINGERS_MEAN } from "../../../pictures/roomWords";
import { CARRIED_FROM } from "../../../domain/tally";
import { formatNumber } from "../../../lib/format";
import { VisuallyHidden } from "../../../ui/VisuallyHidden";
import { Hand } from "./Hand";
import styles from "./HandTally.module.css";
import { words } from "./words";

type HandTallyProps = {
  readonly counts: readonly number[];
  /** `line`: the hands side by side, where there is little height. */
  readonly look?: "list" | "line";
};

/** How many voices showed how many fingers, from five down; `counts`: by the number of fingers, 0 to 5. */
export function HandTally({ counts, look = "list" }: HandTallyProps) {
  const most = Math.max(1, ...counts);
  return (
    <ul role="list" className={styles["hands"]} data-look={look}>
      {counts
        .map((count, fingers) => ({ count, fingers }))
        .toReversed()
        .map(({ count, fingers }) => (
          <li
            key={fingers}
            className={styles["row"]}
            data-none={count === 0 || undefined}
            data-first-for={fingers === CARRIED_FROM - 1 || undefined}
          >
            <span className={styles["hand"]}>
              <Hand fingers={fingers} />
            </span>
            <span className={styles["said"]}>
              {look === "list" && <span aria-hidden="true">{FINGERS_MEAN[fingers]}</span>}
              {look === "list" && (
                <span
                  className={styles["bar"]}
                  data-none={count === 0 || undefined}
                  data-under={fingers < CARRIED_FROM || undefined}
                  style={{ inlineSize: `${(count / most) * 100}%` }}
                />
              )}
              <VisuallyHidden>{words.handRow(fingers, count)}</VisuallyHidden>
            </span>
            <span className={styles["number"]} aria-hidden="true">
              {formatNumber(count)}
            </span>
          </li>
        ))}
    </ul>
  );
}
