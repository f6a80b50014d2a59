import { useMemo, useRef } from "react";
import { Link, Outlet, useNavigate, useParams } from "react-router";
import { builtInFrameworks } from "../../content/frameworks";
import { competencyRef, type Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { readJourney } from "../../domain/journey";
import { formatDay } from "../../lib/format";
import { paths } from "../../paths";
import { marksIn } from "../../pictures/marksIn";
import { StatusLegend } from "../../pictures/StatusLegend";
import { Wheel } from "../../pictures/Wheel";
import { useJustEarned } from "../../state/celebration";
import { useFramework } from "../../state/framework";
import { useJournal } from "../../state/journals";
import { sinceOf } from "../../state/lookBack";
import { useIsReadOnly } from "../../state/readOnly";
import { useRecordView, type RecordViewHandle } from "../../state/recordView";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { EmptyState } from "../../ui/EmptyState";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { readCells } from "./cells";
import { CompetencyList } from "./CompetencyList";
import { Matrix } from "./Matrix";
import { RecordBar } from "./RecordBar";
import styles from "./RecordScreen.module.css";
import { useEscape } from "./useEscape";
import { words } from "./words";

/** The record: the wheel, the list of the same, and beside them the competency that is open. */
export default function RecordScreen() {
  const { journey: id = "", competency } = useParams();
  const loaded = useJournal(id as JourneyId);
  const journey = loaded.state === "ready" ? readJourney(loaded.journal) : undefined;
  const framework = useFramework(journey?.framework);
  // The competency that is open names the window itself.
  useTitle(competency === undefined ? journey?.title : undefined);

  const view = useRecordView(id as JourneyId);
  useReady(view !== undefined && (framework !== undefined || (journey !== undefined && !journey.framework)));

  // The view, too: read beside the journal, so that no other one shows for a moment.
  if (loaded.state !== "ready" || !journey || !view) return null;
  if (journey.framework && framework === undefined) return null;
  if (framework === undefined || framework === "unknown")
    return (
      <Notice tone="warn" title={words.noFrameworkTitle}>
        {words.noFramework}
      </Notice>
    );
  return (
    <Record
      id={id as JourneyId}
      title={journey.title}
      journal={loaded.journal}
      framework={framework}
      view={view}
    />
  );
}

type RecordProps = {
  readonly id: JourneyId;
  readonly title: string;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly view: RecordViewHandle;
};

function Record({ id, title, journal, framework, view }: RecordProps) {
  const { domain, competency } = useParams();
  const { look, lookBack } = view;
  const since = useMemo(() => sinceOf(journal, lookBack, Date.now()), [journal, lookBack]);
  const cells = useMemo(() => readCells(journal, framework, since), [journal, framework, since]);
  const selectedId = competency === undefined ? undefined : `${domain}/${competency}`;
  const isOpen = selectedId !== undefined;
  const navigate = useNavigate();
  const picture = useRef<HTMLDivElement>(null);
  useEscape(picture, selectedId, () => void navigate(paths.record(id)));
  const open = isOpen ? competencyRef(framework.id, selectedId) : undefined;
  const isJustEarned = useJustEarned(id, open, journal) !== undefined;
  const { earned, inProgress, total } = cells.counts;
  const readOnly = useIsReadOnly(id);
  const untouched = earned + inProgress === 0 && !readOnly;
  const first = untouched && !isOpen && (
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
  );

  return (
    <div className={styles["screen"]} data-open={isOpen || undefined} data-look={look}>
      <RecordBar journey={id} journal={journal} view={view} since={since} turns={cells.turns} />
      <div className={styles["record"]}>
        <div ref={picture} className={styles["picture"]} data-earned={isJustEarned || undefined}>
          {look === "wheel" && (
            <>
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
              <StatusLegend {...marksIn(cells.wheel)} />
            </>
          )}
          {look !== "wheel" && first}
          {look === "list" && <CompetencyList journey={id} wheel={cells.wheel} selectedId={selectedId} />}
          {look === "matrix" && (
            <>
              <Matrix journey={id} wheel={cells.wheel} levels={framework.levels} selectedId={selectedId} />
              <StatusLegend {...marksIn(cells.wheel)} evidence={false} />
            </>
          )}
        </div>
        {(isOpen || look === "wheel") && (
          <div className={styles["beside"]}>
            {isOpen ? (
              <Outlet />
            ) : (
              <>
                <p className={styles["printed"]}>
                  {words.printed(framework.title, framework.publisher, formatDay(Date.now()))}
                </p>
                {first}
                <CompetencyList journey={id} wheel={cells.wheel} />
              </>
            )}
          </div>
        )}
      </div>
      {!isOpen && builtInFrameworks.some((known) => known.id === framework.id) && (
        <p className={styles["otherwise"]} data-print="none">
          <Link to={paths.beside(id)}>{words.beside}</Link>
        </p>
      )}
    </div>
  );
}
