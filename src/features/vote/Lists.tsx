import { Link } from "react-router";
import type { JoinCode } from "../../formats/joinCode";
import { paths } from "../../paths";
import { faultText } from "../../state/faultText";
import { useOnce } from "../../state/once";
import { useSessionsLed } from "../../state/sessionsLed";
import { leaveJoined, type SentBallot } from "../../state/takingPart";
import { showError, showToast } from "../../state/toasts";
import { Button } from "../../ui/Button";
import { Card } from "../../ui/Card";
import { ballotAt, questionAt } from "./address";
import { standing } from "./asked";
import { joinWords as words } from "./joinWords";
import styles from "./TakePart.module.css";

type JoinedListProps = { readonly joined: readonly JoinCode[]; readonly sent: readonly SentBallot[] };

/** The questions that this device joined, the last one first. */
export function JoinedList({ joined, sent }: JoinedListProps) {
  const sentOf = ({ session, question }: JoinCode) =>
    standing(sent).filter((each) => each.session === session && each.n === question.n).length;
  if (joined.length === 0) return null;
  return (
    <section aria-labelledby="joined" className={styles["list"]}>
      <h2 id="joined">{words.joinedTitle}</h2>
      <ul role="list" className={styles["cards"]}>
        {joined
          .map((code) => ({ code, count: sentOf(code) }))
          .map(({ code, code: { session, title, question }, count }) => (
            <li key={`${session}/${question.n}`}>
              <Card as="article" linked className={styles["card"]}>
                <h3 id={`${session}/${question.n}`}>
                  <Link to={questionAt(session, question.n)}>{title || words.untitled}</Link>
                </h3>
                <p>
                  {words.question(question.n)} ·{" "}
                  {words.kinds[question.kind](question.kind === "fist" ? 1 : question.refs.length)}
                  {count > 0 && <> · {words.sentFrom(count)}</>}
                </p>
                <RemoveJoined code={code} about={`${session}/${question.n}`} />
              </Card>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** Off the list alone: what was sent stays, and what is half answered is found again with the code. */
function RemoveJoined({ code, about }: { readonly code: JoinCode; readonly about: string }) {
  const once = useOnce();
  const name = code.title || words.untitled;
  const remove = () =>
    once(async () => {
      const left = await leaveJoined(code);
      if (!left.ok) return showError(faultText(left.error));
      const putBack = async () => {
        const back = await left.value();
        if (!back.ok) showError(faultText(back.error));
      };
      return showToast(words.removed(name), { label: words.undo, run: () => void putBack() });
    });
  return (
    <Button variant="plain" data-above aria-describedby={about} onClick={() => void remove()}>
      {words.remove}
    </Button>
  );
}

/** Ballots that left their answers sealed; each can be shown and passed on again. */
export function SentList({ sent }: { readonly sent: readonly SentBallot[] }) {
  const here = standing(sent);
  if (here.length === 0) return null;
  return (
    <section aria-labelledby="sent" className={styles["list"]}>
      <h2 id="sent">{words.sentTitle}</h2>
      <p>{words.sentAbout}</p>
      <ul role="list" className={styles["cards"]}>
        {here.map(({ id, title, n, at }) => (
          <li key={id}>
            <Card as="article" linked className={styles["card"]}>
              <h3>{title || words.untitled}</h3>
              <p>
                {words.question(n)} · {words.sentAt(at)}
              </p>
              <Link to={ballotAt(id)}>{words.showCode}</Link>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whoever leads a session and came here to join may have meant this. */
export function LedList() {
  const led = useSessionsLed();
  if (led.length === 0) return null;
  return (
    <section aria-labelledby="led" className={styles["list"]}>
      <h2 id="led">{words.leads}</h2>
      <ul role="list" className={styles["cards"]}>
        {led.map(({ journey, journeyTitle, session: { id, title } }) => (
          <li key={id}>
            <Card as="article" linked className={styles["card"]}>
              <h3>
                <Link to={paths.session(journey, id)}>{title || words.untitled}</Link>
              </h3>
              <p>{journeyTitle}</p>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}
