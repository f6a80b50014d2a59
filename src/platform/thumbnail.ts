/** Small pictures of pictures, made once when a file is added, so that a list of hundreds never decodes the originals. */
import type { Thumbnail } from "./preparedPicture";

/** CSS pixels of the longer side: three columns on a tablet at twice the density. */
const LONG_SIDE = 480;
const QUALITY = 0.8;

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

/** Undefined where the browser cannot decode the picture; it is kept all the same, without a small one. */
export async function makeThumbnail(picture: Blob): Promise<Thumbnail | undefined> {
  if (!isPicture(picture.type) || typeof createImageBitmap !== "function") return undefined;
  try {
    const bitmap = await createImageBitmap(picture);
    const scale = Math.min(1, LONG_SIDE / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const context = canvas.getContext("2d");
    if (!context) return undefined;
    // JPEG has no transparency: what shows through would be black.
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
    return small ? { type: small.type, bytes: await small.arrayBuffer() } : undefined;
  } catch (error) {
    // A broken or unknown picture throws just here, and that is an answer.
    console.warn("No small picture could be made.", error);
    return undefined;
  }
}
