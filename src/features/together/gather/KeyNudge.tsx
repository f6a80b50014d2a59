import type { JourneyId } from "../../../domain/ids";
import type { Session } from "../../../domain/session";
import { paths } from "../../../paths";
import { faultText } from "../../../state/faultText";
import { tellKeyIsOnPaper, useKeyIsOnPaper } from "../../../state/keyOnPaper";
import { showError } from "../../../state/toasts";
import { Button } from "../../../ui/Button";
import { LinkButton } from "../../../ui/LinkButton";
import { Notice } from "../../../ui/Notice";
import { words } from "./words";

type KeyNudgeProps = { readonly journey: JourneyId; readonly session: Session };

/** Until somebody says that the key is on paper: without it, the ballots die with this device. */
export function KeyNudge({ journey, session }: KeyNudgeProps) {
  const isOnPaper = useKeyIsOnPaper(session.id);
  if (isOnPaper !== false) return null;
  async function done() {
    const told = await tellKeyIsOnPaper(session.id);
    if (!told.ok) showError(faultText(told.error));
  }
  return (
    <Notice
      icon="lock"
      title={words.keyTitle}
      action={
        <>
          <LinkButton to={paths.sessionKey(journey, session.id)}>{words.keyPaper}</LinkButton>
          <Button variant="plain" onClick={() => void done()}>
            {words.keyDone}
          </Button>
        </>
      }
    >
      {words.keyText}
    </Notice>
  );
}
