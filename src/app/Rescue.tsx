import { useState } from "react";
import { reasonOf } from "../lib/reason";
import { download } from "../platform/download";
import { DATABASE_NAME } from "../storage/database";
import { Button } from "../ui/Button";
import { Card } from "../ui/Card";
import { Notice } from "../ui/Notice";
import styles from "./StartGate.module.css";
import { startWords as words } from "./startWords";

type State =
  | { readonly at: "start" | "busy" }
  | { readonly at: "saved"; readonly text: string; readonly leftOut: number }
  | { readonly at: "failed"; readonly reason: string };

/** Saves what is kept here although it cannot be opened: read as it lies, and changed in nothing. */
export function Rescue() {
  const [state, setState] = useState<State>({ at: "start" });
  const save = (work: () => Promise<State>) => {
    setState({ at: "busy" });
    work().then(setState, (error: unknown) => {
      console.error(error);
      setState({ at: "failed", reason: reasonOf(error) });
    });
  };
  const isBusy = state.at === "busy";
  return (
    <Card as="section" className={styles["card"]}>
      <h2>{words.rescueTitle}</h2>
      <div className={styles["way"]}>
        <Button variant="solid" icon="download" disabled={isBusy} onClick={() => save(saveSnapshot)}>
          {words.rescueSnapshot}
        </Button>
        <p>{words.rescueSnapshotAbout}</p>
      </div>
      <div className={styles["way"]}>
        <Button icon="download" disabled={isBusy} onClick={() => save(saveRows)}>
          {words.rescueRows}
        </Button>
        <p>{words.rescueRowsAbout}</p>
      </div>
      <div role="status">
        {isBusy && <p>{words.rescuing}</p>}
        {state.at === "saved" && (
          <Notice tone={state.leftOut > 0 ? "warn" : "good"}>
            <p>{state.text}</p>
            {state.leftOut > 0 && <p>{words.rescueLeftOut(state.leftOut)}</p>}
          </Notice>
        )}
        {state.at === "failed" && <Notice tone="error">{words.rescueFailed(state.reason)}</Notice>}
      </div>
    </Card>
  );
}

async function saveSnapshot(): Promise<State> {
  const { rescueSnapshot } = await import("../exchange/rescueSnapshot");
  const { file, fileName, journeys, leftOut } = await rescueSnapshot(DATABASE_NAME, Date.now());
  // An empty file would look like a backup.
  if (journeys === 0) return { at: "failed", reason: words.rescuedNothing };
  download(file, fileName);
  return { at: "saved", text: words.rescued(fileName, journeys), leftOut };
}

async function saveRows(): Promise<State> {
  const { rescueRows } = await import("../exchange/rescueRows");
  const { file, fileName, leftOut } = await rescueRows(DATABASE_NAME, Date.now());
  download(file, fileName);
  return { at: "saved", text: words.rescuedRows(fileName), leftOut };
}
