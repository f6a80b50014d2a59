import type { Question } from "../../../domain/session";
import { paths } from "../../../paths";
import { useSecret } from "../../../state/session";
import { useWhoIsIn } from "../../../state/voices";
import { Button } from "../../../ui/Button";
import { LinkButton } from "../../../ui/LinkButton";
import type { SessionParts } from "../sessionParts";
import { useReveal } from "../useReveal";
import styles from "./Choose.module.css";
import { words } from "./words";

type AskedProps = SessionParts & { readonly question: Question & { readonly kind: "dots" | "fist" } };

/** A question that the room is answering: how many are in, and the one tap that shows all answers at once. */
export function Asked({ journey, session, readOnly, question }: AskedProps) {
  const { isOpening, show } = useReveal(journey, session, question.n);
  const { isIn } = useWhoIsIn(journey, session, question.n);
  const secret = useSecret(session);
  const hasKey = secret !== "none" && secret !== undefined;
  return (
    <div className={styles["asked"]}>
      <h3 className={styles["subheading"]}>{words.asked(question.kind)}</h3>
      {question.kind === "fist" && <p className={styles["proposal"]}>{question.proposal}</p>}
      <p>
        <strong role="status">{words.areIn(isIn.length)}</strong> {words.notShown}
      </p>
      {!readOnly && (
        <div className={styles["buttons"]}>
          {hasKey && (
            <Button variant="solid" disabled={isOpening || isIn.length === 0} onClick={() => void show()}>
              {words.show}
            </Button>
          )}
          <LinkButton to={paths.session(journey, session.id, "gather")}>{words.goOn}</LinkButton>
        </div>
      )}
    </div>
  );
}
