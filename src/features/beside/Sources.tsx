import { Link } from "react-router";
import type { CarriedReading, ReadFrom } from "../../domain/carriedOver";
import type { CompetencyRef, PlacedCompetency } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import { paths } from "../../paths";
import { hueOf } from "../../pictures/hue";
import { StatusMark } from "../../pictures/StatusMark";
import styles from "./Sources.module.css";
import { words } from "./words";

type SourcesProps = {
  readonly id: JourneyId;
  readonly places: ReadonlyMap<CompetencyRef, PlacedCompetency>;
  readonly read: CarriedReading;
};

/** What a competency is read from, and what helps it along. */
export function Sources({ id, places, read: { from, helpedBy } }: SourcesProps) {
  const listOf = (sources: readonly ReadFrom[], label: string) =>
    sources.length > 0 && (
      <>
        <p className={styles["label"]}>{label}</p>
        <ul role="list" aria-label={label} className={styles["sources"]}>
          {sources.map((source) => {
            const placed = places.get(source.ref);
            return (
              placed && (
                <li key={source.ref} data-hue={hueOf(placed.domainIndex)}>
                  <StatusMark status={source.status} size={18} />
                  <p>
                    <Link to={paths.competency(id, placed.competency.id)}>{placed.competency.title}</Link>
                    <span className={styles["status"]}>, {words.status[source.status]}</span>
                    <span className={styles["why"]}>{words.reason(source.why)}</span>
                  </p>
                </li>
              )
            );
          })}
        </ul>
      </>
    );
  return (
    <div className={styles["all"]}>
      {from.length === 0 && (
        <p className={styles["none"]}>{helpedBy.length > 0 ? words.nothingSame : words.noKinAtAll}</p>
      )}
      {listOf(from, words.readFrom)}
      {listOf(helpedBy, words.helpedBy)}
    </div>
  );
}
