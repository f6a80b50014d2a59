import { useState } from "react";
import { ACTION_TITLE_MAX_LENGTH, OWNER_MAX_LENGTH } from "../../../domain/action";
import { METHODS, type Method } from "../../../domain/agreementRegisters";
import { placedOf, titleOf, type CompetencyRef } from "../../../domain/framework";
import { readDecision } from "../../../domain/decision";
import { DECISION_NOTE_MAX_LENGTH } from "../../../domain/decisionRegisters";
import type { RoomThen } from "../../../domain/spreadRoles";
import { hueOf } from "../../../pictures/hue";
import { useOnce } from "../../../state/once";
import { writeOrTell, offerUndo } from "../../../state/undoing";
import { Button } from "../../../ui/Button";
import { SelectField } from "../../../ui/SelectField";
import { TextArea } from "../../../ui/TextArea";
import { TextField } from "../../../ui/TextField";
import type { SessionParts } from "../sessionParts";
import styles from "./Choose.module.css";
import { stepOf, type DecisionDraft, type StepDraft } from "./chooseDraft";
import { decidePriorities } from "./deciding";
import { METHOD_TITLES } from "../../../pictures/roomWords";
import { words } from "./words";
import type { DotsQuestion } from "./rounds";

type DecideProps = SessionParts & {
  readonly question: DotsQuestion;
  /** The dots of every candidate, kept with the decision. */
  readonly dots: Readonly<Record<CompetencyRef, number>>;
  readonly inRoom: RoomThen;
  readonly set: DecisionDraft;
  readonly onChange: (set: DecisionDraft) => void;
  readonly onSaving: (isSaving: boolean) => void;
  readonly onDone: () => void;
};

/** More priorities than these are said to be many, and may be chosen all the same. */
const MANY = 5;

/** What was decided: the chosen ones, each with who takes which first step; one write puts all of it into the plan. */
export function Decide({ journey, session, framework, question, dots, inRoom, set, ...on }: DecideProps) {
  const [error, setError] = useState<{ readonly at: string; readonly text: string }>();
  const once = useOnce();
  const refs = set.refs as readonly CompetencyRef[];
  const change = (changed: Partial<DecisionDraft>) => {
    setError(undefined);
    on.onChange({ ...set, ...changed });
  };
  const changeStep = (step: StepDraft) =>
    change({ steps: [...set.steps.filter(({ ref }) => ref !== step.ref), step] });
  const errorAt = (at: string) => (error?.at === at ? error.text : undefined);

  async function save() {
    const fault = faultIn(set, refs);
    if (fault) return setError(fault);
    on.onSaving(true);
    const written = await writeOrTell(journey, (journal, writer) =>
      // Decided in another window meanwhile: what stands there is not written over unseen.
      readDecision(journal, session.id, question.n)
        ? []
        : decidePriorities(
            journal,
            writer,
            session.id,
            question.n,
            {
              kind: "priorities",
              refs,
              dots,
              // The select offers nothing else.
              method: set.method as Method,
              note: set.note.trim(),
              room: inRoom,
            },
            refs.map((ref) => stepOf(set, ref)),
          ),
    );
    on.onSaving(false);
    if (!written) return;
    offerUndo(journey, written, words.intoPlanSaid(refs.length));
    on.onDone();
  }

  return (
    <div className={styles["card"]}>
      <div>
        <h3 className={styles["subheading"]}>{words.decide}</h3>
        <p className={styles["lead"]}>{words.decideLead}</p>
      </div>
      <p role="status">
        <strong>{words.decideCount(refs.length)}</strong> {refs.length > MANY && words.decideMany}
      </p>
      {refs.map((ref) => {
        const step = stepOf(set, ref);
        const placed = placedOf(framework, ref);
        return (
          <div
            key={ref}
            role="group"
            aria-label={titleOf(framework, ref)}
            className={styles["step"]}
            data-hue={placed && hueOf(placed.domainIndex)}
          >
            <h4>{titleOf(framework, ref)}</h4>
            <TextField
              label={words.firstStep}
              optional
              value={step.step}
              error={errorAt(`step/${ref}`)}
              onChange={(event) => changeStep({ ...step, step: event.target.value })}
            />
            <TextField
              label={words.owner}
              optional
              value={step.owner}
              error={errorAt(`owner/${ref}`)}
              onChange={(event) => changeStep({ ...step, owner: event.target.value })}
            />
          </div>
        );
      })}
      <SelectField
        label={words.method}
        value={set.method}
        error={errorAt("method")}
        options={[
          ...(set.method === "" ? [{ value: "", label: words.methodChoose }] : []),
          ...METHODS.map((method) => ({ value: method, label: METHOD_TITLES[method] })),
        ]}
        onChange={(event) => change({ method: event.target.value })}
      />
      <TextArea
        label={words.note}
        optional
        value={set.note}
        error={errorAt("note")}
        onChange={(event) => change({ note: event.target.value })}
      />
      {errorAt("refs") !== undefined && (
        <p role="alert" className={styles["error"]}>
          {errorAt("refs")}
        </p>
      )}
      <div>
        <Button variant="solid" onClick={() => void once(save)}>
          {words.intoPlan}
        </Button>
      </div>
    </div>
  );
}

/** What must be changed before it can be kept, and at which field. */
function faultIn(set: DecisionDraft, refs: readonly CompetencyRef[]) {
  if (refs.length === 0) return { at: "refs", text: words.nothingChosen };
  for (const ref of refs) {
    const { step, owner } = stepOf(set, ref);
    if (step.trim().length > ACTION_TITLE_MAX_LENGTH)
      return { at: `step/${ref}`, text: words.tooLong(ACTION_TITLE_MAX_LENGTH) };
    if (owner.trim().length > OWNER_MAX_LENGTH)
      return { at: `owner/${ref}`, text: words.tooLong(OWNER_MAX_LENGTH) };
    if (step.trim() === "" && owner.trim() !== "") return { at: `step/${ref}`, text: words.stepMissing };
  }
  if (set.method === "") return { at: "method", text: words.methodMissing };
  return set.note.length > DECISION_NOTE_MAX_LENGTH
    ? { at: "note", text: words.tooLong(DECISION_NOTE_MAX_LENGTH) }
    : undefined;
}
