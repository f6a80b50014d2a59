import { useMemo } from "react";
import { readContributors } from "../../domain/contributors";
import type { Journal } from "../../domain/journal";
import type { TimeLine } from "../../domain/timeLine";
import styles from "./Contributors.module.css";
import { words } from "./words";

type ContributorsProps = { readonly journal: Journal; readonly line: TimeLine };

/** Who wrote, in the order in which they came: no contest. On screen alone. */
export function Contributors({ journal, line }: ContributorsProps) {
  const people = useMemo(() => readContributors(journal, line.end), [journal, line]);
  return (
    <section aria-labelledby="contributors" className={styles["all"]} data-print="none">
      <h2 id="contributors" className={styles["heading"]}>
        {words.contributors}
      </h2>
      <ul role="list" className={styles["people"]}>
        {people.map(({ name, statusesSaid, evidenceAdded, first, last }) => (
          <li key={name} className={styles["person"]}>
            <span className={styles["name"]}>{name || words.noName}</span>
            <span className={styles["did"]}>{words.did(statusesSaid, evidenceAdded)}</span>
            <span className={styles["days"]}>{words.daysOf(words.day(first), words.day(last))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
