import { Link } from "react-router";
import type { JourneyId } from "../../domain/ids";
import { paths } from "../../paths";
import { changesNotInAFile } from "../../state/summaries";
import { titleOf } from "../../state/journeyTitle";
import { useVisit } from "../../state/visit";
import type { Safekeeping } from "../../storage/database";
import type { StoredSummary } from "../../storage/summaryRow";
import { LinkButton } from "../../ui/LinkButton";
import styles from "./DeviceScreen.module.css";
import { words } from "./words";

type SnapshotFactsProps = {
  readonly summaries: readonly StoredSummary[];
  readonly safekeeping: ReadonlyMap<JourneyId, Safekeeping>;
};

/** When each journey was last exported here, and how much of it stands in no file. */
export function SnapshotFacts({ summaries: all, safekeeping }: SnapshotFactsProps) {
  const isLost = useVisit(({ gate }) => gate?.type === "lost");
  // Nobody has to keep an example.
  const summaries = all.filter(({ isExample }) => !isExample);
  return (
    <section aria-labelledby="snapshots-title" className={styles["part"]}>
      <h2 id="snapshots-title" className={styles["heading"]}>
        {words.snapshots}
      </h2>
      {summaries.length === 0 && (
        <p>{isLost ? words.journeysGone : all.length > 0 ? words.onlyExample : words.noJourneys}</p>
      )}
      <ul role="list" className={styles["rows"]}>
        {summaries.map((summary) => {
          const kept = safekeeping.get(summary.journey);
          const changes = changesNotInAFile(summary, kept);
          return (
            <li key={summary.journey} className={styles["row"]}>
              <div className={styles["words"]}>
                <Link to={paths.record(summary.journey)} className={styles["name"]}>
                  {titleOf(summary)}
                </Link>
                <p className={styles["quiet"]}>
                  {words.facts(
                    kept && kept.exportedAt > 0 ? words.exported(kept.exportedAt) : words.neverExported,
                    changes === 0 ? words.allInFile : words.changes(changes),
                  )}
                </p>
              </div>
              {summary.existence === "deleted" ? (
                <span className={styles["quiet"]}>{words.deleted}</span>
              ) : (
                <LinkButton to={paths.exportSnapshot(summary.journey)}>{words.export}</LinkButton>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
