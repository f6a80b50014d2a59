import { useEffect, useRef, useState } from "react";
import { useAlsoNamed } from "../../state/erasures";
import type { ErasureTold } from "../../storage/erasureTold";
import { Button } from "../../ui/Button";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { AlsoNamed } from "./AlsoNamed";
import { agreeTo, agreeToOnlyThis, bringBack, finishNow, keepIt } from "./asking";
import styles from "./Erasure.module.css";
import { nameOf, words } from "./words";

type DecisionProps = {
  readonly told: ErasureTold;
  /** What else names its files is said elsewhere on the page. */
  readonly saysAlso?: boolean;
};

/** What can be decided about one erasure, as it stands; nothing where it was asked for here and is gone. */
export function Decision({ told, saysAlso = true }: DecisionProps) {
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
    return <Asked told={told} saysAlso={saysAlso} busy={busy} decide={(step) => void decide(step)} />;
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

type AskedProps = Required<DecisionProps> & {
  readonly busy: boolean;
  readonly decide: (step: (told: ErasureTold) => Promise<boolean>) => void;
};

/** What others ask can be agreed to as far as it goes, or for this alone where something else here names its file. */
function Asked({ told, saysAlso, busy, decide }: AskedProps) {
  const also = useAlsoNamed(told.journey, told.about);
  const of = <VisuallyHidden>{words.seeWhatOf(nameOf(told))}</VisuallyHidden>;
  // Nobody may agree before it is said what goes with it.
  if (!also) return null;
  return (
    <>
      {saysAlso && <AlsoNamed also={also} />}
      <div className={styles["buttons"]}>
        <Button variant="danger" disabled={busy} onClick={() => decide(agreeTo)}>
          {agreeText(told)}
          {of}
        </Button>
        {also.length > 0 && (
          <Button variant="danger" disabled={busy} onClick={() => decide(agreeToOnlyThis)}>
            {words.onlyThis}
            {of}
          </Button>
        )}
        {told.state === "asked" && (
          <Button disabled={busy} onClick={() => decide(keepIt)}>
            {told.isHere ? words.keep : words.letIn}
            {of}
          </Button>
        )}
      </div>
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
