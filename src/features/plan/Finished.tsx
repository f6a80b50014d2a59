import { Suspense, useId, useState } from "react";
import type { Action } from "../../domain/action";
import { bringEvidence } from "../../domain/actionTelling";
import { placedOf } from "../../domain/framework";
import { useOnce } from "../../state/once";
import { writeOrTell } from "../../state/undoing";
import { Button } from "../../ui/Button";
import { TextArea } from "../../ui/TextArea";
import styles from "./Finished.module.css";
import { usePlan } from "./planContext";
import { StatusNow } from "./StatusNow";
import { useFocusBack } from "./useFocusBack";
import { useResult } from "./useResult";
import { actionWords as words } from "./words";

type FinishedProps = { readonly action: Action; readonly onClose?: (() => void) | undefined };

/** An action is done: what came of it becomes evidence, and whether the status changed is asked. Nothing of it must be answered. */
export function Finished({ action, onClose }: FinishedProps) {
  useFocusBack();
  const { journey, framework, adder: Adder } = usePlan();
  const id = useId();
  const result = useResult(action);
  const once = useOnce();
  const [adding, setAdding] = useState(false);
  const placed = action.for.flatMap((ref) => placedOf(framework, ref) ?? []);
  /** What is typed is not thrown away by closing: it is kept first, and where it can't be, it stays in sight. */
  async function close() {
    if (result.text.trim() !== "" && !(await result.keep())) return;
    onClose?.();
  }
  return (
    <section className={styles["finished"]} aria-labelledby={`${id}-title`} data-print="none">
      <h3 id={`${id}-title`} className={styles["title"]}>
        {words.finishedTitle}
      </h3>
      <p className={styles["about"]}>{words.finishedAbout}</p>
      <ResultField result={result} once={once} />
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
          <Button onClick={() => void once(close)}>{words.close}</Button>
        </div>
      )}
    </section>
  );
}

type ResultFieldProps = {
  readonly result: ReturnType<typeof useResult>;
  /** Shared with closing, which keeps it too. */
  readonly once: ReturnType<typeof useOnce>;
};

/** A line that is typed here, kept as a note. */
function ResultField({ result, once }: ResultFieldProps) {
  const { text, error, kept, change, keep } = result;
  return (
    <div className={styles["result"]}>
      <TextArea
        label={words.result}
        hideLabel
        placeholder={words.resultPlaceholder}
        value={text}
        error={error}
        onChange={(event) => change(event.target.value)}
      />
      {text !== "" && (
        <div className={styles["buttons"]}>
          <Button variant="solid" onClick={() => void once(async () => void (await keep()))}>
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
