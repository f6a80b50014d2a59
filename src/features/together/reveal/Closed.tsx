import { useState } from "react";
import { paths } from "../../../paths";
import { faultText } from "../../../state/faultText";
import { steer } from "../../../state/room";
import { useSecret } from "../../../state/session";
import { showError } from "../../../state/toasts";
import { reveal, useWhoIsIn } from "../../../state/voices";
import { Button } from "../../../ui/Button";
import { EmptyState } from "../../../ui/EmptyState";
import { LinkButton } from "../../../ui/LinkButton";
import type { SessionParts } from "../sessionParts";
import type { StatusQuestion } from "./questions";
import { words } from "./words";

type ClosedProps = SessionParts & { readonly question: StatusQuestion };

/** Before the reveal: how many are in, and the one tap that shows all answers at once. */
export function Closed({ journey, session, readOnly, question }: ClosedProps) {
  const [showing, setShowing] = useState(false);
  const { isIn } = useWhoIsIn(journey, session, question.n);
  const secret = useSecret(session);
  async function show() {
    setShowing(true);
    const shown = await reveal(journey, session, question.n);
    setShowing(false);
    if (!shown.ok) return showError(faultText(shown.error));
    return steer(session.id, { stage: "reveal", n: question.n, show: "list", ref: undefined });
  }
  const canShow = !readOnly && secret !== "none" && secret !== undefined;
  return (
    <EmptyState
      title={words.closedTitle}
      actions={
        <>
          {canShow && (
            <Button variant="solid" disabled={showing || isIn.length === 0} onClick={() => void show()}>
              {words.reveal}
            </Button>
          )}
          <LinkButton to={paths.session(journey, session.id, "gather")}>{words.toGather}</LinkButton>
        </>
      }
    >
      <p role="status">{words.closed(isIn.length)}</p>
      {secret === "none" && <p>{words.noKey}</p>}
    </EmptyState>
  );
}
