import { Suspense, useId, useState } from "react";
import type { Action } from "../../domain/action";
import { bringEvidence } from "../../domain/actionTelling";
import { NOTE_MAX_LENGTH } from "../../domain/evidence";
import { addEvidence } from "../../domain/evidenceTelling";
import { placedOf } from "../../domain/framework";
import { newEvidenceId } from "../../domain/ids";
import { TITLE_MAX_LENGTH } from "../../domain/journey";
import { parseText } from "../../domain/register";
import { calendarDay } from "../../lib/format";
import { faultText } from "../../state/faultText";
import { useOnce } from "../../state/once";
import { useOwnDraft } from "../../state/ownDraft";
import { writeOrTell } from "../../state/undoing";
import { write } from "../../state/writer";
import { Button } from "../../ui/Button";
import { TextArea } from "../../ui/TextArea";
import styles from "./Finished.module.css";
import { usePlan } from "./planContext";
import { StatusNow } from "./StatusNow";
import { useFocusBack } from "./useFocusBack";
import { actionWords as words, words as planWords } from "./words";

type FinishedProps = { readonly action: Action; readonly onClose?: (() => void) | undefined };

/** An action is done: what came of it becomes evidence, and whether the status changed is asked. Nothing of it must be answered. */
export function Finished({ action, onClose }: FinishedProps) {
  useFocusBack();
  const { journey, framework, adder: Adder } = usePlan();
  const id = useId();
  const [adding, setAdding] = useState(false);
  const placed = action.for.flatMap((ref) => placedOf(framework, ref) ?? []);
  return (
    <section className={styles["finished"]} aria-labelledby={`${id}-title`} data-print="none">
      <h3 id={`${id}-title`} className={styles["title"]}>
        {words.finishedTitle}
      </h3>
      <p className={styles["about"]}>{words.finishedAbout}</p>
      <Result action={action} />
      <div className={styles["buttons"]}>
        <Button
          variant="plain"
          icon="plus"
          aria-expanded={adding}
          aria-controls={`${id}-adder`}
          onClick={() => setAdding(!adding)}
        >
          {words.otherProof}
        </Button>
      </div>
      <div id={`${id}-adder`} hidden={!adding}>
        {adding && (
          <Suspense fallback={null}>
            <Adder
              journey={journey}
              serves={action.for}
              compact
              onAdded={(item) =>
                void writeOrTell(journey, (journal, writer) => [
                  bringEvidence(journal, writer, action.id, item, true),
                ])
              }
            />
          </Suspense>
        )}
      </div>
      {placed.length > 0 && (
        <>
          <h3 className={styles["title"]}>{words.changed}</h3>
          <p className={styles["about"]}>{words.changedAbout}</p>
          {placed.map((each) => (
            <StatusNow key={each.competency.id} placed={each} action={action} />
          ))}
        </>
      )}
      {onClose && (
        <div className={styles["buttons"]}>
          <Button onClick={onClose}>{words.close}</Button>
        </div>
      )}
    </section>
  );
}

/** A line that is typed here, kept as a note. */
function Result({ action }: { readonly action: Action }) {
  const { journey } = usePlan();
  const draft = useOwnDraft(`result/${journey}/${action.id}`, "", parseText);
  const once = useOnce();
  const [error, setError] = useState<string>();
  const [kept, setKept] = useState(false);
  const text = draft.value ?? "";

  async function keep() {
    const said = text.trim();
    if (said === "") return setError(words.resultMissing);
    if (said.length > NOTE_MAX_LENGTH) return setError(words.tooLong(NOTE_MAX_LENGTH));
    const item = newEvidenceId();
    const written = await write(journey, (journal, writer) => [
      ...addEvidence(journal, writer, {
        id: item,
        content: { kind: "note", text: said },
        title: words.resultTitle(action.title || planWords.untitled).slice(0, TITLE_MAX_LENGTH),
        date: calendarDay(Date.now()),
        caption: "",
        serves: action.for,
      }),
      bringEvidence(journal, writer, action.id, item, true),
    ]);
    if (!written.ok) return setError(faultText(written.error));
    await draft.drop(text);
    setKept(true);
  }
  return (
    <div className={styles["result"]}>
      <TextArea
        label={words.result}
        hideLabel
        placeholder={words.resultPlaceholder}
        value={text}
        error={error}
        onChange={(event) => {
          draft.change(event.target.value);
          setError(undefined);
          setKept(false);
        }}
      />
      {text !== "" && (
        <div className={styles["buttons"]}>
          <Button variant="solid" onClick={() => void once(keep)}>
            {words.keepResult}
          </Button>
        </div>
      )}
      <p role="status" className={styles["kept"]}>
        {kept && words.resultKept}
      </p>
    </div>
  );
}
