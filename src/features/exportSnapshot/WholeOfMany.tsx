import type { JourneyId } from "../../domain/ids";
import type { StoredSummary } from "../../storage/summaryRow";
import styles from "./Holds.module.css";
import { holdWords } from "./holdWords";
import { words } from "./words";

type WholeOfManyProps = {
  readonly summaries: readonly StoredSummary[];
  readonly chosen: readonly JourneyId[];
};

/** What a file with very many journeys holds, told from their rows in the list alone. */
export function WholeOfMany({ summaries, chosen }: WholeOfManyProps) {
  const ids = new Set(chosen);
  const changes = summaries.reduce(
    (sum, { journey, entryCount }) => sum + (ids.has(journey) ? entryCount : 0),
    0,
  );
  return (
    <section className={styles["holds"]} aria-labelledby="what-it-holds">
      <h3 id="what-it-holds" className={styles["heading"]}>
        {holdWords.title}
      </h3>
      <p>{words.theseJourneys(chosen.length)}</p>
      <p>{words.ofMany(changes)}</p>
      <p className={styles["lead"]}>{words.notIn}</p>
    </section>
  );
}
