import { Link } from "react-router";
import type { Kin } from "../../content/crosswalk";
import type { Competency, Framework } from "../../domain/framework";
import { paths } from "../../paths";
import { hueOf } from "../../pictures/hue";
import styles from "./CrosswalkRow.module.css";
import { placeKin } from "./kinPlaces";
import { words } from "./words";

interface CrosswalkRowProps {
  readonly framework: Framework;
  readonly competency: Competency;
  readonly level: string | undefined;
  readonly kin: readonly Kin[];
  readonly frameworks: readonly Framework[];
}

/** A competency, and beside it what answers to it elsewhere; of the same intent first. */
export function CrosswalkRow({ framework, competency, level, kin, frameworks }: CrosswalkRowProps) {
  const placed = placeKin(kin, frameworks);
  return (
    <li className={styles["row"]}>
      <div>
        <h4 className={styles["title"]}>
          <Link to={paths.exploreCompetency(framework.id, competency.id)}>{competency.title}</Link>
        </h4>
        {level !== undefined && <p className={styles["level"]}>{level}</p>}
      </div>
      {placed.length === 0 && <p className={styles["why"]}>{words.noKinHere}</p>}
      <ul role="list" className={styles["kin"]}>
        {placed.map(({ ref, relation, why, framework: other, placed: { competency: one, domainIndex } }) => (
          <li key={ref} data-hue={hueOf(domainIndex)} data-relation={relation}>
            <p className={styles["relation"]}>{words.placeIn(other.shortTitle, words.relation[relation])}</p>
            <Link to={paths.exploreCompetency(other.id, one.id)}>{one.title}</Link>
            <p className={styles["why"]}>{words.reason(why)}</p>
          </li>
        ))}
      </ul>
    </li>
  );
}
