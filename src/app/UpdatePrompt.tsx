import { useState } from "react";
import { acceptUpdate } from "../platform/serviceWorker";
import { flushDrafts } from "../state/drafts";
import { showError } from "../state/toasts";
import { useVisit } from "../state/visit";
import { faultText } from "../state/faultText";
import { storageFault } from "../storage/faults";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import styles from "./UpdatePrompt.module.css";
import { words } from "./words";

/** Offers a new version and never forces it. Drafts are kept before it is taken; if they can't be, it is not. */
export function UpdatePrompt() {
  const waiting = useVisit((visit) => visit.updateWaiting);
  const [later, setLater] = useState(false);
  const [taking, setTaking] = useState(false);

  async function take() {
    setTaking(true);
    try {
      await flushDrafts();
      if (await acceptUpdate()) return;
      // Another tab took it, or the browser dropped it: there is nothing to wait for.
      useVisit.getState().set({ updateWaiting: false });
      setTaking(false);
    } catch (error) {
      setTaking(false);
      showError(faultText(storageFault(error)));
    }
  }

  return (
    <section
      aria-label={words.updateReady}
      hidden={!waiting || later}
      className={styles["prompt"]}
      data-print="none"
    >
      {waiting && !later && (
        <Notice
          live
          title={words.updateReady}
          action={
            <>
              <Button variant="solid" disabled={taking} onClick={() => void take()}>
                {words.updateNow}
              </Button>
              <Button variant="plain" onClick={() => setLater(true)}>
                {words.updateLater}
              </Button>
            </>
          }
        >
          {words.updateAbout}
        </Notice>
      )}
    </section>
  );
}
