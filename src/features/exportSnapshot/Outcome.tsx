import { useEffect, useRef } from "react";
import { useSharing } from "../../state/sharing";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { ProgressBar } from "../../ui/ProgressBar";
import { ShareAgain } from "../../ui/ShareAgain";
import styles from "./ExportScreen.module.css";
import type { Exporting } from "./useExport";
import { words } from "./words";

type OutcomeProps = {
  readonly exporting: Exporting;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
  /** It was handed to another app, under this name. */
  readonly onShared?: ((name: string) => void) | undefined;
};

/** How far a file is, where it went and what was found in it, or why there is none. */
export function Outcome({ exporting, ...ways }: OutcomeProps) {
  const { state } = exporting;
  const box = useRef<HTMLDivElement>(null);
  // The button that was tapped is gone: whoever has not gone on elsewhere meanwhile goes on here, and sees it.
  useEffect(() => {
    const focused = document.activeElement;
    const isElsewhere = focused !== null && focused !== document.body && !box.current?.contains(focused);
    if (state === "idle" || isElsewhere) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "nearest" });
  }, [state]);
  if (state === "idle") return null;
  return (
    <div ref={box} tabIndex={-1} className={styles["outcome"]}>
      <Told exporting={exporting} {...ways} />
    </div>
  );
}

function Told({ exporting, onCancel, onAgain, onShared }: OutcomeProps) {
  if (exporting.state === "writing")
    return (
      <>
        <ProgressBar
          label={words.phases[exporting.phase ?? "writing"]}
          value={exporting.done}
          action={
            <Button onClick={onCancel} disabled={exporting.isCancelling === true}>
              {exporting.isCancelling ? words.cancelling : words.cancel}
            </Button>
          }
        />
        <p className={styles["left"]}>{exporting.left}</p>
      </>
    );
  if (exporting.state === "failed")
    return (
      <Notice tone="error" live>
        {exporting.text}
      </Notice>
    );
  if (exporting.state === "idle") return null;
  const { fileName, file, counts, note, warning } = exporting;
  return (
    <Notice
      tone={warning === undefined ? "good" : "warn"}
      title={counts ? words.savedAndVerified : words.savedTitle}
      live
    >
      <div className={styles["told"]}>
        <p>{words.saved(fileName, file.size)}</p>
        {counts && <p>{words.verified(counts.entries, counts.files)}</p>}
        {note !== undefined && <p>{note}</p>}
        {warning === undefined ? <p className={styles["quiet"]}>{words.savedAbout}</p> : <p>{warning}</p>}
        <div className={styles["ways"]}>
          <Button className={styles["save"]} onClick={onAgain}>
            {words.saveAgain}
          </Button>
          <Shared file={file} fileName={fileName} onShared={onShared} />
        </div>
      </div>
    </Notice>
  );
}

type SharedProps = {
  readonly file: Blob;
  readonly fileName: string;
  readonly onShared: OutcomeProps["onShared"];
};

function Shared({ file, fileName, onShared }: SharedProps) {
  const sharing = useSharing(file, fileName, onShared);
  return sharing && <ShareAgain {...sharing} />;
}
