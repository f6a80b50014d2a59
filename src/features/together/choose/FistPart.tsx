import { useState } from "react";
import { readDecision } from "../../../domain/decision";
import { titleOf } from "../../../domain/framework";
import { shownOf } from "../../../domain/sessionReading";
import { Button } from "../../../ui/Button";
import type { SessionParts } from "../sessionParts";
import { AskFist } from "./AskFist";
import { Asked } from "./Asked";
import styles from "./Choose.module.css";
import { FistResult } from "./FistResult";
import { dotsOf, fistsOf } from "./rounds";
import { words } from "./words";

/** One sentence before the room, and how far everyone goes with it. */
export function FistPart(parts: SessionParts) {
  const { session, journal, framework, readOnly } = parts;
  const [another, setAnother] = useState(false);
  const question = fistsOf(session).at(-1);
  const isShown = question !== undefined && shownOf(journal, session.id, question.n) !== undefined;
  const dots = dotsOf(session).at(-1);
  const decided = dots && readDecision(journal, session.id, dots.n);
  const proposal =
    !question && decided?.kind === "priorities"
      ? words.proposalOf(decided.refs.map((ref) => titleOf(framework, ref)))
      : "";
  if (!question && readOnly) return null;
  return (
    <section aria-labelledby="choose-fist" className={styles["part"]}>
      <div>
        <h2 id="choose-fist" className={styles["heading"]}>
          {words.fistTitle}
        </h2>
        {!question && <p className={styles["lead"]}>{words.fistLead}</p>}
      </div>
      {!question && <AskFist {...parts} proposal={proposal} label={words.proposal} />}
      {question && !isShown && <Asked {...parts} question={question} />}
      {question && isShown && <FistResult key={question.n} {...parts} question={question} />}
      {question && isShown && !readOnly && !another && (
        <div>
          <Button variant="plain" onClick={() => setAnother(true)}>
            {words.anotherProposal}
          </Button>
        </div>
      )}
      {another && <AskFist {...parts} proposal="" label={words.anotherProposal} />}
    </section>
  );
}
