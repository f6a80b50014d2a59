/**
 * What a picture's first bytes say of it, whatever its name or claimed type: known before anything is decoded, because a file of
 * a few kilobytes can ask for gigabytes of pixels.
 */
export type PictureHeader = {
  readonly type: string;
  /** Pixels as stored, before the camera's turn; 0 where they are not told. */
  readonly width: number;
  readonly height: number;
  /** More than one frame, so that drawing it anew would make it stand still. */
  readonly moving: boolean;
};

/** Undefined for what is no picture of a known kind. Never throws, whatever the bytes. */
export function readPictureHeader(bytes: Uint8Array<ArrayBuffer>): PictureHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint32(0) === 0x89504e47) return readPng(view);
    if (view.getUint16(0) === 0xffd8) return readJpeg(view);
    if (textAt(view, 0, 4) === "GIF8") return readGif(view);
    if (textAt(view, 0, 4) === "RIFF" && textAt(view, 8, 4) === "WEBP") return readWebp(view);
    if (textAt(view, 4, 4) === "ftyp") return readHeif(view);
    if (textAt(view, 0, 2) === "BM")
      return still("image/bmp", view.getInt32(18, true), Math.abs(view.getInt32(22, true)));
    return undefined;
  } catch (error) {
    // Cut short in its very header: no decoder could do more with it.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const still = (type: string, width: number, height: number): PictureHeader => ({
  type,
  width,
  height,
  moving: false,
});

const textAt = (view: DataView, at: number, length: number) =>
  String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, length));

function readPng(view: DataView): PictureHeader {
  const header = still("image/png", view.getUint32(16), view.getUint32(20));
  for (let at = 8; at + 8 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const chunk = textAt(view, at + 4, 4);
    if (chunk === "acTL") return { ...header, moving: true };
    if (chunk === "IDAT") break;
  }
  return header;
}

function readJpeg(view: DataView): PictureHeader {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) break;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return still("image/jpeg", view.getUint16(at + 7), view.getUint16(at + 5));
    // Filling, and markers that stand alone.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else at += 2 + view.getUint16(at + 2);
  }
  return still("image/jpeg", 0, 0);
}

function readGif(view: DataView): PictureHeader {
  const header = still("image/gif", view.getUint16(6, true), view.getUint16(8, true));
  const tableBytes = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + tableBytes(view.getUint8(10));
  for (let frames = 0; at < view.byteLength;) {
    const block = view.getUint8(at);
    if (block === 0x2c) {
      frames += 1;
      if (frames > 1) return { ...header, moving: true };
      at += 11 + tableBytes(view.getUint8(at + 9));
    } else if (block === 0x21) at += 2;
    else break;
    while (at < view.byteLength && view.getUint8(at) > 0) at += 1 + view.getUint8(at);
    at += 1;
  }
  return header;
}

function readWebp(view: DataView): PictureHeader {
  const uint24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  switch (textAt(view, 12, 4)) {
    case "VP8X":
      return {
        ...still("image/webp", uint24(24) + 1, uint24(27) + 1),
        moving: (view.getUint8(20) & 2) > 0,
      };
    case "VP8L": {
      const bits = view.getUint32(21, true);
      return still("image/webp", (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }
    default:
      return still("image/webp", view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  }
}

/** HEIC and AVIF: the largest of the sizes named in it, which stand near its start. */
function readHeif(view: DataView): PictureHeader | undefined {
  const brands = new Set<string>([textAt(view, 8, 4)]);
  const brandsEnd = Math.min(view.getUint32(0), view.byteLength, 512);
  for (let at = 16; at + 4 <= brandsEnd; at += 4) brands.add(textAt(view, at, 4));
  const isAvif = brands.has("avif") || brands.has("avis");
  const isHeic = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"].some((brand) =>
    brands.has(brand),
  );
  if (!isAvif && !isHeic) return undefined;
  let width = 0;
  let height = 0;
  const end = Math.min(view.byteLength, 1_000_000) - 16;
  for (let at = 16; at < end; at += 1) {
    if (view.getUint32(at) !== 0x69737065) continue;
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (size.width * size.height > width * height) ({ width, height } = size);
  }
  return { type: isAvif ? "image/avif" : "image/heic", width, height, moving: brands.has("avis") };
}
