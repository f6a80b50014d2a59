import { useState } from "react";
import { useParams } from "react-router";
import type { JourneyId } from "../../domain/ids";
import { snapshotFileName } from "../../exchange/snapshotFileName";
import { useSummaries } from "../../state/journals";
import { titleOf } from "../../state/journeyTitle";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import type { StoredSummary } from "../../storage/summaryRow";
import { Button } from "../../ui/Button";
import { CheckRow } from "../../ui/CheckRow";
import { Notice } from "../../ui/Notice";
import { ProgressBar } from "../../ui/ProgressBar";
import { RadioCards } from "../../ui/RadioCards";
import styles from "./ExportScreen.module.css";
import { LeftOut } from "./LeftOut";
import { useExport, useFileMeasure, type Exporting } from "./useExport";
import { words } from "./words";

/** What a snapshot will hold, and saving it. */
export default function ExportScreen() {
  const journey = (useParams()["journey"] ?? "") as JourneyId;
  const summaries = useSummaries();
  const [others, setOthers] = useState<ReadonlySet<JourneyId>>(new Set());
  const [withFiles, setWithFiles] = useState(true);
  const [purpose, setPurpose] = useState<Purpose>("continue");
  const [withReasons, setWithReasons] = useState(false);
  const { exporting, save, saveAgain, cancel, reset } = useExport();
  const present = (summaries ?? []).filter(({ existence }) => existence !== "deleted");
  const alsoHere = present.filter((summary) => summary.journey !== journey).sort(byTitle);
  const chosen = [journey, ...alsoHere.map((summary) => summary.journey).filter((id) => others.has(id))];
  const isToShow = purpose === "show";
  const measure = useFileMeasure(chosen, isToShow);
  useTitle(words.title);
  useReady(summaries !== undefined);
  if (!summaries) return null;

  const title = titleOf(present.find((summary) => summary.journey === journey));
  const noFiles = measure !== undefined && measure !== "failed" && measure.files === 0;
  const isWriting = exporting.state === "writing";
  function choose(change: () => void) {
    change();
    reset();
  }

  return (
    <section aria-labelledby="export-title" className={styles["screen"]}>
      <div>
        <h2 id="export-title">{words.title}</h2>
        <p className={styles["lead"]}>{isToShow ? words.leadToShow : words.lead}</p>
      </div>
      <RadioCards<Purpose>
        legend={words.purpose}
        value={purpose}
        disabled={isWriting}
        onChange={(next) => choose(() => setPurpose(next))}
        options={[
          { value: "continue", label: words.toContinue, description: words.toContinueAbout },
          { value: "show", label: words.toShow, description: words.toShowAbout },
        ]}
      />
      <fieldset className={styles["choices"]} disabled={isWriting}>
        <legend className={styles["legend"]}>{words.contents}</legend>
        <p>{isToShow ? words.recordOf(title) : words.thisJourney(title)}</p>
        {isToShow && (
          <>
            <LeftOut journeys={chosen} />
            <CheckRow
              label={words.reasons}
              description={words.reasonsAbout}
              checked={withReasons}
              disabled={isWriting}
              onChange={(checked) => choose(() => setWithReasons(checked))}
            />
          </>
        )}
        <CheckRow
          label={words.files}
          description={<FilesAbout measure={measure} />}
          checked={withFiles && !noFiles}
          disabled={isWriting || noFiles}
          onChange={(checked) => choose(() => setWithFiles(checked))}
        />
      </fieldset>
      {alsoHere.length > 0 && (
        <fieldset className={styles["choices"]} disabled={isWriting}>
          <legend className={styles["legend"]}>{words.others}</legend>
          {alsoHere.map((summary) => (
            <CheckRow
              key={summary.journey}
              label={titleOf(summary)}
              checked={others.has(summary.journey)}
              disabled={isWriting}
              onChange={(checked) => choose(() => setOthers(withOrWithout(others, summary.journey, checked)))}
            />
          ))}
        </fieldset>
      )}
      <Notice tone="warn" title={words.plainTitle}>
        {isToShow ? words.plainToShow : words.plain}
      </Notice>
      {!isWriting && (
        <Button
          variant="solid"
          icon="download"
          className={styles["save"]}
          onClick={() =>
            void save({
              journeys: chosen,
              withFiles,
              toShow: isToShow ? { withReasons } : undefined,
              fileName: snapshotFileName(title, chosen.length - 1, Date.now(), isToShow),
            })
          }
        >
          {words.save}
        </Button>
      )}
      <Outcome exporting={exporting} onCancel={cancel} onAgain={() => void saveAgain()} />
    </section>
  );
}

/** To go on with everything elsewhere, or to show what may be shown. */
type Purpose = "continue" | "show";

type OutcomeProps = {
  readonly exporting: Exporting;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
};

function Outcome({ exporting, onCancel, onAgain }: OutcomeProps) {
  if (exporting.state === "writing")
    return (
      <ProgressBar
        label={words.writing}
        value={exporting.done}
        action={<Button onClick={onCancel}>{words.cancel}</Button>}
      />
    );
  if (exporting.state === "failed")
    return (
      <Notice tone="error" live>
        {exporting.text}
      </Notice>
    );
  if (exporting.state === "idle") return null;
  return (
    <Notice
      tone={exporting.warning === undefined ? "good" : "warn"}
      live
      action={<Button onClick={onAgain}>{words.saveAgain}</Button>}
    >
      <p>{words.saved(exporting.fileName, exporting.bytes)}</p>
      <p>{exporting.warning ?? words.savedAbout}</p>
    </Notice>
  );
}

function FilesAbout({ measure }: { readonly measure: ReturnType<typeof useFileMeasure> }) {
  if (!measure) return <p>{words.measuring}</p>;
  if (measure === "failed") return <p>{words.notMeasured}</p>;
  return (
    <>
      <p>{measure.files === 0 ? words.noFiles : words.filesAbout(measure)}</p>
      {measure.missing > 0 && <p>{words.missing(measure.missing)}</p>}
    </>
  );
}

const byTitle = (a: StoredSummary, b: StoredSummary) => a.title.localeCompare(b.title);

function withOrWithout<T>(set: ReadonlySet<T>, item: T, isIn: boolean): ReadonlySet<T> {
  const changed = new Set(set);
  if (isIn) changed.add(item);
  else changed.delete(item);
  return changed;
}
