import { useEffect, useRef, useState } from "react";
import { parseCompetencyRef, type CompetencyRef } from "../../domain/framework";
import { newEvidenceId, type EvidenceId, type JourneyId } from "../../domain/ids";
import { assertNever } from "../../lib/result";
import { paths } from "../../paths";
import { showError, showToast } from "../../state/toasts";
import { Button } from "../../ui/Button";
import { CheckRow } from "../../ui/CheckRow";
import { FileField } from "../../ui/FileField";
import { LinkButton } from "../../ui/LinkButton";
import { addFile, type Addition, type FileProblem, type Twin } from "./addFiles";
import { AddTextForm } from "./AddTextForm";
import { addingWords as words } from "./addingWords";
import styles from "./EvidenceAdder.module.css";
import { JustAdded, type Added } from "./JustAdded";
import { NotAdded } from "./NotAdded";
import { Twins } from "./Twins";

type EvidenceAdderProps = {
  readonly journey: JourneyId;
  /** Where what is added is placed; none: it can be placed later. */
  readonly serves: readonly CompetencyRef[];
  /** Where the screen around it takes photographs itself, and has little room. */
  readonly compact?: boolean | undefined;
  /** Told of every item once it is durable, be it that the page was left meanwhile. */
  readonly onAdded?: ((item: EvidenceId) => void) | undefined;
};

/** Files, photographs, a link, a note: added in one go, titled and placed at once; what else is to be said is asked right after. */
export function EvidenceAdder({ journey, serves, compact, onAdded }: EvidenceAdderProps) {
  const [adding, setAdding] = useState<{ readonly done: number; readonly all: number }>();
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const [twins, setTwins] = useState<readonly Twin[]>([]);
  const [added, setAdded] = useState<readonly Added[]>([]);
  const [open, setOpen] = useState(false);
  const [keepOriginal, setKeepOriginal] = useState(false);
  const isGone = useRef(false);
  const queue = useRef(Promise.resolve());
  useEffect(() => {
    isGone.current = false;
    return () => void (isGone.current = true);
  }, []);

  /** One lot after the other; the fields stay usable, so that whoever holds the focus keeps it. */
  function add(files: readonly File[]) {
    queue.current = queue.current
      .then(() => addLot(files, keepOriginal))
      .catch((error: unknown) => {
        console.error(error);
        showError(words.notAdded);
      });
  }

  async function addLot(files: readonly File[], asTheyAre: boolean) {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    setProblems([]);
    let count = 0;
    try {
      for (const [done, file] of files.entries()) {
        setAdding({ done, all: files.length });
        const result = await addFile({ journey, serves, file, keepOriginal: asTheyAre });
        if (result.ok) take(result.value);
        if (result.ok && result.value.type === "added") count += 1;
        if (!result.ok) fail(result.error);
      }
    } finally {
      window.removeEventListener("beforeunload", warn);
      setAdding(undefined);
    }
    // Whoever has gone on to the next screen must hear of it there.
    if (isGone.current && count > 0) showToast(words.added(count));
  }

  function fail(problem: FileProblem) {
    setProblems((before) => [...before, problem]);
    if (isGone.current) showError(problem.text);
  }

  function take(addition: Addition) {
    switch (addition.type) {
      case "added":
        setAdded((before) => [...before, { id: addition.id, prepared: addition.prepared }]);
        onAdded?.(addition.id);
        break;
      case "twin":
        setTwins((before) => [...before, addition]);
        break;
      default:
        assertNever(addition);
    }
  }

  const forget = (id: EvidenceId) => setTwins((before) => before.filter((twin) => twin.id !== id));
  const retry = problems.filter((problem) => problem.retry).map((problem) => problem.file);
  const competency = serves[0] === undefined ? undefined : parseCompetencyRef(serves[0])?.competencyId;
  const captureFor = { journey, ...(competency === undefined ? {} : { competency }) };
  return (
    <div className={styles["adder"]} data-print="none">
      <div className={styles["buttons"]}>
        <Button icon="plus" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.add}
        </Button>
        {!compact && (
          <LinkButton icon="camera" to={paths.capture({ ...captureFor, kind: "photo" })}>
            {words.photos}
          </LinkButton>
        )}
        <FileField look="button" icon="file" label={words.files} multiple onFiles={add} />
        {!compact && (
          <div className={styles["original"]}>
            <CheckRow
              label={words.keepOriginal}
              description={words.keepOriginalAbout}
              checked={keepOriginal}
              onChange={setKeepOriginal}
            />
          </div>
        )}
      </div>
      {open && (
        <AddTextForm
          journey={journey}
          serves={serves}
          soundAt={paths.capture({ ...captureFor, kind: "sound" })}
          onAdded={(id) => {
            setOpen(false);
            setAdded((before) => [...before, { id }]);
            onAdded?.(id);
          }}
          onCancel={() => setOpen(false)}
        />
      )}
      <p role="status" className={styles["status"]}>
        {adding ? words.adding(adding.done, adding.all) : added.length > 0 && words.added(added.length)}
      </p>
      {problems.length > 0 && (
        <NotAdded problems={problems} onRetry={retry.length > 0 ? () => add(retry) : undefined} />
      )}
      {twins.map((twin) => (
        <Twins
          key={twin.id}
          journey={journey}
          serves={serves}
          twin={twin}
          onAdded={(addition) => {
            forget(twin.id);
            take(addition);
          }}
          onProblem={(problem) => {
            forget(twin.id);
            fail({ ...problem, id: newEvidenceId() });
          }}
          onDone={() => forget(twin.id)}
        />
      ))}
      {added.length > 0 && (
        <JustAdded
          journey={journey}
          added={added}
          onForget={(ids) => setAdded((before) => before.filter(({ id }) => !ids.includes(id)))}
        />
      )}
    </div>
  );
}
