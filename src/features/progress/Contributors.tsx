import { useMemo } from "react";
import { Link } from "react-router";
import { readContributors } from "../../domain/contributors";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import type { TimeLine } from "../../domain/timeLine";
import { paths } from "../../paths";
import styles from "./Contributors.module.css";
import { words } from "./words";

type ContributorsProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly line: TimeLine;
};

/** Who wrote, in the order in which they came: no contest. On screen alone. */
export function Contributors({ journey, journal, line }: ContributorsProps) {
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
      {people.some(({ name }) => name !== "") && (
        <p className={styles["erase"]}>
          <Link to={paths.erasePeople(journey)} className={styles["link"]}>
            {words.erasePerson}
          </Link>
        </p>
      )}
    </section>
  );
}
