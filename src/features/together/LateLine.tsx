import { standingOf } from "../../domain/ballot";
import { unopenedIn } from "../../domain/opening";
import type { Voice } from "../../domain/voice";
import { ballotFaultText } from "../../state/roomFaultText";
import { useSecret } from "../../state/session";
import { useWhoIsIn } from "../../state/voices";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { lateWords as words } from "./lateWords";
import type { SessionParts } from "./sessionParts";
import { useReveal } from "./useReveal";

type LateLineProps = SessionParts & { readonly n: number; readonly voices: readonly Voice[] };

/** Ballots that came after the answers were shown: counted once somebody says so, and named as late ever after. */
export function LateLine({ journey, journal, session, readOnly, n, voices }: LateLineProps) {
  const { isOpening, openLate } = useReveal(journey, session, n);
  const secret = useSecret(session);
  const who = useWhoIsIn(journey, session, n);
  const closed = unopenedIn(journal, session.id, n);
  const faults = new Map(who.unreadable.map(({ ballot, fault }) => [ballot, fault]));
  const unreadable = closed.flatMap(({ id }) => faults.get(id) ?? []);
  // Of a mind that was changed since, one waits; where nobody can look into them here, all that nothing replaces.
  const standing = new Set(who.isIn.map(({ ballot }) => ballot));
  const isLooked = who.state === "ready" || who.state === "reading";
  const waiting = isLooked ? closed.filter(({ id }) => standing.has(id)).length : standingOf(closed).length;
  const late = voices.filter(({ isLate }) => isLate).length;
  const hasKey = secret !== undefined && secret !== "none";
  if (waiting === 0 && unreadable.length === 0 && late === 0) return null;
  return (
    <Notice
      action={
        waiting > 0 && !readOnly && hasKey ? (
          <Button disabled={isOpening} onClick={() => void openLate()}>
            {words.take}
          </Button>
        ) : undefined
      }
    >
      {waiting > 0 && (
        <p>
          {words.waiting(waiting)} {!session.named && words.together}
        </p>
      )}
      {late > 0 && <p>{words.late(late)}</p>}
      {unreadable.length > 0 && (
        <p>
          {words.unreadable(unreadable.length)} {[...new Set(unreadable.map(ballotFaultText))].join(" ")}
        </p>
      )}
    </Notice>
  );
}
