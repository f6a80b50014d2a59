import { Link } from "react-router";
import type { Kin } from "../../content/crosswalk";
import type { Framework } from "../../domain/framework";
import { paths } from "../../paths";
import styles from "./KinList.module.css";
import { hueOf } from "../../pictures/hue";
import { placeKin } from "./kinPlaces";
import { words } from "./words";

interface KinListProps {
  readonly kin: readonly Kin[];
  readonly frameworks: readonly Framework[];
}

/** The competencies of other frameworks that answer to this one, how, and why. */
export function KinList({ kin, frameworks }: KinListProps) {
  const entries = placeKin(kin, frameworks);
  return (
    <section aria-labelledby="kin-title">
      <h2 id="kin-title">{words.kin}</h2>
      {entries.length === 0 && <p className={styles["none"]}>{words.noKin}</p>}
      <ul role="list" className={styles["kin"]}>
        {entries.map(({ ref, relation, why, framework, placed }) => (
          <li key={ref} data-hue={hueOf(placed.domainIndex)}>
            <p className={styles["place"]}>{words.placeIn(framework.shortTitle, placed.domain.title)}</p>
            <h3>
              <Link to={paths.exploreCompetency(framework.id, placed.competency.id)}>
                {placed.competency.title}
              </Link>
            </h3>
            <p className={styles["why"]}>
              <strong>{words.relation[relation]}</strong>
              <span>{words.reason(why)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
