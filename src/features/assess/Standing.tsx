import type { ReactNode } from "react";
import { Link } from "react-router";
import { competencyRef, findCompetency, type Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { statusOf } from "../../domain/record";
import { STATUSES } from "../../domain/status";
import { formatNumber } from "../../lib/format";
import { paths } from "../../paths";
import { StatusMark } from "../../pictures/StatusMark";
import type { Walk } from "../../state/walk";
import { Button } from "../../ui/Button";
import styles from "./Standing.module.css";
import { words } from "./words";

type StandingProps = {
  readonly journal: Journal;
  readonly framework: Framework;
  readonly walk: Walk;
  /** Of which competencies it tells. */
  readonly ids: readonly string[];
  readonly journey: JourneyId;
  /** Back to one that was skipped, inside the walk; without it the competency's own page is linked to. */
  readonly onGoTo?: (id: string) => void;
  /** Below what was skipped. */
  readonly afterSkipped?: ReactNode;
};

/** Where competencies stand now, which of them were skipped, and which changed in this walk. */
export function Standing({ journey, journal, framework, walk, ids, onGoTo, afterSkipped }: StandingProps) {
  const statusNow = (id: string) => statusOf(journal, competencyRef(framework.id, id));
  const titleOf = (id: string) => findCompetency(framework, id)?.competency.title ?? id;
  const skipped = walk.skipped.filter((id) => ids.includes(id));
  const changed = ids.flatMap((id) => {
    const before = walk.before[id];
    const now = statusNow(id);
    return before === undefined || before === now ? [] : [{ id, before, now }];
  });
  return (
    <>
      <section aria-labelledby="now-title" className={styles["now"]}>
        <h2 id="now-title" className={styles["heading"]}>
          {words.now}
        </h2>
        <ul role="list" className={styles["counts"]}>
          {STATUSES.toReversed().map((status) => (
            <li key={status}>
              <StatusMark status={status} size={32} />
              <b>{formatNumber(ids.filter((id) => statusNow(id) === status).length)}</b>
              <span>{words.counts[status]}</span>
            </li>
          ))}
        </ul>
      </section>
      {changed.length > 0 && (
        <section aria-labelledby="changed-title">
          <h2 id="changed-title" className={styles["heading"]}>
            {words.changedTitle}
          </h2>
          <ul role="list" className={styles["changed"]}>
            {changed.map(({ id, before, now }) => (
              <li key={id}>
                <span className={styles["marks"]} aria-hidden="true">
                  <StatusMark status={before} size={24} />
                  <span>→</span>
                  <StatusMark status={now} size={24} />
                </span>
                <span>
                  {titleOf(id)}
                  <span className={styles["quiet"]}>
                    {words.was[before]} {words.isNow[now]}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {skipped.length > 0 && (
        <section aria-labelledby="skipped-title">
          <h2 id="skipped-title" className={styles["heading"]}>
            {words.skippedTitle}
          </h2>
          <p className={styles["quiet"]}>{words.skippedAbout}</p>
          <ul role="list" className={styles["skipped"]}>
            {skipped.map((id) => (
              <li key={id}>
                {onGoTo ? (
                  <Button onClick={() => onGoTo(id)}>{titleOf(id)}</Button>
                ) : (
                  <Link to={paths.competency(journey, id)}>{titleOf(id)}</Link>
                )}
              </li>
            ))}
          </ul>
          {afterSkipped}
        </section>
      )}
    </>
  );
}
