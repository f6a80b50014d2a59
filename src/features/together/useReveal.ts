import { useState } from "react";
import type { JourneyId } from "../../domain/ids";
import type { Session } from "../../domain/session";
import { useOnce } from "../../state/once";
import { steerOrTell } from "../../state/room";
import { revealFaultText } from "../../state/roomFaultText";
import { showError } from "../../state/toasts";
import { openLate, reveal } from "../../state/voices";

/**
 * Shows a question's answers to the room, and counts late ones: each once, however often it is tapped, and what failed is told.
 * `n`: the question's number.
 */
export function useReveal(journey: JourneyId, session: Session, n: number) {
  const once = useOnce();
  const [isOpening, setOpening] = useState(false);
  const open = (work: typeof reveal, then?: () => unknown) =>
    once(async () => {
      setOpening(true);
      try {
        const opened = await work(journey, session, n);
        if (!opened.ok) return showError(revealFaultText(opened.error));
        await then?.();
      } finally {
        setOpening(false);
      }
    });
  return {
    isOpening,
    /** The projector shows them too; then `onShown`. */
    show: (onShown?: () => unknown) =>
      open(reveal, async () => {
        const kind = session.questions.find((question) => question.n === n)?.kind ?? "statuses";
        const stage = kind === "statuses" ? "reveal" : "choose";
        const show = kind === "statuses" ? "list" : kind;
        await steerOrTell(session.id, { stage, n, show, ref: undefined, timer: undefined });
        await onShown?.();
      }),
    openLate: () => open(openLate),
  };
}
