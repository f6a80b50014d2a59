import { useState } from "react";
import { shownOf } from "../../../domain/sessionReading";
import { readDecision } from "../../../domain/decision";
import { Button } from "../../../ui/Button";
import type { SessionParts } from "../sessionParts";
import { AskDots } from "./AskDots";
import { Asked } from "./Asked";
import styles from "./Choose.module.css";
import { Decided } from "./Decided";
import { DotsResult } from "./DotsResult";
import { dotsOf } from "./rounds";
import { words } from "./words";

/** Which competencies to work on: dots, then what is decided. */
export function DotsPart(parts: SessionParts) {
  const { session, journal, readOnly } = parts;
  const [askingAnew, setAskingAnew] = useState(false);
  const question = dotsOf(session).at(-1);
  const isShown = question !== undefined && shownOf(journal, session.id, question.n) !== undefined;
  const decision = question && readDecision(journal, session.id, question.n);
  if (!question && readOnly) return null;
  return (
    <section aria-labelledby="choose-dots" className={styles["part"]}>
      <div>
        <h2 id="choose-dots" className={styles["heading"]}>
          {words.dotsTitle}
        </h2>
        {!question && <p className={styles["lead"]}>{words.dotsLead}</p>}
      </div>
      {(!question || askingAnew) && <AskDots {...parts} />}
      {question && !isShown && <Asked {...parts} question={question} />}
      {question && decision && <Decided {...parts} question={question} decision={decision} />}
      {question && isShown && (
        <DotsResult {...parts} question={question} isDecided={decision !== undefined} />
      )}
      {question && isShown && !readOnly && !askingAnew && (
        <div>
          <Button variant="plain" onClick={() => setAskingAnew(true)}>
            {words.askAgain}
          </Button>
        </div>
      )}
    </section>
  );
}
