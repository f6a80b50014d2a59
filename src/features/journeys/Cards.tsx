import type { Kept } from "../../storage/firstList";
import type { StoredSummary } from "../../storage/summaryRow";
import { JourneyCard } from "./JourneyCard";
import styles from "./JourneysScreen.module.css";

type CardsProps = {
  readonly rows: readonly StoredSummary[];
  readonly kept: Kept;
  readonly level?: 2 | 3;
};

/** A list of journeys that is short enough to be in the page whole. */
export function Cards({ rows, kept, level = 2 }: CardsProps) {
  return (
    <ul role="list" className={styles["cards"]}>
      {rows.map((summary) => (
        <JourneyCard
          key={summary.journey}
          summary={summary}
          safekeeping={kept.get(summary.journey)}
          level={level}
        />
      ))}
    </ul>
  );
}
