/** The edits of a picture with every step before them, so that each can be taken back, the last first. */
import { NO_EDITS, type PictureCover, type PictureCrop, type PictureEdits } from "../lib/pictureEdits";

export type PictureEditing = {
  readonly edits: PictureEdits;
  readonly past: readonly PictureEdits[];
  /** What is still going on: a drag, or the same arrow key again. It is one step. */
  readonly gesture?: string | undefined;
};

export type PictureStep =
  | { readonly type: "cover"; readonly cover: PictureCover }
  /** Undefined: the whole picture. */
  | { readonly type: "crop"; readonly crop: PictureCrop | undefined; readonly gesture?: string | undefined }
  | { readonly type: "turn"; readonly quarters: 1 | 3 }
  | { readonly type: "start-over" }
  | { readonly type: "undo" };

export const startEditing = (edits: PictureEdits = NO_EDITS): PictureEditing => ({ edits, past: [] });

export function editPicture(editing: PictureEditing, step: PictureStep): PictureEditing {
  const { edits, past } = editing;
  const then = (next: PictureEdits, gesture?: string): PictureEditing => ({
    edits: next,
    past: gesture !== undefined && gesture === editing.gesture ? past : [...past, edits],
    gesture,
  });
  switch (step.type) {
    case "cover":
      return then({ ...edits, covers: [...edits.covers, step.cover] });
    case "crop":
      return then({ ...edits, crop: isWhole(step.crop) ? undefined : step.crop }, step.gesture);
    case "turn":
      return then({ ...edits, turns: turnsAfter(edits.turns, step.quarters) });
    case "start-over":
      return then(NO_EDITS);
    case "undo": {
      const before = past.at(-1);
      return before ? { edits: before, past: past.slice(0, -1) } : editing;
    }
  }
}

const turnsAfter = (turns: PictureEdits["turns"], quarters: number) =>
  // Of four quarters any sum is one of four.
  ((turns + quarters) % 4) as PictureEdits["turns"];

/** Within half a thousandth: dragged out to the edges again. */
function isWhole(crop: PictureCrop | undefined): boolean {
  return crop === undefined || (crop.width > 0.9995 && crop.height > 0.9995);
}
