import { useState } from "react";
import { METHODS, type Method } from "../../../domain/agreementRegisters";
import { decide, readDecision } from "../../../domain/decision";
import { DECISION_NOTE_MAX_LENGTH } from "../../../domain/decisionRegisters";
import type { RoomThen } from "../../../domain/spreadRoles";
import type { FistTally } from "../../../domain/tally";
import { METHOD_TITLES } from "../../../pictures/roomWords";
import { readTextDraft } from "../../../state/drafts";
import { useOnce } from "../../../state/once";
import { useOwnDraft } from "../../../state/ownDraft";
import { writeWithUndo } from "../../../state/undoing";
import { Button } from "../../../ui/Button";
import { SelectField } from "../../../ui/SelectField";
import { TextArea } from "../../../ui/TextArea";
import type { SessionParts } from "../sessionParts";
import styles from "./Choose.module.css";
import type { FistQuestion } from "./rounds";
import { words } from "./words";

type DecideProposalProps = SessionParts & {
  readonly question: FistQuestion;
  readonly tally: FistTally;
  readonly inRoom: RoomThen;
};

/** What comes of a proposal, however the hands stand: how it was decided, and what should be remembered of it. */
export function DecideProposal({ journey, session, question, tally, inRoom }: DecideProposalProps) {
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
      (journal, writer) =>
        // Decided in another window meanwhile: what stands there is not written over unseen.
        readDecision(journal, session.id, question.n)
          ? []
          : [
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
