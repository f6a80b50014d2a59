import { useMemo } from "react";
import { Link, useParams } from "react-router";
import { builtInFrameworks } from "../../content/frameworks";
import type { JourneyId } from "../../domain/ids";
import { readJourney } from "../../domain/journey";
import { timeLine } from "../../domain/timeLine";
import { paths } from "../../paths";
import { useFramework } from "../../state/framework";
import { useJournal } from "../../state/journals";
import { useIsReadOnly } from "../../state/readOnly";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { EmptyState } from "../../ui/EmptyState";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { LookingBack } from "./LookingBack";
import styles from "./LookingBack.module.css";
import { words } from "./words";

/** How the record came about: any moment of it beside today, what changed between, and the course of it all. */
export default function ProgressScreen() {
  const id = (useParams()["journey"] ?? "") as JourneyId;
  const loaded = useJournal(id);
  const journal = loaded.state === "ready" ? loaded.journal : undefined;
  const journey = useMemo(() => journal && readJourney(journal), [journal]);
  const framework = useFramework(journey?.framework);
  const readOnly = useIsReadOnly(id);
  // Its end is the moment at which the journal was read; it must not run on under the finger.
  const line = useMemo(() => journal && timeLine(journal, Date.now()), [journal]);
  useTitle(words.title);
  useReady(framework !== undefined || (journey !== undefined && !journey.framework));

  if (!journal || !journey || (journey.framework && framework === undefined)) return null;
  if (framework === undefined || framework === "unknown")
    return (
      <Notice tone="warn" title={words.noFrameworkTitle}>
        {words.noFramework}
      </Notice>
    );
  if (!line)
    return (
      <EmptyState
        title={words.emptyTitle}
        actions={
          !readOnly && (
            <LinkButton to={paths.assess(id)} variant="solid">
              {words.walk}
            </LinkButton>
          )
        }
      >
        {readOnly ? words.emptyHere : words.empty}
      </EmptyState>
    );
  return (
    <>
      <LookingBack id={id} journal={journal} framework={framework} line={line} readOnly={readOnly} />
      {builtInFrameworks.some((known) => known.id === framework.id) && (
        <p className={styles["otherwise"]} data-print="none">
          <Link to={paths.beside(id)}>{words.beside}</Link>
        </p>
      )}
    </>
  );
}
