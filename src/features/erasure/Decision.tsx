import { useEffect, useRef, useState } from "react";
import type { ErasureTold } from "../../storage/erasureTold";
import { Button } from "../../ui/Button";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { agreeTo, bringBack, finishNow, keepIt } from "./asking";
import styles from "./Erasure.module.css";
import { nameOf, words } from "./words";

/** What can be decided about one erasure, as it stands; nothing where it was asked for here and is gone. */
export function Decision({ told }: { readonly told: ErasureTold }) {
  const [confirming, setConfirming] = useState(false);
  const [busy, setBusy] = useState(false);
  const of = <VisuallyHidden>{words.seeWhatOf(nameOf(told))}</VisuallyHidden>;

  async function decide(step: (erasure: ErasureTold) => Promise<boolean>) {
    setBusy(true);
    await step(told);
    setBusy(false);
  }
  if (told.state === "gone")
    return told.isAskedHere ? null : (
      <div className={styles["buttons"]}>
        <Button icon="undo" disabled={busy} onClick={() => void decide(keepIt)}>
          {words.letInAgain}
          {of}
        </Button>
      </div>
    );
  if (told.state === "asked" || told.state === "kept")
    return (
      <div className={styles["buttons"]}>
        <Button variant="danger" disabled={busy} onClick={() => void decide(agreeTo)}>
          {agreeText(told)}
          {of}
        </Button>
        {told.state === "asked" && (
          <Button disabled={busy} onClick={() => void decide(keepIt)}>
            {told.isHere ? words.keep : words.letIn}
            {of}
          </Button>
        )}
      </div>
    );
  return (
    <>
      {!confirming && (
        <div className={styles["buttons"]}>
          <Button icon="undo" disabled={busy} onClick={() => void decide(bringBack)}>
            {bringBackText(told)}
            {of}
          </Button>
          <Button variant="danger" disabled={busy} onClick={() => setConfirming(true)}>
            {words.eraseNow}
            {of}
          </Button>
        </div>
      )}
      {confirming && (
        <Confirm busy={busy} onYes={() => void decide(finishNow)} onNo={() => setConfirming(false)} />
      )}
    </>
  );
}

function agreeText({ isHere, state }: ErasureTold): string {
  if (!isHere) return words.keepOut;
  return state === "asked" ? words.agree : words.agreeAfterAll;
}

function bringBackText({ takenBack, isAskedHere }: ErasureTold): string {
  if (takenBack) return words.showAgain;
  return isAskedHere ? words.takeBack : words.keepAfterAll;
}

type ConfirmProps = { readonly busy: boolean; readonly onYes: () => void; readonly onNo: () => void };

/** The second confirmation, in the page: after it nothing can be taken back. */
function Confirm({ busy, onYes, onNo }: ConfirmProps) {
  const asked = useRef<HTMLParagraphElement>(null);
  // The button that was tapped is gone; the reading goes on here.
  useEffect(() => asked.current?.focus(), []);
  return (
    <div className={styles["confirm"]} role="group" aria-label={words.eraseNowTitle}>
      <p ref={asked} tabIndex={-1} className={styles["name"]}>
        {words.eraseNowTitle}
      </p>
      <p>{words.eraseNowAbout}</p>
      <div className={styles["buttons"]}>
        <Button variant="danger" icon="trash" disabled={busy} onClick={onYes}>
          {words.eraseNowYes}
        </Button>
        <Button disabled={busy} onClick={onNo}>
          {words.eraseNowNo}
        </Button>
      </div>
    </div>
  );
}
