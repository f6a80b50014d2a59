import { useState } from "react";
import type { Question } from "../../../domain/session";
import { paths } from "../../../paths";
import { faultText } from "../../../state/faultText";
import { steer } from "../../../state/room";
import { useSecret } from "../../../state/session";
import { reveal, useWhoIsIn } from "../../../state/voices";
import { showError } from "../../../state/toasts";
import { Button } from "../../../ui/Button";
import { LinkButton } from "../../../ui/LinkButton";
import type { SessionParts } from "../sessionParts";
import styles from "./Choose.module.css";
import { words } from "./words";

type AskedProps = SessionParts & { readonly question: Question & { readonly kind: "dots" | "fist" } };

/** A question that the room is answering: how many are in, and the one tap that shows all answers at once. */
export function Asked({ journey, session, readOnly, question }: AskedProps) {
  const [showing, setShowing] = useState(false);
  const { isIn } = useWhoIsIn(journey, session, question.n);
  const secret = useSecret(session);
  const hasKey = secret !== "none" && secret !== undefined;
  async function show() {
    setShowing(true);
    const shown = await reveal(journey, session, question.n);
    setShowing(false);
    if (!shown.ok) return showError(faultText(shown.error));
    return steer(session.id, { stage: "choose", n: question.n, show: question.kind });
  }
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
            <Button variant="solid" disabled={showing || isIn.length === 0} onClick={() => void show()}>
              {words.show}
            </Button>
          )}
          <LinkButton to={paths.session(journey, session.id, "gather")}>{words.goOn}</LinkButton>
        </div>
      )}
    </div>
  );
}
