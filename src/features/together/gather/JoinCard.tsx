import { useNavigate } from "react-router";
import type { Framework } from "../../../domain/framework";
import type { JourneyId } from "../../../domain/ids";
import type { Question, Session } from "../../../domain/session";
import { joinRows } from "../../../formats/joinCode";
import { paths } from "../../../paths";
import { useOnce } from "../../../state/once";
import { joinFaultText } from "../../../state/roomFaultText";
import { join } from "../../../state/takingPart";
import { showError } from "../../../state/toasts";
import { Button } from "../../../ui/Button";
import { CodePicture } from "../../../ui/CodePicture";
import { Disclosure } from "../../../ui/Disclosure";
import { useJoinLink, useJoinText } from "../joinText";
import styles from "./JoinCard.module.css";
import { saveJoinFile } from "./joinFileHere";
import { words } from "./words";

type JoinCardProps = {
  readonly journey: JourneyId;
  readonly framework: Framework;
  readonly session: Session;
  readonly question: Question;
};

/** The way in: a code for cameras, its lines for typing, a file, or this very device. */
export function JoinCard({ journey, framework, session, question }: JoinCardProps) {
  const navigate = useNavigate();
  const once = useOnce();
  const code = useJoinText(journey, session, framework, question);
  const link = useJoinLink(journey, session, framework, question);
  const takePart = () =>
    once(async () => {
      const joined = await join(code);
      if (joined.ok) await navigate(paths.vote());
      else showError(joinFaultText(joined.error));
    });
  return (
    <section className={styles["join"]} aria-labelledby="join-code">
      <h2 id="join-code">{words.joinTitle}</h2>
      <div className={styles["code"]}>
        <CodePicture text={link} label={words.joinCode} />
      </div>
      <p>
        {words.joinHow} {question.kind !== "fist" && words.joinCount(question.refs.length)}
      </p>
      <div className={styles["others"]}>
        <Disclosure summary={words.typed}>
          <p>{words.typedHow}</p>
          <ol role="list" className={styles["rows"]}>
            {joinRows(code).map((row, index) => (
              <li key={row}>
                <span aria-hidden="true">{index + 1}</span>
                <code>{row}</code>
              </li>
            ))}
          </ol>
          <p>{words.fileHow}</p>
          <Button
            icon="download"
            onClick={() => void saveJoinFile(code, session.title || words.untitled, framework)}
          >
            {words.file}
          </Button>
        </Disclosure>
      </div>
      <div className={styles["own"]}>
        <Button icon="person" onClick={() => void takePart()}>
          {words.own}
        </Button>
        <p>{words.ownHow}</p>
      </div>
    </section>
  );
}
