import { useUndoableImport } from "../../state/imports";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { Button } from "../../ui/Button";
import { FileField } from "../../ui/FileField";
import { Notice } from "../../ui/Notice";
import { Page } from "../../ui/Page";
import { ProgressBar } from "../../ui/ProgressBar";
import { Done } from "./Done";
import styles from "./ImportScreen.module.css";
import { Preview } from "./Preview";
import { useImport } from "./useImport";
import { words } from "./words";

/** A file is chosen, read, looked at, and taken in or left. */
export default function ImportScreen() {
  const { importing, read, cancel, commit, leave, undo } = useImport();
  const undoable = useUndoableImport();
  useTitle(words.title);
  useReady(true);
  const isBusy = importing.state === "reading" || importing.state === "committing";
  return (
    <Page title={words.title} width="measure" lead={<p>{words.lead}</p>}>
      <div className={styles["parts"]}>
        {/* No `accept`: tablets grey out files whose ending they do not know. */}
        <FileField
          label={words.file}
          hint={words.fileHint}
          disabled={isBusy}
          onFiles={([file]) => void (file && read(file))}
        />
        {"fault" in importing && (
          <Notice tone="error" live>
            {importing.fault}
          </Notice>
        )}
        {importing.state === "choosing" && importing.undone && (
          <Notice tone="good" live>
            {importing.undone.allBack ? words.undone : words.undoneInPart}
          </Notice>
        )}
        {importing.state === "choosing" && undoable && (
          <Notice action={<Button onClick={() => void undo(undoable.id)}>{words.undo}</Button>} icon="undo">
            {words.undoable(undoable.fileName, undoable.startedAt)}
          </Notice>
        )}
        {importing.state === "reading" && (
          <ProgressBar
            label={words.reading(importing.fileName)}
            value={importing.done}
            action={<Button onClick={cancel}>{words.cancel}</Button>}
          />
        )}
        {(importing.state === "preview" || importing.state === "committing") && (
          <Preview
            key={importing.plan.id}
            plan={importing.plan}
            isCommitting={importing.state === "committing"}
            onImport={() => void commit()}
            onLeave={() => void leave()}
          />
        )}
        {importing.state === "done" && (
          <Done plan={importing.plan} onUndo={() => void undo(importing.plan.id, importing.plan)} />
        )}
      </div>
    </Page>
  );
}
