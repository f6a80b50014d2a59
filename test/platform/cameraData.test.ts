import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCameraData } from "../../src/platform/cameraData";
import { blackPng, cameraBlock, cameraSegment, heifHead, jpegHead, pngChunk } from "../support/pictureBytes";

const now = Date.UTC(2026, 7, 20);
const phone = { make: "Apple", model: "iPhone 12", takenAt: "2026:08:14 09:30:00", place: true };
const read = (bytes: Buffer) => readCameraData(new Uint8Array(bytes), now);
const inJpeg = (block: Buffer) => jpegHead(4000, 3000, cameraSegment(block));

describe("what a camera wrote", () => {
  it("is found in a JPEG, in both orders of bytes", () => {
    for (const littleEndian of [true, false])
      expect(read(inJpeg(cameraBlock(phone, littleEndian)))).toEqual({
        found: { place: true, moment: true, camera: "Apple iPhone 12" },
        takenOn: "2026-08-14",
      });
  });

  it("is found in a HEIC, also of phones newer than this reader, in a PNG and in a WebP", () => {
    const block = cameraBlock(phone);
    const newest = ["heic", "mif1", "MiHB", "miaf", "MiHE", "tmap", "heic", "hevc", "unif", "zzzz"];
    const named = Buffer.concat([Buffer.from("Exif\0\0"), block]);
    const files = [
      Buffer.concat([heifHead(newest, 4032, 3024), Buffer.alloc(5000, 7), Buffer.from([0, 0, 0, 6]), named]),
      blackPng(8, 8, pngChunk("eXIf", block)),
      Buffer.concat([Buffer.from("RIFF....WEBPEXIF...."), block]),
    ];
    for (const file of files)
      expect(read(file).found).toEqual({ place: true, moment: true, camera: "Apple iPhone 12" });
  });

  it("is found where an editor wrote the place as text", () => {
    expect(read(jpegHead(8, 8, Buffer.from("<x:GPSLatitude>52,31N</x:GPSLatitude>"))).found.place).toBe(true);
  });

  it("is nothing where there is nothing", () => {
    expect(read(jpegHead(8, 8))).toEqual({ found: { place: false, moment: false, camera: "" }, takenOn: "" });
  });

  it("says a maker once", () => {
    const camera = { make: "Canon", model: "Canon EOS 90D" };
    expect(read(inJpeg(cameraBlock(camera))).found).toEqual({
      place: false,
      moment: false,
      camera: "Canon EOS 90D",
    });
  });
});

describe("what lies", () => {
  it("is no day: years far off, days that no month has, tomorrow's tomorrow, words", () => {
    for (const takenAt of [
      "9999:01:01 00:00:00",
      "1970:01:01 00:00:00",
      "2026:02:30 00:00:00",
      "2026:13:01 0:0:0",
    ])
      expect(read(inJpeg(cameraBlock({ takenAt }))).takenOn).toBe("");
    expect(read(inJpeg(cameraBlock({ takenAt: "2026:08:23 00:00:00" }))).takenOn).toBe("");
    expect(read(inJpeg(cameraBlock({ takenAt: "    :  :     :  :  " }))).takenOn).toBe("");
  });

  it("is no day on which it was taken, where only a change is told", () => {
    const { found, takenOn } = read(inJpeg(cameraBlock({ changedAt: "2026:08:14 09:30:00" })));
    expect({ moment: found.moment, takenOn }).toEqual({ moment: true, takenOn: "" });
  });

  it("gives a short name without control characters, however long and strange it is", () => {
    const block = cameraBlock({ make: `\u0007${"x".repeat(1_000_000)}`, model: "\u202egnp" });
    const { camera } = read(Buffer.concat([Buffer.from("Exif\0\0"), block])).found;
    expect(camera.length).toBeLessThanOrEqual(60);
    expect(camera).not.toMatch(/\p{C}/u);
  });

  it("never throws, whatever the bytes are, and whatever is changed in good ones", () => {
    const good = inJpeg(cameraBlock(phone));
    fc.assert(
      fc.property(
        fc.nat(good.length),
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255))),
        (cut, changes) => {
          const bytes = new Uint8Array(good);
          for (const [at, byte] of changes) bytes[at] = byte;
          const { takenOn, found } = readCameraData(bytes.subarray(0, cut), now);
          expect(takenOn).toMatch(/^(\d{4}-\d{2}-\d{2})?$/);
          expect(found.camera.length).toBeLessThanOrEqual(60);
        },
      ),
      { numRuns: 500 },
    );
  });
});
