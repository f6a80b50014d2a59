import type { ReactNode } from "react";
import { Link } from "react-router";
import { allCompetencies, competencyRef, findCompetency, type Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { statusOf } from "../../domain/record";
import { STATUSES } from "../../domain/status";
import { formatNumber } from "../../lib/format";
import { paths } from "../../paths";
import { StatusMark } from "../../pictures/StatusMark";
import type { Walk } from "../../state/walk";
import { Button } from "../../ui/Button";
import { LinkButton } from "../../ui/LinkButton";
import { Page } from "../../ui/Page";
import styles from "./Summary.module.css";
import { words } from "./words";

type SummaryProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly walk: Walk;
  readonly ending: ReactNode;
  readonly onBack: () => void;
  readonly onBegin: (scope: string) => void;
};

/** The end of the walk: where it stands now, and what was left for later. */
export function Summary({ journey, journal, framework, walk, ending, onBack, onBegin }: SummaryProps) {
  const all = allCompetencies(framework);
  const countOf = (status: string) =>
    all.filter(({ competency }) => statusOf(journal, competencyRef(framework.id, competency.id)) === status)
      .length;
  return (
    <Page
      width="measure"
      title={words.summaryTitle}
      lead={<p>{words.summary(walk.ids.length - walk.skipped.length)}</p>}
    >
      <section aria-labelledby="now-title" className={styles["now"]}>
        <h2 id="now-title" className={styles["heading"]}>
          {words.now}
        </h2>
        <ul role="list" className={styles["counts"]}>
          {STATUSES.toReversed().map((status) => (
            <li key={status}>
              <StatusMark status={status} size={32} />
              <b>{formatNumber(countOf(status))}</b>
              <span>{words.counts[status]}</span>
            </li>
          ))}
        </ul>
      </section>
      {walk.skipped.length > 0 && (
        <section aria-labelledby="skipped-title">
          <h2 id="skipped-title" className={styles["heading"]}>
            {words.skippedTitle}
          </h2>
          <p className={styles["quiet"]}>{words.skippedAbout}</p>
          <ul className={styles["skipped"]}>
            {walk.skipped.map((id) => (
              <li key={id}>
                <Link to={paths.competency(journey, id)} className={styles["link"]}>
                  {findCompetency(framework, id)?.competency.title ?? id}
                </Link>
              </li>
            ))}
          </ul>
          <Button onClick={() => onBegin("skipped")}>{words.walkSkipped}</Button>
        </section>
      )}
      {ending}
      <div className={styles["buttons"]}>
        <Button icon="back" onClick={onBack}>
          {words.back}
        </Button>
        <Button onClick={() => onBegin("all")}>{words.again}</Button>
        <LinkButton to={paths.record(journey)} variant="solid">
          {words.toRecord}
        </LinkButton>
      </div>
    </Page>
  );
}
