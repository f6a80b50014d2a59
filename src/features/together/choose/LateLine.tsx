import { useState } from "react";
import { unopenedIn } from "../../../domain/opening";
import type { Voice } from "../../../domain/voice";
import { faultText } from "../../../state/faultText";
import { showError } from "../../../state/toasts";
import { openLate } from "../../../state/voices";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import type { SessionParts } from "../sessionParts";
import { words } from "./words";

type LateLineProps = SessionParts & { readonly n: number; readonly voices: readonly Voice[] };

/** Ballots that came after the answers were shown: counted once somebody says so, and named as late ever after. */
export function LateLine({ journey, journal, session, readOnly, n, voices }: LateLineProps) {
  const [opening, setOpening] = useState(false);
  const waiting = unopenedIn(journal, session.id, n).length;
  const late = voices.filter(({ isLate }) => isLate).length;
  async function open() {
    setOpening(true);
    const opened = await openLate(journey, session, n);
    setOpening(false);
    if (!opened.ok) showError(faultText(opened.error));
  }
  if (waiting === 0 && late === 0) return null;
  return (
    <Notice
      action={
        waiting > 0 && !readOnly ? (
          <Button disabled={opening} onClick={() => void open()}>
            {words.takeLate}
          </Button>
        ) : undefined
      }
    >
      {waiting > 0 && (
        <p>
          {words.waiting(waiting)} {!session.named && words.lateTogether}
        </p>
      )}
      {late > 0 && <p>{words.late(late)}</p>}
    </Notice>
  );
}
