import { useState } from "react";
import { METHODS, type Method } from "../../../domain/agreementRegisters";
import { decide, readDecision } from "../../../domain/decision";
import { DECISION_NOTE_MAX_LENGTH } from "../../../domain/decisionRegisters";
import { roomOf, type RoomThen } from "../../../domain/spreadRoles";
import { tallyFist, type FistTally } from "../../../domain/tally";
import { readVoices } from "../../../domain/voice";
import { readTextDraft } from "../../../state/drafts";
import { useOnce } from "../../../state/once";
import { useOwnDraft } from "../../../state/ownDraft";
import { writeWithUndo } from "../../../state/undoing";
import { Button } from "../../../ui/Button";
import { Disclosure } from "../../../ui/Disclosure";
import { Notice } from "../../../ui/Notice";
import { SelectField } from "../../../ui/SelectField";
import { TextArea } from "../../../ui/TextArea";
import type { SessionParts } from "../sessionParts";
import { AskFist } from "./AskFist";
import styles from "./Choose.module.css";
import { Decided } from "./Decided";
import { Floor } from "./Floor";
import { HandTally } from "./HandTally";
import { LateLine } from "../LateLine";
import { MOST_ROUNDS, roundsOf, type FistQuestion } from "./rounds";
import { METHOD_TITLES } from "../../../pictures/roomWords";
import { words } from "./words";

type FistResultProps = SessionParts & { readonly question: FistQuestion };

/** How far the room goes with a proposal; what stands in the way; then the decision, or the proposal mended. */
export function FistResult({ question, ...parts }: FistResultProps) {
  const { session, journal, readOnly } = parts;
  const voices = readVoices(journal, session.id, question.n);
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
                <HandTally counts={tallyFist(readVoices(journal, session.id, n), session).counts} />
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

type DecideProposalProps = FistResultProps & { readonly tally: FistTally; readonly inRoom: RoomThen };

function DecideProposal({ journey, session, question, tally, inRoom }: DecideProposalProps) {
  const [chosen, setChosen] = useState<Method>();
  const [error, setError] = useState<{ readonly at: "method" | "note"; readonly text: string }>();
  const once = useOnce();
  const note = useOwnDraft(`choose-fist-note/${session.id}/${question.n}`, "", readTextDraft);
  const method = chosen ?? (tally.carried ? "consent" : undefined);
  const text = note.value ?? "";
  async function save() {
    if (!method) return setError({ at: "method", text: words.methodMissing });
    if (text.length > DECISION_NOTE_MAX_LENGTH)
      return setError({ at: "note", text: words.tooLong(DECISION_NOTE_MAX_LENGTH) });
    const isSaved = await writeWithUndo(
      journey,
      (journal, writer) => [
        decide(journal, writer, session.id, question.n, {
          kind: "proposal",
          proposal: question.proposal,
          carried: tally.carried,
          counts: tally.counts,
          method,
          note: text.trim(),
          room: inRoom,
        }),
      ],
      words.recorded,
    );
    return isSaved ? note.drop() : undefined;
  }
  return (
    <div className={styles["form"]}>
      <SelectField
        label={words.method}
        value={method ?? ""}
        error={error?.at === "method" ? error.text : undefined}
        options={[
          ...(method ? [] : [{ value: "", label: words.methodChoose }]),
          ...METHODS.map((value) => ({ value, label: METHOD_TITLES[value] })),
        ]}
        onChange={(event) => {
          setError(undefined);
          setChosen(METHODS.find((known) => known === event.target.value));
        }}
      />
      <TextArea
        label={words.note}
        optional
        value={text}
        error={error?.at === "note" ? error.text : undefined}
        onChange={(event) => {
          setError(undefined);
          note.change(event.target.value);
        }}
      />
      <div>
        <Button variant={tally.carried ? "solid" : "quiet"} onClick={() => void once(save)}>
          {words.recordDecision}
        </Button>
      </div>
    </div>
  );
}
