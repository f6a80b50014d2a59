// Here is no canvas, as in a browser that cannot open a picture: everything is kept as it is.
import { describe, expect, it, vi } from "vitest";
import { FILE_MAX_BYTES } from "../../src/domain/evidence";
import { sha256OfBytes } from "../../src/lib/hash";
import { nameForType, prepareFile, rePrepare } from "../../src/state/preparing";
import { cameraBlock, cameraSegment, heifHead, jpegHead } from "../support/pictureBytes";

const byDefault = { keepOriginal: false };
const may = { lastModified: new Date(2026, 4, 3, 12).getTime() };
const taken = { make: "Apple", takenAt: "2026:04:30 18:00:00", place: true };
const photo = jpegHead(40, 30, cameraSegment(cameraBlock(taken)));

const prepared = async (file: File, wish = byDefault) => {
  const result = await prepareFile(file, wish);
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};

describe("a chosen file", () => {
  it("that is no picture is kept as it is, with the day it was changed last", async () => {
    const file = new File(["%PDF"], "plan.pdf", { type: "application/pdf", ...may });
    const { content, bytes, outcome, date } = await prepared(file);
    expect({ outcome, date }).toEqual({ outcome: "file", date: "2026-05-03" });
    const hash = await sha256OfBytes(bytes);
    expect(content).toEqual({ kind: "file", hash, name: "plan.pdf", type: "application/pdf", size: 4 });
  });

  it("that cannot be decoded keeps its bytes and name, and says what the camera wrote into it", async () => {
    const file = new File([new Uint8Array(photo)], "IMG_1.JPG", { type: "image/jpeg", ...may });
    const { content, bytes, ...rest } = await prepared(file);
    expect(rest).toMatchObject({
      outcome: "undecodable",
      date: "2026-04-30",
      found: { place: true, moment: true, camera: "Apple" },
    });
    expect(Buffer.from(bytes).equals(photo)).toBe(true);
    expect(content).toMatchObject({
      name: "IMG_1.JPG",
      type: "image/jpeg",
      hash: await sha256OfBytes(bytes),
    });
  });

  it("is the original where that was wished", async () => {
    const file = new File([new Uint8Array(photo)], "IMG_1.JPG", { type: "image/jpeg", ...may });
    expect((await prepared(file, { keepOriginal: true })).outcome).toBe("original");
  });

  it("without a type is looked into: some devices know none for HEIC", async () => {
    const heic = heifHead(["heic", "mif1"], 4032, 3024);
    const file = new File([new Uint8Array(heic)], "IMG_2.HEIC", may);
    const { content, outcome } = await prepared(file);
    expect(outcome).toBe("undecodable");
    expect(content).toMatchObject({ name: "IMG_2.HEIC", type: "image/heic" });
    expect((await prepared(new File(["text"], "notes", may))).outcome).toBe("file");
  });

  it("that is empty, too large, gone or called off is said to be so", async () => {
    const fault = async (file: File, signal?: AbortSignal) => {
      const result = await prepareFile(file, byDefault, signal);
      return result.ok ? "none" : result.error.type;
    };
    expect(await fault(new File([], "empty.jpg"))).toBe("empty");
    const large = Object.defineProperty(new File(["x"], "film.mp4"), "size", { value: FILE_MAX_BYTES + 1 });
    expect(await fault(large)).toBe("too-large");
    vi.spyOn(console, "warn").mockReturnValue(undefined);
    for (const type of ["image/jpeg", "video/mp4"]) {
      const gone = new File(["x"], "gone", { type });
      gone.arrayBuffer = () => Promise.reject(new DOMException("It went away", "NotFoundError"));
      expect(await fault(gone)).toBe("unreadable");
    }
    expect(
      await fault(new File([new Uint8Array(photo)], "a.jpg", { type: "image/jpeg" }), AbortSignal.abort()),
    ).toBe("cancelled");
  });

  it("is never kept uncovered where covering it was wished and could not be done", async () => {
    const cover = { points: [{ x: 0.5, y: 0.5 }], width: 0.2 };
    const edits = { turns: 0, covers: [cover] } as const;
    const result = await rePrepare(new Blob([new Uint8Array(photo)]), "a.jpg", edits);
    expect(result).toEqual({ ok: false, error: { type: "not-editable" } });
  });

  it("has the ending of what it became", () => {
    expect(nameForType("IMG_1.HEIC", "image/jpeg")).toBe("IMG_1.jpg");
    expect(nameForType("IMG_1.JPEG", "image/jpeg")).toBe("IMG_1.JPEG");
    expect(nameForType("wall", "image/jpeg")).toBe("wall.jpg");
    expect(nameForType(".webp", "image/png")).toBe("picture.png");
    expect(nameForType("v1.2 final.png", "image/jpeg")).toBe("v1.2 final.jpg");
  });
});
