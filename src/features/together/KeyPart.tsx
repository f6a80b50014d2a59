import { paths } from "../../paths";
import { faultText } from "../../state/faultText";
import { useOnce } from "../../state/once";
import { keepFaultText } from "../../state/roomFaultText";
import { forgetSecret, useSecret } from "../../state/session";
import { showError, showToast } from "../../state/toasts";
import { Button } from "../../ui/Button";
import { LinkButton } from "../../ui/LinkButton";
import styles from "./Session.module.css";
import type { SessionParts } from "./sessionParts";
import { words } from "./words";

/** The session's key: to paper, from paper, and off this device. */
export function KeyPart({ journey, session }: Pick<SessionParts, "journey" | "session">) {
  const secret = useSecret(session);
  const once = useOnce();
  const forget = () =>
    once(async () => {
      const forgotten = await forgetSecret(session);
      if (!forgotten.ok) return showError(faultText(forgotten.error));
      const putBack = async () => {
        const kept = await forgotten.value();
        if (!kept.ok) showError(keepFaultText(kept.error));
      };
      return showToast(words.keyForgotten, { label: words.undo, run: () => void putBack() });
    });
  const hasKey = secret !== "none";
  return (
    <section className={styles["part"]}>
      <h2>{words.key}</h2>
      <p>{hasKey ? words.keyText : words.keyMissing}</p>
      <LinkButton to={paths.sessionKey(journey, session.id)}>
        {hasKey ? words.keyPage : words.keyEnter}
      </LinkButton>
      {hasKey && secret !== undefined && (
        <>
          <p>{words.keyForgetText}</p>
          <Button onClick={() => void forget()}>{words.keyForget}</Button>
        </>
      )}
    </section>
  );
}
