/** From a file that was chosen to what is kept of it: read, hashed and made small before any transaction opens. */
import { FILE_MAX_BYTES, type FileContent } from "../domain/evidence";
import { calendarDay } from "../lib/format";
import { sha256OfBytes } from "../lib/hash";
import type { PictureEdits } from "../lib/pictureEdits";
import { err, ok, type Result } from "../lib/result";
import { preparePicture } from "../platform/picture";
import {
  NO_CAMERA_DATA,
  type CameraData,
  type PictureOutcome,
  type PictureWish,
  type Thumbnail,
} from "../platform/preparedPicture";
import { readPictureHeader } from "../platform/pictureHeader";
import { isPicture } from "../platform/thumbnail";

export type PreparedFile = {
  /** Its name has the ending of what it is now: IMG_1.HEIC that was encoded anew is IMG_1.jpg. */
  readonly content: FileContent;
  readonly bytes: ArrayBuffer;
  readonly thumbnail?: Thumbnail | undefined;
  /** The day it is from as YYYY-MM-DD: by the camera, else the file's own day, or "" where neither tells. */
  readonly date: string;
  /** `file`: no picture; it is kept as it is, with all that is in it. */
  readonly outcome: PictureOutcome | "file";
  readonly found: CameraData;
};

export type PrepareFault =
  | { readonly type: "empty" }
  /** In bytes. */
  | { readonly type: "too-large"; readonly size: number; readonly limit: number }
  /** The file went away or lies in a cloud that is out of reach; another try may go well. */
  | { readonly type: "unreadable" }
  /** Edits were wished for that this browser cannot make, as in a picture that it cannot open. Nothing was changed. */
  | { readonly type: "not-editable" }
  | { readonly type: "cancelled" };

/** Any file: pictures as `wish` says, all others as they are. Never rejects. */
export async function prepareFile(
  file: File,
  wish: { readonly keepOriginal: boolean },
  signal?: AbortSignal,
): Promise<Result<PreparedFile, PrepareFault>> {
  if (file.size === 0) return err({ type: "empty" });
  if (file.size > FILE_MAX_BYTES) return err({ type: "too-large", size: file.size, limit: FILE_MAX_BYTES });
  const fileDay = calendarDay(file.lastModified);
  if (isPicture(file.type) || (await isUnnamedPicture(file)))
    return picture(file, file.name, fileDay, wish, signal);

  const bytes = await readBytes(file);
  if (!bytes) return err({ type: "unreadable" });
  const hash = await sha256OfBytes(bytes);
  if (signal?.aborted) return err({ type: "cancelled" });
  return ok({
    content: { kind: "file", hash, name: file.name, type: file.type, size: bytes.byteLength },
    bytes,
    date: fileDay,
    outcome: "file",
    found: NO_CAMERA_DATA,
  });
}

/**
 * A picture that waits or is kept already, covered, cropped or turned; `name`: what it is called now. `date` is "" unless the
 * camera's data are still in it. What it was stays untouched until the result is kept in its place. Never rejects.
 */
export async function rePrepare(
  kept: Blob,
  name: string,
  edits: PictureEdits,
  signal?: AbortSignal,
): Promise<Result<PreparedFile, PrepareFault>> {
  return picture(kept, name, "", { keepOriginal: false, edits }, signal);
}

async function picture(
  file: Blob,
  name: string,
  fileDay: string,
  wish: PictureWish,
  signal: AbortSignal | undefined,
): Promise<Result<PreparedFile, PrepareFault>> {
  const prepared = await preparePicture(file, wish, signal);
  if (!prepared.ok) return prepared;
  const { bytes, hash, type, thumbnail, takenOn, outcome, found } = prepared.value;
  return ok({
    content: {
      kind: "file",
      hash,
      name: outcome === "prepared" ? nameForType(name, type) : name,
      type,
      size: bytes.byteLength,
    },
    bytes,
    thumbnail,
    date: takenOn === "" ? fileDay : takenOn,
    outcome,
    found,
  });
}

/** "IMG_1.HEIC" of what is a JPEG now: "IMG_1.jpg". An ending that is right stays as it was written. */
export function nameForType(name: string, type: string): string {
  const right = type === "image/png" ? /\.png$/i : /\.jpe?g$/i;
  if (right.test(name)) return name;
  const bare = name.replace(/\.[a-z0-9]{1,5}$/i, "").trim();
  return `${bare === "" ? "picture" : bare}.${type === "image/png" ? "png" : "jpg"}`;
}

/** Some devices know no type for HEIC, and pictures that are dropped may come without one. */
async function isUnnamedPicture(file: File): Promise<boolean> {
  if (file.type !== "" && file.type !== "application/octet-stream") return false;
  try {
    return readPictureHeader(new Uint8Array(await file.slice(0, 4096).arrayBuffer())) !== undefined;
  } catch {
    // It cannot be read, which is found and said when all of it is.
    return false;
  }
}

/** Undefined where the file went away or lies in a cloud that is out of reach. */
async function readBytes(file: File): Promise<ArrayBuffer | undefined> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    console.warn("A chosen file could not be read.", error);
    return undefined;
  }
}
