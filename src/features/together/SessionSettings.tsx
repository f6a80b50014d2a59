import { useState, type FormEvent } from "react";
import { useNavigate } from "react-router";
import { deleteThing } from "../../domain/deletion";
import { SESSION_TITLE_MAX_LENGTH } from "../../domain/session";
import { renameSession } from "../../domain/sessionTelling";
import { sessionThing } from "../../domain/thing";
import { formatList, formatMoment } from "../../lib/format";
import { paths } from "../../paths";
import { roleTitle } from "../../pictures/roomWords";
import { writeWithUndo } from "../../state/undoing";
import { Button } from "../../ui/Button";
import { TextField } from "../../ui/TextField";
import { KeyPart } from "./KeyPart";
import styles from "./Session.module.css";
import type { SessionParts } from "./sessionParts";
import { words } from "./words";

/** What the session is called, how it was set up, its key, and how it goes. */
export default function SessionSettings({ journey, session, readOnly }: SessionParts) {
  const navigate = useNavigate();
  async function remove() {
    const title = session.title || words.untitled;
    const isGone = await writeWithUndo(
      journey,
      (journal, writer) => deleteThing(journal, writer, sessionThing(session.id)),
      words.deleted(title),
    );
    if (isGone) await navigate(paths.together(journey));
  }
  const { named, roles, fewestApart, time } = session;
  return (
    <div className={styles["settings"]}>
      {!readOnly && <Rename journey={journey} session={session} />}
      <section className={styles["part"]}>
        <h2>{words.setUp}</h2>
        <dl className={styles["facts"]}>
          <dt>{words.setUpOn}</dt>
          <dd>{formatMoment(time)}</dd>
          <dt>{words.setUpWho}</dt>
          <dd>{named ? words.setUpNamed : words.setUpAnonymous}</dd>
          <dt>{words.setUpRoles}</dt>
          <dd>
            {roles.length > 0
              ? formatList(roles.map(({ id }) => roleTitle(session, id)))
              : words.setUpNoRoles}
          </dd>
          <dt>{words.setUpFewest}</dt>
          <dd>{words.voices(fewestApart)}</dd>
        </dl>
        <p>{words.setUpFixed}</p>
      </section>
      <KeyPart journey={journey} session={session} />
      {!readOnly && (
        <section className={styles["part"]}>
          <h2>{words.deleteTitle}</h2>
          <p>{words.deleteText}</p>
          <Button variant="danger" icon="trash" onClick={() => void remove()}>
            {words.delete}
          </Button>
        </section>
      )}
    </div>
  );
}

function Rename({ journey, session }: Pick<SessionParts, "journey" | "session">) {
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<string>();
  const title = typed ?? session.title;
  async function save(event: FormEvent) {
    event.preventDefault();
    const name = title.trim();
    if (name === "") return setError(words.titleMissing);
    if (name.length > SESSION_TITLE_MAX_LENGTH) return setError(words.titleTooLong(SESSION_TITLE_MAX_LENGTH));
    if (name === session.title) return setTyped(undefined);
    const isSaved = await writeWithUndo(
      journey,
      (journal, writer) => [renameSession(journal, writer, session.id, name)],
      words.renamed(name),
    );
    if (isSaved) setTyped(undefined);
  }
  return (
    <section className={styles["part"]}>
      <h2>{words.settingsTitle}</h2>
      <form noValidate onSubmit={(event) => void save(event)}>
        <TextField
          label={words.sessionTitle}
          value={title}
          error={error}
          onChange={(event) => {
            setTyped(event.target.value);
            setError(undefined);
          }}
        />
        <Button type="submit">{words.rename}</Button>
      </form>
    </section>
  );
}
