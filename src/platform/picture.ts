/** Pictures made ready to be kept, in a worker, so that the screen stays quick. */
import type { Result } from "../lib/result";
import { err, ok } from "../lib/result";
import { sha256OfBytes } from "../lib/hash";
import { NO_CAMERA_DATA, type PictureFault, type PictureWish, type PreparedPicture } from "./preparedPicture";

/** Never rejects. */
export async function preparePicture(
  file: Blob,
  wish: PictureWish,
  signal?: AbortSignal,
): Promise<Result<PreparedPicture, PictureFault>> {
  if (wish.edits) return err({ type: "not-editable" });
  try {
    const bytes = await file.arrayBuffer();
    const hash = await sha256OfBytes(bytes);
    if (signal?.aborted) return err({ type: "cancelled" });
    const outcome = wish.keepOriginal ? "original" : "undecodable";
    const found = NO_CAMERA_DATA;
    return ok({ bytes, type: file.type, hash, width: 0, height: 0, takenOn: "", found, outcome });
  } catch (error) {
    console.warn("A chosen picture could not be read.", error);
    return err({ type: "unreadable" });
  }
}
