import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { ProgressBar } from "../../ui/ProgressBar";
import styles from "./ExportScreen.module.css";
import type { Exporting } from "./useExport";
import { words } from "./words";

type OutcomeProps = {
  readonly exporting: Exporting;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
};

/** How far a file is, where it went and what was found in it, or why there is none. */
export function Outcome({ exporting, onCancel, onAgain }: OutcomeProps) {
  if (exporting.state === "writing")
    return (
      <div>
        <ProgressBar
          label={words.phases[exporting.phase ?? "writing"]}
          value={exporting.done}
          action={<Button onClick={onCancel}>{words.cancel}</Button>}
        />
        <p className={styles["left"]}>{exporting.left}</p>
      </div>
    );
  if (exporting.state === "failed")
    return (
      <Notice tone="error" live>
        {exporting.text}
      </Notice>
    );
  if (exporting.state === "idle") return null;
  const { fileName, bytes, counts, note, warning } = exporting;
  return (
    <Notice
      tone={warning === undefined ? "good" : "warn"}
      live
      action={<Button onClick={onAgain}>{words.saveAgain}</Button>}
    >
      <p>{words.saved(fileName, bytes)}</p>
      {warning === undefined && <p>{words.savedAbout}</p>}
      {counts && <p>{words.verified(counts.entries, counts.files)}</p>}
      {note !== undefined && <p>{note}</p>}
      {warning !== undefined && <p>{warning}</p>}
    </Notice>
  );
}
