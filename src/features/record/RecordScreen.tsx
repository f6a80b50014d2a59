import { useMemo } from "react";
import { Outlet, useParams } from "react-router";
import type { Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { readJourney } from "../../domain/journey";
import { formatDay } from "../../lib/format";
import { paths } from "../../paths";
import { StatusLegend } from "../../pictures/StatusLegend";
import { Wheel } from "../../pictures/Wheel";
import { useFramework } from "../../state/framework";
import { useJournal } from "../../state/journals";
import { useIsReadOnly } from "../../state/readOnly";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { EmptyState } from "../../ui/EmptyState";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { readCells } from "./cells";
import { CompetencyList } from "./CompetencyList";
import styles from "./RecordScreen.module.css";
import { words } from "./words";

/** The record: the wheel, the list of the same, and beside them the competency that is open. */
export default function RecordScreen() {
  const { journey: id = "", competency } = useParams();
  const loaded = useJournal(id as JourneyId);
  const journey = loaded.state === "ready" ? readJourney(loaded.journal) : undefined;
  const framework = useFramework(journey?.framework?.id);
  // The competency that is open names the window itself.
  useTitle(competency === undefined ? journey?.title : undefined);
  useReady(framework !== undefined || (journey !== undefined && !journey.framework));

  if (loaded.state !== "ready" || !journey || (journey.framework && framework === undefined)) return null;
  if (framework === undefined || framework === "unknown")
    return (
      <Notice tone="warn" title={words.noFrameworkTitle}>
        {words.noFramework}
      </Notice>
    );
  return <Record id={id as JourneyId} title={journey.title} journal={loaded.journal} framework={framework} />;
}

type RecordProps = {
  readonly id: JourneyId;
  readonly title: string;
  readonly journal: Journal;
  readonly framework: Framework;
};

function Record({ id, title, journal, framework }: RecordProps) {
  const { domain, competency } = useParams();
  const cells = useMemo(() => readCells(journal, framework), [journal, framework]);
  const selectedId = competency === undefined ? undefined : `${domain}/${competency}`;
  const { earned, inProgress, total } = cells.counts;
  const readOnly = useIsReadOnly(id);
  const untouched = earned + inProgress === 0 && !readOnly;

  return (
    <div className={styles["record"]} data-open={selectedId !== undefined || undefined}>
      <div className={styles["picture"]}>
        <Wheel
          record={cells.wheel}
          label={words.wheel(title)}
          cellHref={(cell) => paths.competency(id, cell)}
          selectedId={selectedId}
          centre={{
            big: String(earned),
            line1: words.ofEarned(total),
            line2: words.inProgress(inProgress),
          }}
        />
        <div className={styles["legend"]}>
          <StatusLegend twoAnswers={cells.counts.twoAnswers > 0} evidence={cells.counts.evidence > 0} />
        </div>
      </div>
      <div className={styles["beside"]}>
        {selectedId === undefined ? (
          <>
            <p className={styles["printed"]}>
              {words.printed(framework.title, framework.publisher, formatDay(Date.now()))}
            </p>
            {untouched && (
              <EmptyState
                title={words.firstTitle}
                actions={
                  <LinkButton to={paths.assess(id)} variant="solid">
                    {words.walk}
                  </LinkButton>
                }
              >
                {words.first}
              </EmptyState>
            )}
            <CompetencyList journey={id} wheel={cells.wheel} />
          </>
        ) : (
          <Outlet />
        )}
      </div>
    </div>
  );
}
