import { useParams } from "react-router";
import type { JourneyId, SessionId } from "../../domain/ids";
import { readJourney } from "../../domain/journey";
import { readSession } from "../../domain/sessionReading";
import type { Session } from "../../domain/session";
import { formatDay } from "../../lib/format";
import { paths } from "../../paths";
import { faultText } from "../../state/faultText";
import { useJournal } from "../../state/journals";
import { titleOf } from "../../state/journeyTitle";
import { tellKeyIsOnPaper, useKeyIsOnPaper } from "../../state/keyOnPaper";
import { useReady } from "../../state/ready";
import { useSecret } from "../../state/session";
import { useTitle } from "../../state/title";
import { showError } from "../../state/toasts";
import { Button } from "../../ui/Button";
import { CodePicture } from "../../ui/CodePicture";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { Page } from "../../ui/Page";
import { BackLink } from "./BackLink";
import { EnterKey } from "./gather/EnterKey";
import styles from "./SessionKey.module.css";
import { keyWords as words } from "./keyWords";

/** The session's key on one page, to be printed: with it another device opens the ballots. */
export default function SessionKeyScreen() {
  const params = useParams();
  const journey = (params["journey"] ?? "") as JourneyId;
  const id = (params["session"] ?? "") as SessionId;
  const loaded = useJournal(journey);
  const journal = loaded.state === "ready" ? loaded.journal : undefined;
  const session = journal && readSession(journal, id);
  useTitle(words.title);
  const isGone = loaded.state === "missing" || (journal !== undefined && !session);
  useReady(isGone || session !== undefined);
  if (isGone)
    return (
      <Page title={words.missingTitle} width="measure" lead={<p>{words.missing}</p>}>
        <LinkButton to={paths.journeys()}>{words.toJourneys}</LinkButton>
      </Page>
    );
  if (!journal || !session) return <Page title={words.title} hideTitle width="measure" />;
  return (
    <Page
      title={words.title}
      width="measure"
      kicker={<BackLink to={paths.session(journey, id)}>{session.title || words.untitled}</BackLink>}
    >
      <Key session={session} journey={titleOf(readJourney(journal))} />
    </Page>
  );
}

function Key({ session, journey }: { readonly session: Session; readonly journey: string }) {
  const secret = useSecret(session);
  const isOnPaper = useKeyIsOnPaper(session.id);
  if (secret === undefined) return null;
  if (secret === "none") return <EnterKey session={session} />;
  async function done() {
    const told = await tellKeyIsOnPaper(session.id);
    if (!told.ok) showError(faultText(told.error));
  }
  return (
    <div className={styles["key"]}>
      <p>{words.what(session.title || words.untitled, journey, formatDay(session.time))}</p>
      <div className={styles["code"]}>
        <CodePicture text={secret} label={words.code} />
      </div>
      <p className={styles["rows"]} aria-label={words.letters}>
        {rowsOf(secret).map((row) => (
          <code key={row}>{row}</code>
        ))}
      </p>
      <p>{words.how}</p>
      <p>
        <strong>{words.careTitle}</strong> {words.care}
      </p>
      <div className={styles["buttons"]} data-print="none">
        <Button variant="solid" onClick={() => window.print()}>
          {words.print}
        </Button>
        {isOnPaper === false && <Button onClick={() => void done()}>{words.done}</Button>}
      </div>
      {isOnPaper === true && (
        <div data-print="none">
          <Notice tone="good">{words.isDone}</Notice>
        </div>
      )}
    </div>
  );
}

const START = /^AGE-SECRET-KEY-1/;

/** What every key begins with, and then in fours, five a row, as people copy. */
function rowsOf(secret: string): readonly string[] {
  const start = START.exec(secret)?.[0] ?? "";
  const fours = secret.slice(start.length).match(/.{1,4}/g) ?? [];
  const rows = start === "" ? [] : [start];
  for (let at = 0; at < fours.length; at += 5) rows.push(fours.slice(at, at + 5).join(" "));
  return rows;
}
