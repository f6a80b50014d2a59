import { useEffect, useId, useReducer, useRef, useState } from "react";
import { isEdited, type PictureEdits } from "../lib/pictureEdits";
import { Button } from "./Button";
import styles from "./PictureEditor.module.css";
import { PictureSheet } from "./PictureSheet";
import { BRUSHES, PictureTools, type BrushSize, type PictureTool } from "./PictureTools";
import { VisuallyHidden } from "./VisuallyHidden";
import { editPicture, startEditing, type PictureStep } from "./pictureEditing";
import { pictureEditorWords, type PictureEditorWords } from "./pictureEditorWords";
import { useBitmap } from "./useBitmap";

interface PictureEditorProps {
  /** As it is kept or waits: one that this browser has made a small picture of. What was covered in it before stays covered. */
  readonly picture: Blob;
  /** Edits that were dropped and are brought back. */
  readonly startWith?: PictureEdits | undefined;
  readonly words?: PictureEditorWords | undefined;
  /** Only where something was changed; else `onCancel`. */
  readonly onDone: (edits: PictureEdits) => void;
  /** `dropped`: what had been done, for an Undo that opens the editor again with it; undefined where it was nothing. */
  readonly onCancel: (dropped: PictureEdits | undefined) => void;
}

/**
 * A layer over the whole screen, open as long as it is rendered, to cover faces and names, crop and turn a picture. Large: load it
 * with React.lazy.
 */
export function PictureEditor({
  picture,
  startWith,
  words = pictureEditorWords,
  onDone,
  onCancel,
}: PictureEditorProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const opened = useBitmap(picture);
  const [editing, dispatch] = useReducer(editPicture, startWith, startEditing);
  const [tool, setTool] = useState<PictureTool>("cover");
  const [brush, setBrush] = useState<BrushSize>("medium");
  const [told, setTold] = useState("");
  useModal(dialog, `${id}-title`);

  const { edits } = editing;
  const cancel = () => onCancel(isEdited(edits) ? edits : undefined);
  const step = (next: PictureStep, says: string) => {
    dispatch(next);
    setTold(says);
  };
  return (
    <dialog
      ref={dialog}
      className={styles["editor"]}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        // Escape, or back on Android: the one who rendered it closes it.
        event.preventDefault();
        cancel();
      }}
      onKeyDown={(event) => {
        if ((event.ctrlKey || event.metaKey) && event.key === "z") step({ type: "undo" }, words.undone);
      }}
    >
      <h2 id={`${id}-title`} tabIndex={-1} className={styles["title"]}>
        {words.title}
      </h2>
      <div className={styles["stage"]}>
        {opened.state === "opening" && <p className={styles["note"]}>{words.opening}</p>}
        {opened.state === "failed" && <p className={styles["note"]}>{words.cannotOpen}</p>}
        {opened.state === "open" && (
          <PictureSheet
            bitmap={opened.bitmap}
            edits={edits}
            tool={tool}
            brushWidth={BRUSHES[brush]}
            words={words}
            onStep={step}
            onTell={setTold}
          />
        )}
      </div>
      <div className={styles["side"]}>
        {opened.state === "open" && (
          <PictureTools
            tool={tool}
            onTool={setTool}
            brush={brush}
            onBrush={setBrush}
            isCropped={edits.crop !== undefined}
            words={words}
            onStep={step}
          />
        )}
        <div className={styles["actions"]}>
          <Button onClick={cancel}>{words.cancel}</Button>
          {opened.state === "open" && (
            <span className={styles["back"]}>
              <Button
                variant="plain"
                icon="undo"
                disabled={editing.past.length === 0}
                onClick={() => step({ type: "undo" }, words.undone)}
              >
                {words.undo}
              </Button>
              <Button
                variant="plain"
                disabled={!isEdited(edits)}
                onClick={() => step({ type: "start-over" }, words.startedOver)}
              >
                {words.startOver}
              </Button>
            </span>
          )}
          <Button
            variant="solid"
            disabled={opened.state !== "open"}
            onClick={() => (isEdited(edits) ? onDone(edits) : onCancel(undefined))}
          >
            {words.done}
          </Button>
        </div>
      </div>
      <VisuallyHidden>
        <span role="status">{told}</span>
      </VisuallyHidden>
    </dialog>
  );
}

/** Open while it is rendered, with the heading focused: it says where one is, and no tool is touched by a stray key. */
function useModal(dialog: React.RefObject<HTMLDialogElement | null>, titleId: string) {
  useEffect(() => {
    const shown = dialog.current;
    if (!shown) return undefined;
    const before = document.activeElement;
    shown.showModal();
    document.getElementById(titleId)?.focus();
    return () => {
      shown.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [dialog, titleId]);
}
