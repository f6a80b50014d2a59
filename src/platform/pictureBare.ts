/**
 * Whether a file holds a picture's pixels and what is needed to draw them, and nothing else: then encoding it anew would take
 * nothing out, and cost sharpness. Known kinds of parts only; what is in doubt is encoded anew.
 */

const PNG_PARTS = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs"];

/** Tables, frames and scans; what applications write (E0 to EF) and comments (FE) are not among them. */
const JPEG_PARTS = [0xc0, 0xc1, 0xc2, 0xc4, 0xda, 0xdb, 0xdd];
/** Bytes: of sRGB, as browsers write it. Larger ones come from screens and scanners, and may name them. */
const PROFILE_MAX_BYTES = 600;

/** `type`: as its header tells. Never throws, whatever the bytes. */
export function hasOnlyPixels(bytes: Uint8Array<ArrayBuffer>, type: string): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (type === "image/png") return isBarePng(view);
    return type === "image/jpeg" && isBareJpeg(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const textAt = (view: DataView, at: number, length: number) =>
  String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, length));

function isBarePng(view: DataView): boolean {
  for (let at = 8; at < view.byteLength;) {
    const part = textAt(view, at + 4, 4);
    if (!PNG_PARTS.includes(part)) return false;
    at += 12 + view.getUint32(at);
    // What comes after the end is seen by nobody, and can be anything.
    if (part === "IEND") return at === view.byteLength;
  }
  return false;
}

function isBareJpeg(bytes: Uint8Array<ArrayBuffer>, view: DataView): boolean {
  for (let at = 2; view.getUint16(at) !== 0xffd9;) {
    const marker = view.getUint16(at) - 0xff00;
    const length = view.getUint16(at + 2);
    const isHarmless =
      (marker === 0xe0 && length === 16 && textAt(view, at + 4, 4) === "JFIF") ||
      (marker === 0xee && length === 14 && textAt(view, at + 4, 5) === "Adobe") ||
      (marker === 0xe2 && length <= PROFILE_MAX_BYTES && textAt(view, at + 4, 11) === "ICC_PROFILE");
    if (!isHarmless && !JPEG_PARTS.includes(marker)) return false;
    at += 2 + length;
    if (marker === 0xda) at = endOfScan(bytes, at);
    if (view.getUint16(at) === 0xffd9) return at + 2 === view.byteLength;
  }
  return false;
}

/** Where the next part starts: inside of a scan, FF stands before 0 or a mark to restart from. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 2);
  }
  return bytes.length;
}
