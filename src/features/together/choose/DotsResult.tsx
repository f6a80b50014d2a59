import { useState } from "react";
import { isPriority } from "../../../domain/priority";
import type { CompetencyRef } from "../../../domain/framework";
import { roomOf } from "../../../domain/spreadRoles";
import { shownVoices } from "../../../domain/voice";
import { useOwnDraft } from "../../../state/ownDraft";
import type { SessionParts } from "../sessionParts";
import { NO_DECISION, readDecisionDraft, type DecisionDraft } from "./chooseDraft";
import styles from "./Choose.module.css";
import { Decide } from "./Decide";
import { DotLegend, DotTally } from "./DotTally";
import { LateLine } from "../LateLine";
import type { DotsQuestion } from "./rounds";
import { dotsByRef, tallyView } from "./tallyView";
import { TallyTitle } from "./TallyTitle";
import { words } from "./words";

type DotsResultProps = SessionParts & {
  readonly question: DotsQuestion;
  /** It was decided already: then the dots are only read. */
  readonly isDecided: boolean;
};

/** Where the dots lie, and beside it what is decided of it. */
export function DotsResult({ question, isDecided, ...parts }: DotsResultProps) {
  const { session, journal, framework, readOnly } = parts;
  const draft = useOwnDraft<DecisionDraft>(
    `choose-decide/${session.id}/${question.n}`,
    NO_DECISION,
    readDecisionDraft,
  );
  const [isSaving, setSaving] = useState(false);
  const voices = shownVoices(journal, session.id, question.n);
  const tally = tallyView(voices, question, session, framework);
  const set = draft.value ?? NO_DECISION;
  const chosen = new Set(set.refs);
  const canDecide = !readOnly && !isDecided;
  const choose = (ref: CompetencyRef, isChosen: boolean) =>
    draft.change({
      ...set,
      refs: isChosen ? [...set.refs, ref] : set.refs.filter((other) => other !== ref),
    });
  return (
    <div className={canDecide ? styles["both"] : styles["form"]}>
      <div className={styles["card"]}>
        <div>
          <h3 className={styles["subheading"]}>{words.tally}</h3>
          <p className={styles["quiet"]}>{words.tallyOf(tally.voices, tally.dots)}</p>
          {tally.spoiled > 0 && <p>{words.spoiled(tally.spoiled)}</p>}
        </div>
        <LateLine {...parts} n={question.n} voices={voices} />
        <DotLegend tally={tally} />
        {voices.length === 0 ? (
          <p>{words.noAnswers}</p>
        ) : (
          <DotTally
            tally={tally}
            renderTitle={(row) => (
              <TallyTitle
                row={row}
                isPriority={isPriority(journal, row.ref)}
                choosing={canDecide ? { chosen, isSaving, onChoose: choose } : undefined}
              />
            )}
          />
        )}
      </div>
      {canDecide && (
        <Decide
          {...parts}
          question={question}
          dots={dotsByRef(tally)}
          inRoom={roomOf(voices, session)}
          set={set}
          onChange={draft.change}
          onSaving={setSaving}
          onDone={() => void draft.drop()}
        />
      )}
    </div>
  );
}
