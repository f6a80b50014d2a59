import { useId, useState } from "react";
import type { QuestionKind } from "../../../domain/session";
import { shownOf } from "../../../domain/sessionReading";
import { steerOrTell, type Show } from "../../../state/room";
import type { SessionParts } from "../sessionParts";
import styles from "./ControlBar.module.css";
import { EvidenceSteps } from "./EvidenceSteps";
import { OpenProjector } from "./OpenProjector";
import { placeOf, wallEvidence } from "./wallEvidence";
import { words } from "./words";

/** What can be shown of a kind of question, in the order of a session. Those after the reveal are `ANSWERS`. */
const SHOWN_OF: Readonly<Record<QuestionKind, readonly Show[]>> = {
  statuses: ["code", "typed", "who", "list", "spread", "evidence", "agreed", "blank"],
  dots: ["code", "typed", "who", "dots", "agreed", "blank"],
  fist: ["code", "typed", "who", "fist", "agreed", "blank"],
};
const ANSWERS: readonly Show[] = ["list", "spread", "dots", "fist"];

/** The facilitator's hand on the projector: what the room sees now, chosen with one tap; and the window for it. */
export function ControlBar({ journey, journal, session, room }: SessionParts) {
  const id = useId();
  // A tap shows at once; what is kept follows a moment later, and then counts alone.
  const [asked, setAsked] = useState<{ readonly show: Show; readonly from: Show }>();
  const question = session.questions.find(({ n }) => n === room.n) ?? session.questions.at(-1);
  if (!question) return null;
  const isRevealed = shownOf(journal, session.id, question.n) !== undefined;
  const pieces = wallEvidence(journal, room.ref);
  const standing = asked?.from === room.show ? asked.show : room.show;
  async function choose(show: Show) {
    setAsked({ show, from: room.show });
    if (!(await steerOrTell(session.id, { show }))) setAsked(undefined);
  }
  return (
    <section aria-labelledby={`${id}-label`} className={styles["bar"]} data-print="none">
      <h2 id={`${id}-label`} className={styles["label"]}>
        {words.bar}
      </h2>
      <div role="radiogroup" aria-labelledby={`${id}-label`} className={styles["shows"]}>
        {SHOWN_OF[question.kind].map((show) => {
          const isOut =
            (ANSWERS.includes(show) && !isRevealed) || (show === "evidence" && pieces.length === 0);
          return (
            <label key={show} className={styles["one"]} data-checked={show === standing || undefined}>
              <input
                type="radio"
                name={id}
                value={show}
                checked={show === standing}
                disabled={isOut}
                onChange={() => void choose(show)}
              />
              {words.shows[show]}
            </label>
          );
        })}
      </div>
      {standing === "evidence" && pieces.length > 1 && (
        <EvidenceSteps session={session.id} pieces={pieces} at={placeOf(pieces, room)} />
      )}
      <OpenProjector journey={journey} session={session.id} />
    </section>
  );
}
