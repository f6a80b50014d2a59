import { Link } from "react-router";
import type { CompetencyRef } from "../../domain/framework";
import { hueOf } from "../../pictures/hue";
import { Disclosure } from "../../ui/Disclosure";
import type { CompetencyTitles } from "./competencyTitles";
import styles from "./Serves.module.css";
import { words } from "./words";

type ServesProps = {
  readonly serves: readonly CompetencyRef[];
  readonly titles: CompetencyTitles;
  readonly startsOpen: boolean;
};

/** The competencies that a resource serves, folded away until asked for. */
export function Serves({ serves, titles, startsOpen }: ServesProps) {
  return (
    <div className={styles["fold"]}>
      <Disclosure summary={words.serves(serves.length)} startsOpen={startsOpen}>
        <ul role="list" className={styles["serves"]}>
          {serves.map((ref) => {
            const served = titles.get(ref);
            return (
              served && (
                <li key={ref} data-hue={hueOf(served.domainIndex)}>
                  <Link to={served.path}>{served.title}</Link>
                  <span>{served.framework}</span>
                </li>
              )
            );
          })}
        </ul>
      </Disclosure>
    </div>
  );
}
