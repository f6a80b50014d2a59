import { Link } from "react-router";
import { paths } from "../../paths";
import { useSummaries } from "../../state/summaries";
import { titleOf } from "../../state/journeyTitle";
import styles from "./TrayScreen.module.css";
import { words } from "./words";

/** What is safe in a journey and serves no competency of it yet. */
export function NotPlacedInJourneys() {
  const summaries = useSummaries() ?? [];
  const waiting = summaries
    .filter(
      ({ notPlacedCount, archived, existence, readOnly }) =>
        notPlacedCount > 0 && !archived && existence !== "deleted" && !readOnly,
    )
    .toSorted((a, b) => b.touchedAt - a.touchedAt);
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="in-journeys-title" className={styles["journeys"]}>
      <h2 id="in-journeys-title" className={styles["heading"]}>
        {words.inJourneys}
      </h2>
      <p className={styles["facts"]}>{words.inJourneysAbout}</p>
      <ul role="list" className={styles["links"]}>
        {waiting.map((summary) => (
          <li key={summary.journey}>
            <Link to={`${paths.evidence(summary.journey)}?show=not-placed`}>{titleOf(summary)}</Link>{" "}
            <span className={styles["facts"]}>{words.notPlacedCount(summary.notPlacedCount)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
