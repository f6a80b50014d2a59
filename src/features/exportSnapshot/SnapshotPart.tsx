import { useMemo, useState } from "react";
import type { JourneyId } from "../../domain/ids";
import { snapshotFileName } from "../../exchange/snapshotFileName";
import { titleOf } from "../../state/journeyTitle";
import { useJournals } from "../../state/manyJournals";
import type { StoredSummary } from "../../storage/summaryRow";
import { Button } from "../../ui/Button";
import { CheckRow } from "../../ui/CheckRow";
import { Notice } from "../../ui/Notice";
import { offerEvidence, snapshotContents } from "./contents";
import styles from "./ExportScreen.module.css";
import { Holds } from "./Holds";
import { Outcome } from "./Outcome";
import { roomOf, type SnapshotPurpose } from "./purposes";
import { useExport, useFileMeasure } from "./useExport";
import { useSwitches, type Decisions } from "./useSwitches";
import { useTellWriting, type OnWriting } from "./useTellWriting";
import { Whole } from "./Whole";
import { words } from "./words";

type SnapshotPartProps = {
  readonly journey: JourneyId;
  readonly purpose: SnapshotPurpose;
  readonly summaries: readonly StoredSummary[];
  readonly decisions: Decisions;
  readonly onWriting: OnWriting;
};

/** A file that another Waymark reads: with everything, to go on from there, or with what may be shown. */
export function SnapshotPart({ journey, purpose, summaries, decisions, onWriting }: SnapshotPartProps) {
  const [others, setOthers] = useState<ReadonlySet<JourneyId>>(new Set());
  const [withFiles, setWithFiles] = useState(true);
  const { exporting, save, saveAgain, cancel, reset } = useExport();
  const alsoHere = summaries.filter((summary) => summary.journey !== journey).sort(byTitle);
  const chosen = [journey, ...alsoHere.map((summary) => summary.journey).filter((id) => others.has(id))];
  const journals = useJournals(chosen);
  const isToShow = purpose === "show";
  const offer = useMemo(() => journals && offerEvidence(journals), [journals]);
  const { switches, toShow } = useSwitches("show", offer, decisions);
  const measure = useFileMeasure(chosen, isToShow ? toShow.evidence : undefined);
  const contents = useMemo(
    () => journals && snapshotContents(journals, toShow.evidence, toShow.withReasons),
    [journals, toShow.evidence, toShow.withReasons],
  );
  const title = titleOf(summaries.find((summary) => summary.journey === journey));
  const noFiles = measure !== undefined && measure !== "failed" && measure.files === 0;
  const isWriting = exporting.state === "writing";
  useTellWriting(isWriting, onWriting);
  const changing =
    <Args extends readonly unknown[]>(change: (...args: Args) => void) =>
    (...args: Args) => {
      change(...args);
      reset();
    };

  return (
    <>
      {isToShow ? (
        offer &&
        contents && (
          <Holds
            always={[words.recordOf(title)]}
            room={roomOf("show")}
            contents={contents}
            offer={offer}
            disabled={isWriting}
            switches={{
              ...switches,
              setReasons: changing(switches.setReasons),
              setNames: changing(switches.setNames),
              choose: changing(switches.choose),
            }}
          />
        )
      ) : (
        <Whole title={title} journals={journals} offer={offer} />
      )}
      <CheckRow
        label={words.files}
        description={<FilesAbout measure={measure} />}
        checked={withFiles && !noFiles}
        disabled={isWriting || noFiles}
        onChange={changing(setWithFiles)}
      />
      {alsoHere.length > 0 && (
        <fieldset className={styles["choices"]} disabled={isWriting}>
          <legend className={styles["legend"]}>{words.others}</legend>
          {alsoHere.map((summary) => (
            <CheckRow
              key={summary.journey}
              label={titleOf(summary)}
              checked={others.has(summary.journey)}
              disabled={isWriting}
              onChange={changing((isIn) => setOthers(withOrWithout(others, summary.journey, isIn)))}
            />
          ))}
        </fieldset>
      )}
      <div className={styles["notice"]}>
        <Notice tone="warn" title={words.plainTitle}>
          {isToShow ? words.plainToShow : words.plain}
        </Notice>
      </div>
      {!isWriting && (
        <Button
          variant="solid"
          icon="download"
          className={styles["save"]}
          onClick={() =>
            void save({
              journeys: chosen,
              withFiles,
              toShow: isToShow ? toShow : undefined,
              fileName: snapshotFileName(title, chosen.length - 1, Date.now(), isToShow),
            })
          }
        >
          {words.save}
        </Button>
      )}
      <div className={styles["notice"]}>
        <Outcome exporting={exporting} onCancel={cancel} onAgain={() => void saveAgain()} />
      </div>
    </>
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
