import { useState } from "react";
import { useHref } from "react-router";
import type { JourneyId, SessionId } from "../../../domain/ids";
import { paths } from "../../../paths";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import styles from "./ControlBar.module.css";
import { words } from "./words";

type OpenProjectorProps = { readonly journey: JourneyId; readonly session: SessionId };

/** Opens what the room sees in a window of its own, for the second screen; another tap brings the same one to the front. */
export function OpenProjector({ journey, session }: OpenProjectorProps) {
  const [state, setState] = useState<"closed" | "opened" | "blocked">("closed");
  const address = useHref(paths.projector(journey, session));
  function open() {
    // By its name, so that a session has one such window.
    const opened = window.open(address, `waymark-projector-${session}`, "popup,width=1280,height=720");
    opened?.focus();
    setState(opened ? "opened" : "blocked");
  }
  return (
    <div className={styles["open"]}>
      <Button icon="share" onClick={open}>
        {words.open}
      </Button>
      {state === "opened" && <p className={styles["hint"]}>{words.openHow}</p>}
      {state === "blocked" && (
        <Notice tone="warn" live>
          {words.blocked} <code className={styles["address"]}>{`${window.location.origin}${address}`}</code>
        </Notice>
      )}
    </div>
  );
}
