// Pictures byte by byte: what a camera writes into them, and what a hostile hand does. Enough for headers and tags; only those
// with real pixels can be decoded.
import { crc32, deflateSync } from "node:zlib";

type Tag = {
  readonly tag: number;
  readonly type: 2 | 3 | 4 | 5;
  readonly value: string | number | readonly number[];
};

export type CameraWish = {
  readonly make?: string;
  readonly model?: string;
  readonly takenAt?: string;
  readonly changedAt?: string;
  readonly orientation?: number;
  readonly place?: boolean;
};

const EXIF_TAGS = 0x8769;
const GPS_TAGS = 0x8825;

/** The block of tags that JPEG, HEIC, PNG and WebP carry alike. */
export function cameraBlock(wish: CameraWish, littleEndian = true): Buffer {
  const first: Tag[] = [];
  if (wish.make !== undefined) first.push({ tag: 0x010f, type: 2, value: wish.make });
  if (wish.model !== undefined) first.push({ tag: 0x0110, type: 2, value: wish.model });
  if (wish.orientation !== undefined) first.push({ tag: 0x0112, type: 3, value: wish.orientation });
  if (wish.changedAt !== undefined) first.push({ tag: 0x0132, type: 2, value: wish.changedAt });
  const exif: Tag[] = wish.takenAt === undefined ? [] : [{ tag: 0x9003, type: 2, value: wish.takenAt }];
  const gps: Tag[] = wish.place
    ? [
        { tag: 1, type: 2, value: "N" },
        { tag: 2, type: 5, value: [52, 1, 31, 1, 12, 1] },
        { tag: 3, type: 2, value: "E" },
        { tag: 4, type: 5, value: [13, 1, 24, 1, 18, 1] },
      ]
    : [];

  const pieces: Buffer[] = [];
  let length = 8;
  const uint16 = (value: number) => number(value, 2);
  const uint32 = (value: number) => number(value, 4);
  const number = (value: number, bytes: 2 | 4) => {
    const buffer = Buffer.alloc(bytes);
    if (littleEndian) buffer.writeUIntLE(value, 0, bytes);
    else buffer.writeUIntBE(value, 0, bytes);
    return buffer;
  };
  /** Writes a list of tags and gives back where it starts. */
  const list = (tags: readonly Tag[]): number => {
    const start = length;
    const values = tags.map(({ type, value }) => {
      if (typeof value === "string") return Buffer.from(`${value}\0`);
      if (typeof value === "number") return type === 3 ? uint16(value) : uint32(value);
      return Buffer.concat(value.map(uint32));
    });
    let after = start + 2 + 12 * tags.length + 4;
    const entries = tags.map(({ tag, type, value }, n) => {
      const bytes = values[n]!;
      const count =
        typeof value === "string" ? bytes.length : typeof value === "number" ? 1 : value.length / 2;
      const inPlace = bytes.length <= 4;
      const held = inPlace ? Buffer.concat([bytes, Buffer.alloc(4 - bytes.length)]) : uint32(after);
      if (!inPlace) after += bytes.length;
      return Buffer.concat([uint16(tag), uint16(type), uint32(count), held]);
    });
    const piece = Buffer.concat([
      uint16(tags.length),
      ...entries,
      uint32(0),
      ...values.filter((bytes) => bytes.length > 4),
    ]);
    pieces.push(piece);
    length += piece.length;
    return start;
  };
  if (exif.length > 0) first.push({ tag: EXIF_TAGS, type: 4, value: 0 });
  if (gps.length > 0) first.push({ tag: GPS_TAGS, type: 4, value: 0 });
  // Twice: only when all are laid out is it known where those lie that the first points to.
  const place = () => {
    pieces.length = 0;
    length = 8;
    list(first);
    return new Map([
      [EXIF_TAGS, list(exif)],
      [GPS_TAGS, list(gps)],
    ]);
  };
  const places = place();
  first.forEach((tag, n) => (first[n] = { ...tag, value: places.get(tag.tag) ?? tag.value }));
  place();
  const head = littleEndian ? Buffer.from("II*\0") : Buffer.from("MM\0*");
  return Buffer.concat([head, uint32(8), ...pieces]);
}

/** A JPEG's own segment with such a block. */
export function cameraSegment(block: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from("Exif\0\0"), block]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** A JPEG's header without pixels. */
export function jpegHead(width: number, height: number, ...segments: readonly Buffer[]): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, frame, Buffer.from([0xff, 0xd9])]);
}

/** The same with the camera's segment put in after the first two bytes of a real one. */
export const withSegment = (jpeg: Buffer, segment: Buffer): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);

export function pngChunk(type: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, "latin1");
  data.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}

/** A whole black PNG of one bit a pixel: a few kilobytes, however large it is. */
export function blackPng(width: number, height: number, ...chunks: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk("IHDR", header),
    ...chunks,
    pngChunk("IDAT", deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height))),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Says that two frames follow. */
export function movingChunk(): Buffer {
  const data = Buffer.alloc(8);
  data.writeUInt32BE(2, 0);
  return pngChunk("acTL", data);
}

/** The head of a HEIC or AVIF: what it is and how large, no pixels. */
export function heifHead(brands: readonly string[], width: number, height: number): Buffer {
  const kinds = Buffer.concat([
    Buffer.from(brands[0]!),
    Buffer.alloc(4),
    ...brands.slice(1).map((brand) => Buffer.from(brand)),
  ]);
  const size = Buffer.alloc(12);
  size.writeUInt32BE(width, 4);
  size.writeUInt32BE(height, 8);
  return Buffer.concat([box("ftyp", kinds), box("ispe", size), Buffer.alloc(16)]);
}

function box(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8, 0);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, content]);
}

/** A GIF of one grey pixel, with as many frames. */
export function greyGif(frames: number): Buffer {
  const frame = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]);
  return Buffer.concat([
    Buffer.from("GIF89a"),
    Buffer.from([1, 0, 1, 0, 0x80, 0, 0, 128, 128, 128, 0, 0, 0]),
    ...Array.from({ length: frames }, () => frame),
    Buffer.from([0x3b]),
  ]);
}
