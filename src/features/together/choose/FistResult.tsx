import { readDecision } from "../../../domain/decision";
import { roomOf } from "../../../domain/spreadRoles";
import { shownOf } from "../../../domain/sessionReading";
import { tallyFist } from "../../../domain/tally";
import { shownVoices } from "../../../domain/voice";
import { Disclosure } from "../../../ui/Disclosure";
import { Notice } from "../../../ui/Notice";
import type { SessionParts } from "../sessionParts";
import { AskFist } from "./AskFist";
import styles from "./Choose.module.css";
import { Decided } from "./Decided";
import { DecideProposal } from "./DecideProposal";
import { Floor } from "./Floor";
import { HandTally } from "./HandTally";
import { LateLine } from "../LateLine";
import { MOST_ROUNDS, roundsOf, type FistQuestion } from "./rounds";
import { words } from "./words";

type FistResultProps = SessionParts & { readonly question: FistQuestion };

/** How far the room goes with a proposal; what stands in the way; then the decision, or the proposal mended. */
export function FistResult({ question, ...parts }: FistResultProps) {
  const { session, journal, readOnly } = parts;
  const voices = shownVoices(journal, session.id, question.n);
  const tally = tallyFist(voices, session);
  const rounds = roundsOf(session, question);
  const decision = readDecision(journal, session.id, question.n);
  const canGoOn = !readOnly && !decision;
  return (
    <div className={canGoOn ? styles["both"] : styles["form"]}>
      {decision && <Decided {...parts} question={question} decision={decision} />}
      <div className={styles["card"]}>
        <div>
          <h3 className={styles["subheading"]}>{words.hands}</h3>
          <p className={styles["quiet"]}>
            {words.round(rounds.length, MOST_ROUNDS)} · {words.voices(voices.length)}
          </p>
        </div>
        <p className={styles["proposal"]}>{question.proposal}</p>
        <LateLine {...parts} n={question.n} voices={voices} />
        <HandTally counts={tally.counts} />
        <Floor tally={tally} />
        {rounds.length > 1 && (
          <Disclosure summary={words.before}>
            {rounds.slice(0, -1).map(({ n, proposal }, index) => (
              <div key={n} className={styles["form"]}>
                <p className={styles["quiet"]}>{words.round(index + 1, MOST_ROUNDS)}</p>
                <p className={styles["proposal"]}>{proposal}</p>
                {shownOf(journal, session.id, n) ? (
                  <HandTally counts={tallyFist(shownVoices(journal, session.id, n), session).counts} />
                ) : (
                  <p className={styles["quiet"]}>{words.roundNotShown}</p>
                )}
              </div>
            ))}
          </Disclosure>
        )}
      </div>
      {canGoOn && (
        <div className={styles["card"]}>
          {!tally.carried && rounds.length < MOST_ROUNDS && (
            <AskFist {...parts} proposal={question.proposal} again={question.n} label={words.amended} />
          )}
          {!tally.carried && rounds.length >= MOST_ROUNDS && <Notice>{words.amendLast}</Notice>}
          <DecideProposal {...parts} question={question} tally={tally} inRoom={roomOf(voices, session)} />
        </div>
      )}
    </div>
  );
}
