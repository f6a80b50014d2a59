import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  createBytesDigest,
  createTextDigest,
  isSha256,
  sha256OfBytes,
  sha256OfText,
} from "../../src/lib/hash";

const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const TWO_BLOCKS = "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1";

describe("SHA-256", () => {
  test.each([
    ["", EMPTY],
    ["abc", ABC],
    ["abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", TWO_BLOCKS],
  ])("of the standard's example %j is known, of text and of bytes", async (text, hash) => {
    expect(sha256OfText(text)).toBe(hash);
    expect(await sha256OfBytes(new TextEncoder().encode(text))).toBe(hash);
  });

  it("of a million a's is known", () => {
    expect(sha256OfText("a".repeat(1_000_000))).toBe(
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
    );
  });

  it("is what Node says of any text", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(sha256OfText(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
      }),
    );
  });

  it("of bytes is the same in whatever pieces they come", () => {
    const digest = createBytesDigest();
    for (const piece of ["ab", "", "c"]) digest.add(new TextEncoder().encode(piece));
    expect([digest.hex(), digest.hex()]).toEqual([ABC, ABC]);
    expect(createBytesDigest().hex()).toBe(EMPTY);
  });

  it("of a list of texts depends on where one ends and the next begins, and can be asked for twice", () => {
    const digest = (...texts: string[]) => {
      const made = createTextDigest();
      for (const text of texts) made.add(text);
      expect(made.hex()).toBe(made.hex());
      return made.hex();
    };
    expect(digest("ab", "c")).toBe(sha256OfText("ab\nc\n"));
    expect(digest("ab", "c")).not.toBe(digest("a", "bc"));
    expect(digest()).toBe(EMPTY);
  });

  test.each([
    [ABC, true],
    [ABC.toUpperCase(), false],
    [ABC.slice(1), false],
    [`${ABC}0`, false],
    [`${ABC}\n`, false],
    [ABC.replace("b", "g"), false],
    [undefined, false],
    [[ABC], false],
  ])("%j is recognised as one: %s", (text, recognised) => {
    expect(isSha256(text)).toBe(recognised);
  });
});
