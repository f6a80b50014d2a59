import { useState } from "react";
import { Link, useParams } from "react-router";
import { ballotsIn, standingOf } from "../../domain/ballot";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { readJourney } from "../../domain/journey";
import type { Session } from "../../domain/session";
import { readSessions, shownOf } from "../../domain/sessionReading";
import { paths } from "../../paths";
import { useFramework } from "../../state/framework";
import { useJournal } from "../../state/journals";
import { useIsReadOnly } from "../../state/readOnly";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { Button } from "../../ui/Button";
import { Card } from "../../ui/Card";
import { Icon } from "../../ui/Icon";
import { Notice } from "../../ui/Notice";
import { Tag } from "../../ui/Tag";
import { StartSession } from "./StartSession";
import styles from "./Together.module.css";
import { words } from "./words";

/** The sessions of a journey, and how to begin one. */
export default function TogetherScreen() {
  const id = (useParams()["journey"] ?? "") as JourneyId;
  const loaded = useJournal(id);
  const journal = loaded.state === "ready" ? loaded.journal : undefined;
  const journey = journal && readJourney(journal);
  const framework = useFramework(journey?.framework);
  const readOnly = useIsReadOnly(id);
  const [starting, setStarting] = useState(false);
  useTitle(words.title);
  useReady(framework !== undefined || (journey !== undefined && !journey.framework));

  if (!journal || !journey || (journey.framework && framework === undefined)) return null;
  if (framework === undefined || framework === "unknown")
    return (
      <Notice tone="warn" title={words.noFrameworkTitle}>
        {words.noFramework}
      </Notice>
    );
  const sessions = readSessions(journal);
  const isOpen = !readOnly && (starting || sessions.length === 0);
  return (
    <div className={styles["together"]}>
      {sessions.length > 0 && (
        <section className={styles["sessions"]}>
          <div className={styles["head"]}>
            <h2>{words.sessions}</h2>
            {!readOnly && !isOpen && (
              <Button icon="plus" variant="solid" onClick={() => setStarting(true)}>
                {words.startAnother}
              </Button>
            )}
          </div>
          <ul role="list" className={styles["cards"]}>
            {sessions.map((session) => (
              <li key={session.id}>
                <SessionCard journey={id} journal={journal} session={session} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {readOnly && <Notice>{words.readOnly}</Notice>}
      {isOpen && (
        <StartSession
          journey={id}
          journal={journal}
          framework={framework}
          isFirst={sessions.length === 0}
          onClose={sessions.length === 0 ? undefined : () => setStarting(false)}
        />
      )}
      <p className={styles["join"]}>
        <Link to={paths.takePart()}>
          <Icon name="people" size={20} />
          <span>{words.join}</span>
        </Link>
      </p>
    </div>
  );
}

type SessionCardProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly session: Session;
};

function SessionCard({ journey, journal, session }: SessionCardProps) {
  const question = session.questions.findLast(({ kind }) => kind === "statuses");
  const isIn = question ? standingOf(ballotsIn(journal, session.id, question.n)).length : 0;
  const isShown = question && shownOf(journal, session.id, question.n) !== undefined;
  const count = question?.kind === "statuses" ? question.refs.length : 0;
  return (
    <Card as="article" linked className={styles["card"]}>
      <h3>
        <Link to={paths.session(journey, session.id)}>{session.title || words.untitled}</Link>
      </h3>
      <p className={styles["facts"]}>
        <span>{words.startedOn(session.time, Date.now())}</span>
        {count > 0 && <span>{words.facts(count)}</span>}
        {isIn > 0 && <span>{words.in(isIn)}</span>}
        {isIn > 0 && <Tag tone={isShown ? "good" : "plain"}>{isShown ? words.shown : words.notShown}</Tag>}
      </p>
    </Card>
  );
}
