import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { ProgressBar } from "../../ui/ProgressBar";
import type { Exporting } from "./useExport";
import { words } from "./words";

type OutcomeProps = {
  readonly exporting: Exporting;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
};

/** How far a file is, where it went, or why there is none. */
export function Outcome({ exporting, onCancel, onAgain }: OutcomeProps) {
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
