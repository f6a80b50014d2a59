import { useCallback, useMemo, useRef, useState } from "react";
import type { JourneyId } from "../../domain/ids";
import { isStandIn } from "../../domain/standIn";
import { snapshotFileName } from "../../exchange/snapshotFileName";
import { SEALED_SUFFIX } from "../../formats/sealed";
import { passphraseOf } from "../../lib/passphrase";
import { titleOf } from "../../state/journeyTitle";
import { useJournals } from "../../state/manyJournals";
import { useCurrentPerson } from "../../state/people";
import type { StoredSummary } from "../../storage/summaryRow";
import { Button } from "../../ui/Button";
import { CheckRow } from "../../ui/CheckRow";
import { offerEvidence, snapshotContents } from "./contents";
import styles from "./ExportScreen.module.css";
import { Holds } from "./Holds";
import { OtherJourneys } from "./OtherJourneys";
import { Outcome } from "./Outcome";
import { roomOf, type SnapshotPurpose } from "./purposes";
import { SealChoice, UNSEALED, type Seal } from "./SealChoice";
import { passphraseFault } from "./sealWords";
import { sizeText } from "./sizeText";
import { useExport, useFileMeasure } from "./useExport";
import { useSwitches, type Decisions } from "./useSwitches";
import { useTellWriting, type OnWriting } from "./useTellWriting";
import { Whole } from "./Whole";
import { WholeOfMany } from "./WholeOfMany";
import { WhoCanRead } from "./WhoCanRead";
import { wholeContents } from "./wholeContents";
import { words } from "./words";

type SnapshotPartProps = {
  readonly journey: JourneyId;
  readonly purpose: SnapshotPurpose;
  readonly summaries: readonly StoredSummary[];
  readonly decisions: Decisions;
  readonly onWriting: OnWriting;
};

/** From here on the journeys are not read one by one on this screen: that would hold it up for seconds. */
const MANY = 50;

/** A file that another Waymark reads: with everything, to go on from there, or with what may be shown. */
export function SnapshotPart({ journey, purpose, summaries, decisions, onWriting }: SnapshotPartProps) {
  const [others, setOthers] = useState<ReadonlySet<JourneyId>>(new Set());
  const [withFiles, setWithFiles] = useState(true);
  const [seal, setSeal] = useState(UNSEALED);
  const [sealFault, setSealFault] = useState<string>();
  const passphraseField = useRef<HTMLTextAreaElement>(null);
  const { exporting, save, saveAgain, noteShared, cancel, reset } = useExport();
  const { name } = useCurrentPerson();
  const alsoHere = useMemo(
    () => summaries.filter((summary) => summary.journey !== journey && !isStandIn(summary)).sort(byTitle),
    [summaries, journey],
  );
  const chosen = [journey, ...alsoHere.map((summary) => summary.journey).filter((id) => others.has(id))];
  const isToShow = purpose === "show";
  // Sealed ballots whose journeys are elsewhere: no list shows them, and what holds everything carries them on.
  const isEverything = !isToShow && alsoHere.length > 0 && chosen.length > alsoHere.length;
  const standIns = summaries.filter((summary) => summary.journey !== journey && isStandIn(summary));
  const carried = isEverything ? standIns.map((summary) => summary.journey) : [];
  // What is shown to others is looked at piece by piece, however many.
  const isMany = !isToShow && chosen.length > MANY;
  const journals = useJournals(isMany ? [] : chosen);
  const offer = useMemo(() => journals && offerEvidence(journals), [journals]);
  const { switches, toShow } = useSwitches("show", offer, decisions);
  const counted = useFileMeasure(isMany ? [] : chosen, isToShow ? toShow.evidence : undefined);
  const measure = isMany ? "many" : counted;
  const contents = useMemo(() => {
    if (!journals) return undefined;
    return isToShow
      ? snapshotContents(journals, toShow.evidence, toShow.withReasons)
      : wholeContents(journals, name);
  }, [journals, isToShow, name, toShow.evidence, toShow.withReasons]);
  const titles = chosen.map((id) => titleOf(summaries.find((summary) => summary.journey === id)));
  const title = titles[0] ?? "";
  const noFiles = typeof measure === "object" && measure.files === 0;
  const isWriting = exporting.state === "writing";
  useTellWriting(isWriting, onWriting);
  const changing =
    <Args extends readonly unknown[]>(change: (...args: Args) => void) =>
    (...args: Args) => {
      change(...args);
      reset();
    };
  const chooseOthers = useCallback(
    (next: ReadonlySet<JourneyId>) => {
      setOthers(next);
      reset();
    },
    [reset],
  );
  const saveFile = () => {
    const fault = seal.isOn ? passphraseFault(seal.passphrase) : undefined;
    setSealFault(fault);
    if (fault !== undefined) return passphraseField.current?.focus();
    const fileName = snapshotFileName(title, chosen.length - 1, Date.now(), isToShow);
    void save({
      journeys: [...chosen, ...carried],
      withFiles,
      toShow: isToShow ? toShow : undefined,
      passphrase: seal.isOn ? passphraseOf(seal.passphrase) : undefined,
      fileName: seal.isOn ? `${fileName}${SEALED_SUFFIX}` : fileName,
    });
  };

  return (
    <>
      {isToShow ? (
        offer &&
        contents && (
          <Holds
            always={[words.recordOf(titles), words.staysHere]}
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
      ) : isMany ? (
        <WholeOfMany summaries={summaries} chosen={chosen} />
      ) : (
        <Whole title={title} journals={journals} contents={contents} offer={offer} />
      )}
      <CheckRow
        label={words.files}
        description={<FilesAbout measure={measure} />}
        checked={withFiles && !noFiles}
        disabled={isWriting || noFiles}
        onChange={changing(setWithFiles)}
      />
      <OtherJourneys summaries={alsoHere} chosen={others} disabled={isWriting} onChoose={chooseOthers} />
      {carried.length > 0 && <p>{words.ballotsToo}</p>}
      <SealChoice
        seal={seal}
        error={sealFault}
        disabled={isWriting}
        field={passphraseField}
        onChange={changing((next: Seal) => {
          setSeal(next);
          setSealFault(undefined);
        })}
      />
      <div className={styles["notice"]}>
        <WhoCanRead isSealed={seal.isOn} isToShow={isToShow} />
      </div>
      {!isWriting && (
        <div className={styles["saving"]}>
          <Button variant="solid" icon="download" onClick={saveFile}>
            {words.save}
          </Button>
          <p className={styles["size"]}>{sizeText(contents, measure, withFiles)}</p>
        </div>
      )}
      <div className={styles["notice"]}>
        <Outcome
          exporting={exporting}
          onCancel={cancel}
          onAgain={() => void saveAgain()}
          onShared={noteShared}
        />
      </div>
    </>
  );
}

function FilesAbout({ measure }: { readonly measure: ReturnType<typeof useFileMeasure> | "many" }) {
  if (measure === "many") return <p>{words.manyFiles}</p>;
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
