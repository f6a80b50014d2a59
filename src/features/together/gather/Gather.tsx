import { useNavigate } from "react-router";
import { shownOf } from "../../../domain/sessionReading";
import { paths } from "../../../paths";
import { useSecret } from "../../../state/session";
import { useWhoIsIn } from "../../../state/voices";
import { LinkButton } from "../../../ui/LinkButton";
import { Notice } from "../../../ui/Notice";
import type { SessionParts } from "../sessionParts";
import { BringIn } from "./BringIn";
import { EnterKey } from "./EnterKey";
import styles from "./Gather.module.css";
import { JoinCard } from "./JoinCard";
import { KeyNudge } from "./KeyNudge";
import { QuestionChoice } from "./QuestionChoice";
import { RevealBar } from "./RevealBar";
import { WhoIsIn } from "./WhoIsIn";
import { words } from "./words";

/** The code goes out, the ballots come in, and the room sees who is in: never how they voted. */
export default function Gather(parts: SessionParts) {
  const { journey, journal, framework, session, room, readOnly } = parts;
  const navigate = useNavigate();
  const question = session.questions.find(({ n }) => n === room.n) ?? session.questions.at(-1);
  const secret = useSecret(session);
  const who = useWhoIsIn(journey, session, question?.n ?? 1);
  if (!question) return null;
  const isShown = shownOf(journal, session.id, question.n) !== undefined;
  const step = question.kind === "statuses" ? "reveal" : "choose";
  return (
    <div className={styles["gather"]}>
      {secret === "none" && !readOnly && <EnterKey session={session} />}
      {isShown && (
        <Notice
          title={words.shownTitle}
          action={
            <LinkButton to={paths.session(journey, session.id, step)}>
              {step === "reveal" ? words.toReveal : words.toChoose}
            </LinkButton>
          }
        >
          {words.shown}
        </Notice>
      )}
      <QuestionChoice session={session} question={question} />
      <div className={styles["columns"]}>
        <JoinCard journey={journey} framework={framework} session={session} question={question} />
        <div className={styles["column"]}>
          <WhoIsIn session={session} room={room} who={who} />
          {!readOnly && <BringIn session={session} n={question.n} who={who} />}
        </div>
      </div>
      {secret !== undefined && secret !== "none" && <KeyNudge journey={journey} session={session} />}
      {!readOnly && !isShown && (
        <RevealBar
          journey={journey}
          session={session}
          room={room}
          n={question.n}
          count={who.isIn.length}
          hasKey={secret !== undefined && secret !== "none"}
          onRevealed={() => navigate(paths.session(journey, session.id, step))}
        />
      )}
    </div>
  );
}
