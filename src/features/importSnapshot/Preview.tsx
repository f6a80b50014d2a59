import { useEffect, useRef, useState } from "react";
import type { ImportPlan } from "../../exchange/importWork";
import { titleOf } from "../../state/journeyTitle";
import { ActionBar } from "../../ui/ActionBar";
import { Button } from "../../ui/Button";
import { CheckRow } from "../../ui/CheckRow";
import { Notice } from "../../ui/Notice";
import { ProgressBar } from "../../ui/ProgressBar";
import { Tag } from "../../ui/Tag";
import { ErasuresComing } from "./ErasuresComing";
import styles from "./ImportScreen.module.css";
import { JourneysComing } from "./JourneysComing";
import { Ledger } from "./Ledger";
import { RecoveredPart } from "./RecoveredPart";
import type { ImportProgress } from "./useImport";
import { exportedText, previewWords, words } from "./words";

type PreviewProps = {
  readonly plan: ImportPlan;
  /** Undefined: nothing has been decided yet. */
  readonly takingIn: ImportProgress | undefined;
  /** `onlyRead`: journeys that are new here are only read on this device. */
  readonly onImport: (onlyRead: boolean) => void;
  readonly onLeave: () => void;
};

/** What the file would change here, in all and journey by journey, before anything changes. */
export function Preview({ plan, takingIn, onImport, onLeave }: PreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const nothingNew = plan.totals.newEntries + plan.newFiles + plan.newFrameworks === 0;
  const isToShow = isMadeToShow(plan) && plan.totals.newJourneys > 0;
  const [onlyRead, setOnlyRead] = useState(isToShow);
  const isCommitting = takingIn !== undefined;
  const importLabel = plan.recovered ? words.importWhole : words.import;
  // The file has been read while the person looked elsewhere: the reading goes on here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="preview-title" className={styles["part"]}>
      <h2 id="preview-title" ref={heading} tabIndex={-1} className={styles["heading"]}>
        {plan.recovered ? previewWords.recoveredTitle : previewWords.title}
      </h2>
      <div className={styles["source"]}>
        <p>{previewWords.file(plan.fileName, exportedText(plan))}</p>
        {plan.sealed && <Tag icon="lock">{previewWords.wasSealed}</Tag>}
      </div>
      {plan.recovered && <RecoveredPart plan={plan} recovered={plan.recovered} />}
      {nothingNew && <p className={styles["nothing"]}>{previewWords.nothingNew}</p>}
      <Ledger plan={plan} />
      <ErasuresComing plan={plan} />
      {plan.joins.length > 0 && <Joins joins={plan.joins} />}
      <JourneysComing
        journeys={plan.journeys}
        all={plan.totals.journeys}
        isRecovered={plan.recovered !== undefined}
      />
      {isToShow && (
        <Notice title={previewWords.toShowTitle}>
          <div className={styles["told"]}>
            <p>{previewWords.toShowAbout}</p>
            <CheckRow
              label={words.onlyRead}
              description={words.onlyReadAbout}
              checked={onlyRead}
              disabled={isCommitting}
              onChange={setOnlyRead}
            />
          </div>
        </Notice>
      )}
      {takingIn && takingIn.done > 0 && (
        <div className={styles["part"]}>
          <ProgressBar label={words.takingIn(plan.fileName)} value={takingIn.done} />
          <p className={styles["quiet"]}>{takingIn.left ?? words.takingInAbout}</p>
        </div>
      )}
      <ActionBar
        start={
          <Button variant="plain" disabled={isCommitting} onClick={onLeave}>
            {words.doNotImport}
          </Button>
        }
        end={
          <Button
            variant={nothingNew ? "quiet" : "solid"}
            disabled={isCommitting}
            onClick={() => onImport(onlyRead)}
          >
            {isCommitting ? words.importing : importLabel}
          </Button>
        }
      />
    </section>
  );
}

/** As far as one can tell: it says so in its name, and not who exported it, as every file that Waymark makes to show. */
const isMadeToShow = ({ fileName, exportedBy }: ImportPlan) =>
  exportedBy === "" && /-to-show(?![\p{L}\p{N}])/u.test(fileName);

const JOINS_TOLD = 20;

function Joins({ joins }: Pick<ImportPlan, "joins">) {
  const more = joins.length - JOINS_TOLD;
  return (
    <div className={styles["joins"]}>
      <h3 className={styles["title"]}>{previewWords.joinsTitle}</h3>
      <ul>
        {joins.slice(0, JOINS_TOLD).map(({ from, into }, n) => (
          // Two of them may read the same.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={n}>{previewWords.join(titleOf({ title: from }), titleOf({ title: into }))}</li>
        ))}
      </ul>
      {more > 0 && <p className={styles["quiet"]}>{previewWords.moreJoins(more)}</p>}
    </div>
  );
}
