import { useEffect, useRef, useState } from "react";
import { deleteThing } from "../../domain/deletion";
import type { CompetencyRef } from "../../domain/framework";
import type { EvidenceId, JourneyId } from "../../domain/ids";
import { evidenceThing } from "../../domain/thing";
import { faultText } from "../../state/faultText";
import { showError, showToast } from "../../state/toasts";
import { write } from "../../state/writer";
import { Button } from "../../ui/Button";
import { FileField } from "../../ui/FileField";
import { Notice } from "../../ui/Notice";
import { addFile, type FileProblem } from "./addFiles";
import { AddTextForm } from "./AddTextForm";
import styles from "./EvidenceAdder.module.css";
import { words } from "./words";

type EvidenceAdderProps = {
  readonly journey: JourneyId;
  /** Where what is added is placed; none: it can be placed later. */
  readonly serves: readonly CompetencyRef[];
};

/** Files, a photo, a link, a note: added in one go, titled and placed at once, described later by those who wish. */
export function EvidenceAdder({ journey, serves }: EvidenceAdderProps) {
  const [adding, setAdding] = useState<{ readonly done: number; readonly all: number }>();
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const [open, setOpen] = useState(false);
  const isGone = useRef(false);
  const queue = useRef(Promise.resolve());
  useEffect(() => {
    isGone.current = false;
    return () => void (isGone.current = true);
  }, []);

  /** One lot after the other; the fields stay usable, so that whoever holds the focus keeps it. */
  function add(files: readonly File[]) {
    queue.current = queue.current
      .then(() => addLot(files))
      .catch((error: unknown) => {
        console.error(error);
        showError(words.notAdded);
      });
  }

  async function addLot(files: readonly File[]) {
    const failed: FileProblem[] = [];
    const added: EvidenceId[] = [];
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    setProblems([]);
    try {
      for (const [done, file] of files.entries()) {
        setAdding({ done, all: files.length });
        const result = await addFile(journey, serves, file);
        if (result.ok) added.push(result.value);
        else failed.push(result.error);
      }
    } finally {
      window.removeEventListener("beforeunload", warn);
      setAdding(undefined);
    }
    setProblems(failed);
    // Whoever has gone on to the next screen must hear of it there.
    if (isGone.current && failed[0]) showError(failed[0].text);
    if (added.length > 0) tellAdded(added);
  }

  function tellAdded(items: readonly EvidenceId[]) {
    showToast(words.added(items.length), { label: words.undo, run: () => void remove(items) });
  }

  async function remove(items: readonly EvidenceId[]) {
    const written = await write(journey, (journal, writer) =>
      items.flatMap((item) => deleteThing(journal, writer, evidenceThing(item))),
    );
    if (!written.ok) showError(faultText(written.error));
  }

  const retryable = problems.filter((problem) => problem.retry).map((problem) => problem.file);
  return (
    <div className={styles["adder"]} data-print="none">
      <div className={styles["buttons"]}>
        <Button icon="plus" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.add}
        </Button>
        <FileField
          look="button"
          icon="camera"
          label={words.photo}
          accept="image/*"
          capture="environment"
          onFiles={add}
        />
        <FileField look="button" icon="file" label={words.files} multiple onFiles={add} />
      </div>
      <p role="status" className={styles["status"]}>
        {adding && words.adding(adding.done, adding.all)}
      </p>
      {problems.length > 0 && (
        <Notice
          tone="error"
          live
          title={words.problems}
          action={retryable.length > 0 && <Button onClick={() => add(retryable)}>{words.tryAgain}</Button>}
        >
          <ul className={styles["problems"]}>
            {problems.map((problem) => (
              <li key={problem.text}>{problem.text}</li>
            ))}
          </ul>
        </Notice>
      )}
      {open && (
        <AddTextForm
          journey={journey}
          serves={serves}
          onAdded={(item) => {
            setOpen(false);
            tellAdded([item]);
          }}
          onCancel={() => setOpen(false)}
        />
      )}
    </div>
  );
}
