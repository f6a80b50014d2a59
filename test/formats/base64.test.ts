import fc from "fast-check";
import { expect, test } from "vitest";
import { base64Of, createBase64Decoder, createBase64Encoder } from "../../src/formats/base64";

/** For one file, whose size is guessed. */
function decoderOf(guess: number, maxBytes: number) {
  const decoder = createBase64Decoder(maxBytes);
  decoder.begin(guess);
  return decoder;
}

const asText = (pieces: readonly Uint8Array[]) => Buffer.concat(pieces).toString("latin1");

/** Cuts bytes at arbitrary places. */
const cutBytes = fc
  .tuple(fc.uint8Array({ maxLength: 300 }), fc.array(fc.nat(40)))
  .map(([bytes, lengths]) => cut(bytes, lengths));

function cut(bytes: Uint8Array, lengths: readonly number[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const length of lengths) {
    pieces.push(bytes.subarray(at, at + length));
    at += length;
  }
  return [...pieces, bytes.subarray(Math.min(at, bytes.length))];
}

test("bytes in pieces of any length become the same base64 as in one", () => {
  fc.assert(
    fc.property(cutBytes, (pieces) => {
      const encoder = createBase64Encoder();
      const text = asText([...pieces.map((piece) => encoder.encode(piece).slice()), encoder.end()]);
      expect(text).toBe(Buffer.concat(pieces).toString("base64"));
    }),
  );
});

test.each([0, 1, 2, 3, 4, 5, 6, 7])(
  "%d bytes at once become their base64, whatever is left at the end",
  async (length) => {
    const bytes = new Uint8Array(length).map((_, at) => 250 - at);
    expect(await base64Of(bytes).text()).toBe(Buffer.from(bytes).toString("base64"));
  },
);

test("base64 in pieces of any length becomes the bytes again, whatever size was guessed", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(fc.nat(40)),
      fc.nat(400),
      (bytes, lengths, guess) => {
        const decoder = decoderOf(guess, 1_000);
        const text = Buffer.from(Buffer.from(bytes).toString("base64"), "latin1");
        for (const piece of cut(text, lengths)) expect(decoder.decode(piece)).toBeUndefined();
        expect(decoder.end()).toEqual(bytes);
      },
    ),
  );
});

test("base64 whose padding is cut in two becomes the bytes again, however small its size was guessed", () => {
  for (const size of [1, 4, 7, 10, 13]) {
    const bytes = new Uint8Array(size).map((_, at) => at + 1);
    const text = Buffer.from(Buffer.from(bytes).toString("base64"), "latin1");
    const decoder = decoderOf(0, size);
    for (const piece of cut(text, [text.length - 1])) expect(decoder.decode(piece)).toBeUndefined();
    expect(decoder.end()).toEqual(bytes);
  }
});

test.each(["QQ=", "Q", "Q===", "QQ==QQ==", "QQ=Q", "Q Q=", "QUI-", "=QQQ", "QQ\n=="])(
  "%o is not base64",
  (text) => {
    const decoder = decoderOf(0, 1_000);
    const fault = decoder.decode(new TextEncoder().encode(text));
    expect(fault ?? decoder.end()).not.toBeInstanceOf(Uint8Array);
  },
);

test("more bytes than allowed are not taken", () => {
  const text = new TextEncoder().encode(Buffer.alloc(301).toString("base64"));
  expect(decoderOf(0, 300).decode(text)).toBe("too-large");
  expect(decoderOf(0, 301).decode(text)).toBeUndefined();
});

test("one file after the other, large and small, comes back whole", () => {
  const decoder = createBase64Decoder(1_000);
  fc.assert(
    fc.property(
      fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 }),
      fc.nat(400),
      (files, guess) => {
        for (const bytes of files) {
          decoder.begin(guess);
          expect(
            decoder.decode(new TextEncoder().encode(Buffer.from(bytes).toString("base64"))),
          ).toBeUndefined();
          expect(decoder.end()).toEqual(bytes);
        }
      },
    ),
  );
});
