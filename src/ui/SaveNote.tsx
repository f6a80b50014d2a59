import { Icon } from "./Icon";
import styles from "./SaveNote.module.css";
import { classes } from "./classes";
import { words } from "./words";

/** What became of the last thing written: on its way, durable, or not kept, with a sentence that says why. */
export type SaveState = "saving" | "saved" | { readonly failed: string } | { readonly note: string };

interface SaveNoteProps {
  /** Null shows nothing, yet keeps the place that screen readers listen to. */
  readonly state: SaveState | null;
}

export function SaveNote({ state }: SaveNoteProps) {
  const failed = typeof state === "object" && state !== null && "failed" in state;
  const note = typeof state === "object" && state !== null && "note" in state ? state.note : "";
  return (
    <p role={failed ? "alert" : "status"} className={classes(styles["note"], failed && styles["failed"])}>
      {state === "saving" && words.saving}
      {note}
      {state === "saved" && (
        <>
          <Icon name="check" size={16} /> <span>{words.saved}</span>
        </>
      )}
      {failed && (
        <>
          <Icon name="warning" size={18} /> <span>{state.failed}</span>
        </>
      )}
    </p>
  );
}
