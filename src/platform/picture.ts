/**
 * Pictures made ready to be kept: turned upright, shrunk, edited and encoded anew by a worker, so that the screen stays quick and
 * nothing the camera wrote is left. What cannot be opened is kept as it is; nothing that was chosen is lost.
 */
import { sha256OfBytes } from "../lib/hash";
import { isEdited, NO_EDITS } from "../lib/pictureEdits";
import { err, ok, type Result } from "../lib/result";
import { runPictureJob } from "./pictureThread";
import {
  NO_CAMERA_DATA,
  type PictureFault,
  type PictureOutcome,
  type PictureWish,
  type PreparedPicture,
} from "./preparedPicture";

/** Waits for those that were asked for before. Never rejects. */
export async function preparePicture(
  file: Blob,
  wish: PictureWish,
  signal?: AbortSignal,
): Promise<Result<PreparedPicture, PictureFault>> {
  try {
    return await runPictureJob({ type: "prepare", file, wish }, signal);
  } catch (error) {
    if (signal?.aborted) return err({ type: "cancelled" });
    // A picture that breaks its decoder, or that takes for ever.
    console.warn("A picture could not be prepared.", error);
    if (isEdited(wish.edits ?? NO_EDITS)) return err({ type: "not-editable" });
    return keepAsItIs(file, wish.keepOriginal ? "original" : "undecodable", signal);
  }
}

async function keepAsItIs(
  file: Blob,
  outcome: PictureOutcome,
  signal: AbortSignal | undefined,
): Promise<Result<PreparedPicture, PictureFault>> {
  try {
    return await runPictureJob({ type: "keep", file, outcome }, signal);
  } catch (error) {
    if (signal?.aborted) return err({ type: "cancelled" });
    console.warn("A picture is kept without being looked into.", error);
  }
  try {
    const bytes = await file.arrayBuffer();
    const hash = await sha256OfBytes(bytes);
    const unknown = { width: 0, height: 0, takenOn: "", found: NO_CAMERA_DATA };
    return ok({ bytes, type: file.type, hash, ...unknown, outcome });
  } catch (error) {
    console.warn("A chosen picture could not be read.", error);
    return err({ type: "unreadable" });
  }
}
