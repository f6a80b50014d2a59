import { paths } from "../../../paths";
import { useSecret } from "../../../state/session";
import { useWhoIsIn } from "../../../state/voices";
import { Button } from "../../../ui/Button";
import { EmptyState } from "../../../ui/EmptyState";
import { LinkButton } from "../../../ui/LinkButton";
import type { SessionParts } from "../sessionParts";
import { useReveal } from "../useReveal";
import type { StatusQuestion } from "./questions";
import { words } from "./words";

type ClosedProps = SessionParts & { readonly question: StatusQuestion };

/** Before the reveal: how many are in, and the one tap that shows all answers at once. */
export function Closed({ journey, session, readOnly, question }: ClosedProps) {
  const { isOpening, show } = useReveal(journey, session, question.n);
  const { isIn } = useWhoIsIn(journey, session, question.n);
  const secret = useSecret(session);
  const canShow = !readOnly && secret !== "none" && secret !== undefined;
  return (
    <EmptyState
      title={words.closedTitle}
      actions={
        <>
          {canShow && (
            <Button variant="solid" disabled={isOpening || isIn.length === 0} onClick={() => void show()}>
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
