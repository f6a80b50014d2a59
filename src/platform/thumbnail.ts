/** Small pictures of pictures, made once, so that a list of hundreds never decodes the originals. */
import { runPictureJob } from "./pictureThread";
import type { Thumbnail } from "./preparedPicture";

/** Kinds that browsers show in an <img> without running anything that is in them. */
const PICTURE_TYPES = [
  "image/jpeg",
  "image/png",
  "image/gif",
  "image/webp",
  "image/avif",
  "image/bmp",
  "image/heic",
  "image/heif",
];

export function isPicture(type: string): boolean {
  return PICTURE_TYPES.includes(type.toLowerCase());
}

/** Undefined where the browser cannot decode the picture; it is kept all the same, without a small one. Never rejects. */
export async function makeThumbnail(picture: Blob): Promise<Thumbnail | undefined> {
  if (!isPicture(picture.type)) return undefined;
  try {
    return await runPictureJob({ type: "thumbnail", file: picture });
  } catch (error) {
    console.warn("No small picture could be made.", error);
    return undefined;
  }
}
