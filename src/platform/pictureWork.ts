/** What the picture worker does; it runs in the page where there is no worker. Only what it is given, one picture at a time. */
import { sha256OfBytes } from "../lib/hash";
import { isEdited, NO_EDITS, type PictureEdits } from "../lib/pictureEdits";
import { err, ok, type Result } from "../lib/result";
import { readCameraData } from "./cameraData";
import { hasOnlyPixels } from "./pictureBare";
import { canDraw, drawPicture, encodePicture, LONG_SIDE, shrink } from "./pictureDrawing";
import { readPictureHeader, type PictureHeader } from "./pictureHeader";
import {
  NO_CAMERA_DATA,
  type PictureFault,
  type PictureOutcome,
  type PictureWish,
  type PreparedPicture,
  type Thumbnail,
} from "./preparedPicture";

/** `keep`: without decoding it, because that went wrong. */
export type PictureJob =
  | { readonly type: "prepare"; readonly file: Blob; readonly wish: PictureWish }
  | { readonly type: "keep"; readonly file: Blob; readonly outcome: PictureOutcome }
  | { readonly type: "thumbnail"; readonly file: Blob };

export type PictureJobResults = {
  readonly prepare: Result<PreparedPicture, PictureFault>;
  readonly keep: Result<PreparedPicture, PictureFault>;
  readonly thumbnail: Thumbnail | undefined;
};

/** What the worker answers. */
export type PictureReply =
  | { readonly type: "done"; readonly result: PictureJobResults[PictureJob["type"]] }
  | { readonly type: "broken"; readonly reason: string };

/** Decoded, a pixel takes four bytes: half a gigabyte. Beyond it, tablets end the page. */
const PIXELS_MAX = 120_000_000;

export async function doPictureJob(job: PictureJob): Promise<PictureJobResults[PictureJob["type"]]> {
  const bytes = await readBytes(job.file);
  switch (job.type) {
    case "thumbnail":
      return bytes && thumbnailOf(job.file, bytes);
    case "keep":
      return bytes ? ok(await keep(job.file, bytes, job.outcome)) : err({ type: "unreadable" });
    case "prepare":
      return bytes ? prepare(job.file, bytes, job.wish) : err({ type: "unreadable" });
  }
}

async function readBytes(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    console.warn("A chosen picture could not be read.", error);
    return undefined;
  }
}

async function prepare(
  file: Blob,
  bytes: Uint8Array<ArrayBuffer>,
  { keepOriginal, edits = NO_EDITS }: PictureWish,
): Promise<Result<PreparedPicture, PictureFault>> {
  const header = readPictureHeader(bytes);
  const mustChange = isEdited(edits);
  if (header?.moving)
    return mustChange ? err({ type: "not-editable" }) : ok(await keep(file, bytes, "moving", header));
  if (keepOriginal && !mustChange) return ok(await keep(file, bytes, "original", header));
  const drawn = header && (await encodeAnew(file, bytes, header, edits));
  if (drawn) return ok(drawn);
  return mustChange ? err({ type: "not-editable" }) : ok(await keep(file, bytes, "undecodable"));
}

/** Undefined where this browser cannot open it, or cannot be trusted to give back what was drawn. */
async function encodeAnew(
  file: Blob,
  bytes: Uint8Array<ArrayBuffer>,
  header: PictureHeader,
  edits: PictureEdits,
): Promise<PreparedPicture | undefined> {
  try {
    const bitmap = await decode(file, header);
    if (!bitmap) return undefined;
    const { width, height } = bitmap;
    if (Math.max(width, height) <= LONG_SIDE && !isEdited(edits) && hasOnlyPixels(bytes, header.type)) {
      // Upright, small and without a word of the camera's: it is prepared already.
      const [hash, thumbnail] = await Promise.all([sha256OfBytes(bytes), shrink(bitmap)]);
      bitmap.close();
      const same = { bytes: bytes.buffer, type: header.type, hash, width, height, thumbnail };
      return { ...same, found: NO_CAMERA_DATA, takenOn: "", outcome: "prepared" };
    }
    const canvas = drawPicture(bitmap, edits);
    bitmap.close();
    const [picture, thumbnail] = await Promise.all([encodePicture(canvas, header.type), shrink(canvas)]);
    return {
      ...picture,
      hash: await sha256OfBytes(picture.bytes),
      width: canvas.width,
      height: canvas.height,
      thumbnail,
      ...readCameraData(bytes, Date.now()),
      outcome: "prepared",
    };
  } catch (error) {
    // A broken picture throws just here, and so does a canvas that is too large for this device.
    console.warn("A picture could not be drawn anew.", error);
    return undefined;
  }
}

/** The very bytes. `header`: to be decoded for a small picture of it. */
async function keep(
  file: Blob,
  bytes: Uint8Array<ArrayBuffer>,
  outcome: PictureOutcome,
  header?: PictureHeader,
): Promise<PreparedPicture> {
  const hash = await sha256OfBytes(bytes);
  const camera = readCameraData(bytes, Date.now());
  const type = readPictureHeader(bytes)?.type ?? file.type;
  const kept = { bytes: bytes.buffer, type, hash, width: 0, height: 0, ...camera, outcome };
  try {
    const bitmap = header && (await decode(file, header));
    if (!bitmap) return kept;
    const { width, height } = bitmap;
    const thumbnail = await shrink(bitmap);
    bitmap.close();
    return { ...kept, width, height, thumbnail };
  } catch (error) {
    console.warn("No small picture could be made.", error);
    return kept;
  }
}

async function thumbnailOf(file: Blob, bytes: Uint8Array<ArrayBuffer>): Promise<Thumbnail | undefined> {
  try {
    const header = readPictureHeader(bytes);
    const bitmap = header && (await decode(file, header));
    if (!bitmap) return undefined;
    const thumbnail = await shrink(bitmap);
    bitmap.close();
    return thumbnail;
  } catch (error) {
    // A broken or unknown picture throws just here, and that is an answer.
    console.warn("No small picture could be made.", error);
    return undefined;
  }
}

async function decode(file: Blob, { type, width, height }: PictureHeader): Promise<ImageBitmap | undefined> {
  const pixels = width * height;
  if (pixels === 0 || pixels > PIXELS_MAX || !canDraw()) return undefined;
  // What it claims to be may be wrong, and some browsers believe it.
  return createImageBitmap(file.slice(0, file.size, type), { imageOrientation: "from-image" });
}
