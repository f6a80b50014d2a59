import { isEdited, NO_EDITS, type PictureEdits } from "../lib/pictureEdits";
import { Button } from "./Button";
import { pictureEditorWords, type PictureEditorWords } from "./pictureEditorWords";

interface PictureEditorProps {
  /** As it is kept or waits. Its edits are made anew each time: what was covered before is covered in it. */
  readonly picture: Blob;
  readonly words?: PictureEditorWords | undefined;
  /** Called once; undefined edits (nothing was changed) go to `onCancel`. */
  readonly onDone: (edits: PictureEdits) => void;
  readonly onCancel: () => void;
}

/**
 * A layer over the whole screen, open as long as it is rendered, to cover faces and names, crop and turn a picture. Large: load it
 * with React.lazy.
 */
export function PictureEditor({ words = pictureEditorWords, onDone, onCancel }: PictureEditorProps) {
  return (
    <dialog open aria-label={words.title}>
      <Button onClick={onCancel}>{words.cancel}</Button>
      <Button onClick={() => (isEdited(NO_EDITS) ? onDone(NO_EDITS) : onCancel())}>{words.done}</Button>
    </dialog>
  );
}
