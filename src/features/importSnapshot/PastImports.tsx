import { useState } from "react";
import { undoImport } from "../../exchange/importSnapshot";
import { database } from "../../state/database";
import { usePastImports } from "../../state/imports";
import { titleOf } from "../../state/journeyTitle";
import { markSaved } from "../../state/ready";
import type { PastImport } from "../../storage/importHistory";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { Tag } from "../../ui/Tag";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { undoFaultText } from "./faultWords";
import styles from "./PastImports.module.css";
import { pastWords as words } from "./pastWords";
import { exportedText, words as screenWords } from "./words";

const AT_FIRST = 5;
const AT_A_TIME = 30;

/** What came to this device from files, the newest first, with the way back for each that still has one. */
export function PastImports() {
  const past = usePastImports() ?? [];
  const [limit, setLimit] = useState(AT_FIRST);
  const [told, setTold] = useState<{ readonly isGood: boolean; readonly text: string }>();
  async function undo(id: string) {
    const undone = await undoImport(database(), id);
    if (undone.ok) markSaved();
    setTold(
      undone.ok
        ? { isGood: true, text: undone.value.allBack ? screenWords.undone : screenWords.undoneInPart }
        : { isGood: false, text: undoFaultText(undone.error) },
    );
  }
  if (past.length === 0) return null;
  return (
    <section aria-labelledby="past-title" className={styles["past"]}>
      <h2 id="past-title" className={styles["heading"]}>
        {words.title}
      </h2>
      <p className={styles["quiet"]}>{words.lead}</p>
      {told && (
        <Notice tone={told.isGood ? "good" : "error"} live>
          {told.text}
        </Notice>
      )}
      <ol role="list" className={styles["rows"]}>
        {past.slice(0, limit).map((row) => (
          <li key={row.id} className={styles["row"]}>
            <Row row={row} />
            {row.canBeUndone && (
              <Button icon="undo" className={styles["undo"]} onClick={() => void undo(row.id)}>
                {words.undo}
                <VisuallyHidden>{words.undoOf(row.fileName)}</VisuallyHidden>
              </Button>
            )}
          </li>
        ))}
      </ol>
      {past.length > limit && (
        <Button className={styles["more"]} onClick={() => setLimit(limit + AT_A_TIME)}>
          {words.showMore(Math.min(past.length - limit, AT_A_TIME))}
        </Button>
      )}
    </section>
  );
}

function Row({ row }: { readonly row: PastImport }) {
  const isUndone = row.state === "undone";
  return (
    <div className={styles["words"]}>
      <div className={styles["head"]}>
        <h3 className={styles["title"]}>{words.on(row.at)}</h3>
        {isUndone && <Tag icon="undo">{words.undone(row.undoneAt)}</Tag>}
        {row.isRecovered && <Tag tone="warn">{words.recovered}</Tag>}
        {row.sealed && <Tag icon="lock">{words.sealed}</Tag>}
      </div>
      <p>{words.came(row)}</p>
      {!isUndone && row.journeys.length > 0 && (
        <p>{words.journeys(row.journeys.map(titleOf), row.journeyCount)}</p>
      )}
      <p className={styles["quiet"]}>{words.file(row.fileName, exportedText(row))}</p>
      {!isUndone && !row.canBeUndone && row.journeyCount > 0 && (
        <p className={styles["quiet"]}>{words.cannotUndo}</p>
      )}
    </div>
  );
}
