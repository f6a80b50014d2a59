import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PersistentMap } from "../../src/lib/persistentMap";

const keys = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.constantFrom("__proto__", "constructor", "a".repeat(300)),
);
const pieces = fc.array(fc.array(fc.tuple(keys, fc.nat()), { maxLength: 6 }), { maxLength: 12 });
const byText = (a: unknown, b: unknown) => String(a).localeCompare(String(b));
const contents = (map: ReadonlyMap<string, number>) => new Map(map);

describe("a map that is never changed", () => {
  it("holds what a map that was changed would hold, and each that was given out before stays as it was", () => {
    fc.assert(
      fc.property(pieces, (all) => {
        const native = new Map<string, number>();
        const given: (readonly [PersistentMap<string, number>, ReadonlyMap<string, number>])[] = [];
        let map = PersistentMap.of<string, number>();
        for (const piece of all) {
          given.push([map, new Map(native)]);
          map = map.with(piece);
          for (const [key, value] of piece) native.set(key, value);
        }
        for (const [own, expected] of [...given, [map, native] as const]) {
          expect(contents(own)).toEqual(expected);
          expect(own.size).toBe(expected.size);
          expect(new Map(own.entries())).toEqual(expected);
          expect(new Set(own.keys())).toEqual(new Set(expected.keys()));
          expect([...own.values()].sort(byText)).toEqual([...expected.values()].sort(byText));
          for (const key of native.keys())
            expect([own.get(key), own.has(key)]).toEqual([expected.get(key), expected.has(key)]);
        }
      }),
    );
  });

  it("is itself where nothing comes to it", () => {
    const map = PersistentMap.of<string, number>([["a", 1]]);
    expect(map.with([])).toBe(map);
    expect([map.get("b"), map.has("b")]).toEqual([undefined, false]);
  });

  it("goes in two ways from where it is, neither of which knows of the other", () => {
    const start = PersistentMap.of<string, number>([["a", 1]]);
    const [left, right] = [start.with([["a", 2]]), start.with([["b", 3]])];
    expect([start, left, right].map((map) => [map.get("a"), map.get("b")])).toEqual([
      [1, undefined],
      [2, undefined],
      [1, 3],
    ]);
    const visited: unknown[] = [];
    right.forEach((value, key, map) => visited.push([key, value, map === right]));
    expect(visited.sort(byText)).toEqual([
      ["a", 1, true],
      ["b", 3, true],
    ]);
  });
});
