import { shownOf } from "../../../domain/sessionReading";
import { steerOrTell } from "../../../state/room";
import { SelectField } from "../../../ui/SelectField";
import type { SessionParts } from "../sessionParts";
import { Closed } from "./Closed";
import { statusQuestionsOf } from "./questions";
import styles from "./Reveal.module.css";
import { Shown } from "./Shown";
import { words } from "./words";

/** What the room says of where it stands: shown at once, talked about where it differs, and agreed. */
export default function Reveal(parts: SessionParts) {
  const { journal, session, room } = parts;
  const questions = statusQuestionsOf(session);
  const question = questions.find(({ n }) => n === room.n) ?? questions.at(-1);
  if (!question) return <p>{words.notAsked}</p>;
  const shown = shownOf(journal, session.id, question.n);
  return (
    <div className={styles["reveal"]}>
      {questions.length > 1 && (
        <div className={styles["rounds"]} data-print="none">
          <SelectField
            label={words.question}
            value={String(question.n)}
            options={questions.map(({ n }, at) => ({
              value: String(n),
              label: at === 0 ? words.first : words.again(at + 1),
            }))}
            onChange={(event) =>
              void steerOrTell(session.id, { n: Number(event.target.value), ref: undefined })
            }
          />
        </div>
      )}
      {shown ? (
        <Shown key={question.n} {...parts} question={question} />
      ) : (
        <Closed key={question.n} {...parts} question={question} />
      )}
    </div>
  );
}
