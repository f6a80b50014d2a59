import { expect, test } from "vitest";
import { fileSource, type ByteReader } from "../../src/formats/byteSource";
import { watchStream } from "./watchStream";

const bytesOf = (length: number) => new Uint8Array(length).map((_, n) => (n * 7_919 + (n >> 8)) & 255);

async function rest(reader: ByteReader): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for (let piece = await reader.next(); piece; piece = await reader.next()) all.push(piece.slice());
  return Buffer.concat(all);
}

test.each([0, 1, 2 * 1024 * 1024, 5_000_001])(
  "a file of %d bytes is read to the byte, in two buffers, or in slices where a browser streams as it likes",
  async (length) => {
    const bytes = bytesOf(length);
    for (const type of ["bytes", undefined] as const) {
      const file = new Blob([bytes]);
      const watched = watchStream(file, type);
      const source = fileSource(file);
      expect(source.size).toBe(length);
      for (let n = 0; n < 2; n += 1) expect((await rest(source.open())).equals(bytes)).toBe(true);
      if (type === "bytes") expect(watched.open()).toBe(0);
    }
  },
);

test("a file that nobody reads any further is let go of, and gives nothing more", async () => {
  const file = new Blob([bytesOf(9_000_000)]);
  const watched = watchStream(file);
  for (const pieces of [0, 1, 2]) {
    const reader = fileSource(file).open();
    for (let n = 0; n < pieces; n += 1) await reader.next();
    await reader.close();
    await reader.close();
    expect(watched.open()).toBe(0);
    expect(await reader.next().catch(() => undefined)).toBeUndefined();
  }
});
