/** What comes out when a picture is made ready to be kept, and what is asked of the worker that makes it so. */
import type { Sha256 } from "../lib/hash";
import type { PictureEdits } from "../lib/pictureEdits";

export type Thumbnail = { readonly type: string; readonly bytes: ArrayBuffer };

/** What the camera wrote into the chosen file. It is in what is kept only where `outcome` is not "prepared". */
export type CameraData = {
  readonly place: boolean;
  readonly moment: boolean;
  /** Maker and model, such as "Apple iPhone 12", at most 60 characters, or "". */
  readonly camera: string;
};

export const NO_CAMERA_DATA: CameraData = { place: false, moment: false, camera: "" };

/**
 * `prepared`: turned upright, shrunk and encoded anew, so that nothing the camera wrote is left; the very bytes only where they
 * held nothing but pixels, and few enough. All others are the very bytes that were chosen: `original` as it was wished, `undecodable` because this browser cannot open it (HEIC in most, a broken or an
 * enormous one), `moving` because an animation would stand still.
 */
export type PictureOutcome = "prepared" | "original" | "undecodable" | "moving";

export type PreparedPicture = {
  readonly bytes: ArrayBuffer;
  /** Of `bytes`: told by the bytes themselves, or what the file claimed to be where they do not tell. */
  readonly type: string;
  /** Of `bytes`. */
  readonly hash: Sha256;
  /** Pixels, upright; 0 where unknown. */
  readonly width: number;
  readonly height: number;
  /** Undefined where it could not be decoded. */
  readonly thumbnail?: Thumbnail | undefined;
  /** The day it was taken as YYYY-MM-DD, by the camera's own clock, or "". */
  readonly takenOn: string;
  readonly found: CameraData;
  readonly outcome: PictureOutcome;
};

export type PictureFault =
  /** Its bytes could not be read: it went away, or lies in a cloud that is out of reach. */
  | { readonly type: "unreadable" }
  /** There were edits, and they could not be made: it is never kept without them. */
  | { readonly type: "not-editable" }
  | { readonly type: "cancelled" };

export type PictureWish = {
  /** The very bytes that were chosen, with all that is in them. Edits go before it. */
  readonly keepOriginal: boolean;
  readonly edits?: PictureEdits | undefined;
};
