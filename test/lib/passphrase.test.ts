import { describe, expect, test } from "vitest";
import { isShortPassphrase, makePassphrase } from "../../src/lib/passphrase";

describe("a passphrase that is made up", () => {
  test("is seven groups of three small letters that nobody mistakes, and always another", () => {
    const made = Array.from({ length: 200 }, () => makePassphrase());
    for (const passphrase of made) {
      expect(passphrase).toMatch(/^([b-df-hjkmnp-tv-z]{3}-){6}[b-df-hjkmnp-tv-z]{3}$/);
      expect(passphrase).not.toMatch(/(.)\1\1/);
      expect(isShortPassphrase(passphrase)).toBe(false);
    }
    expect(new Set(made).size).toBe(200);
    // 20 letters in groups of three, without those of three equal ones.
    expect(7 * Math.log2(20 ** 3 - 20)).toBeGreaterThan(90);
  });

  test("has each letter as often as any other", () => {
    let byte = -1;
    const counts = new Map<string, number>();
    // Every byte as often as every other: 256 is no multiple of 20.
    for (let n = 0; n < 2_000; n += 1)
      for (const letter of makePassphrase(() => (byte = (byte + 7) % 256)).replaceAll("-", ""))
        counts.set(letter, (counts.get(letter) ?? 0) + 1);
    const all = [...counts.values()];
    expect(all).toHaveLength(20);
    expect(Math.max(...all) / Math.min(...all)).toBeLessThan(1.02);
  });

  test("is short with fewer than twelve letters, whatever they take to store", () => {
    expect(isShortPassphrase("correct hor")).toBe(true);
    expect(isShortPassphrase("correct horse")).toBe(false);
    expect(isShortPassphrase("🐎🐎🐎🐎🐎🐎")).toBe(true);
  });
});
