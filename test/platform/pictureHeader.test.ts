import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasOnlyPixels } from "../../src/platform/pictureBare";
import { readPictureHeader } from "../../src/platform/pictureHeader";
import {
  blackPng,
  cameraBlock,
  cameraSegment,
  greyGif,
  heifHead,
  jpegHead,
  movingChunk,
  pngChunk,
} from "../support/pictureBytes";

const read = (bytes: Buffer) => readPictureHeader(new Uint8Array(bytes));

describe("a picture's header", () => {
  it("tells the size of a JPEG, behind what a camera wrote", () => {
    const segment = cameraSegment(cameraBlock({ make: "Apple", place: true }));
    expect(read(jpegHead(4000, 3000, segment))).toEqual({
      type: "image/jpeg",
      width: 4000,
      height: 3000,
      moving: false,
    });
  });

  it("tells of a PNG that is a bomb how large it would be", () => {
    const bomb = blackPng(30_000, 30_000);
    expect(bomb.length).toBeLessThan(200_000);
    expect(read(bomb)).toMatchObject({ type: "image/png", width: 30_000, height: 30_000 });
  });

  it("tells what moves: PNG, GIF, WebP and AVIF", () => {
    expect(read(blackPng(8, 8, movingChunk()))?.moving).toBe(true);
    expect(read(greyGif(2))?.moving).toBe(true);
    expect(read(heifHead(["avis", "avif"], 8, 8))?.moving).toBe(true);
    const webp = Buffer.from(`RIFF....WEBPVP8X....${"\0".repeat(20)}`, "latin1");
    webp[20] = 2;
    expect(read(webp)).toMatchObject({ type: "image/webp", moving: true });
    webp[20] = 0;
    expect(read(webp)?.moving).toBe(false);
    expect(read(blackPng(8, 8))?.moving).toBe(false);
    expect(read(greyGif(1))?.moving).toBe(false);
  });

  it("tells HEIC and AVIF apart, and both from a video", () => {
    expect(read(heifHead(["heic", "mif1"], 4032, 3024))).toMatchObject({ type: "image/heic", width: 4032 });
    expect(read(heifHead(["mif1", "avif"], 4032, 3024))).toMatchObject({ type: "image/avif", height: 3024 });
    expect(read(heifHead(["isom", "mp42"], 4032, 3024))).toBeUndefined();
  });

  it("is none in anything else", () => {
    for (const text of ["", "x", "<svg xmlns='x'/>", "%PDF-1.7", "RIFF....WAVEfmt "])
      expect(read(Buffer.from(text))).toBeUndefined();
  });

  it("never throws nor hangs, whatever the bytes", () => {
    const starts = [jpegHead(9, 9), blackPng(9, 9), greyGif(2), heifHead(["heic"], 9, 9)].map((bytes) =>
      bytes.subarray(0, 40),
    );
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), (start, rest) => {
        const bytes = new Uint8Array([...start, ...rest]);
        const header = readPictureHeader(bytes);
        expect(header?.type ?? "image/none").toMatch(/^image/);
        expect(typeof hasOnlyPixels(bytes, header?.type ?? "")).toBe("boolean");
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a picture that holds nothing but pixels", () => {
  const bare = (bytes: Buffer) => hasOnlyPixels(new Uint8Array(bytes), read(bytes)?.type ?? "");
  // A frame, a scan with a stuffed FF and a mark to restart from, the end.
  const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 5, 0xff, 0, 7, 0xff, 0xd0, 9]);
  const jpeg = (...parts: readonly Buffer[]) => {
    const head = jpegHead(8, 8, ...parts);
    return Buffer.concat([head.subarray(0, -2), scan, Buffer.from([0xff, 0xd9])]);
  };
  const segment = (marker: number, content: string) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, Buffer.from(content, "latin1")]);
  };

  it("is a PNG or JPEG of known parts", () => {
    expect(bare(blackPng(8, 8))).toBe(true);
    expect(bare(jpeg())).toBe(true);
    expect(bare(jpeg(segment(0xe0, "JFIF\0........."), segment(0xe2, "ICC_PROFILE\0...")))).toBe(true);
  });

  it("is none with words, a place, a preview, a large colour profile, or anything after its end", () => {
    expect(bare(blackPng(8, 8, pngChunk("tEXt", Buffer.from("Author\0Ada"))))).toBe(false);
    expect(bare(blackPng(8, 8, pngChunk("eXIf", cameraBlock({ place: true }))))).toBe(false);
    expect(bare(Buffer.concat([blackPng(8, 8), Buffer.from("more")]))).toBe(false);
    expect(bare(jpeg(cameraSegment(cameraBlock({ place: true }))))).toBe(false);
    expect(bare(jpeg(segment(0xfe, "by Ada")))).toBe(false);
    expect(bare(jpeg(segment(0xe0, `JFIF\0${"p".repeat(50)}`)))).toBe(false);
    expect(bare(jpeg(segment(0xe2, `ICC_PROFILE\0${"p".repeat(3000)}`)))).toBe(false);
    expect(bare(Buffer.concat([jpeg(), Buffer.from("a film of three seconds")]))).toBe(false);
    expect(bare(jpeg().subarray(0, -2))).toBe(false);
  });
});
