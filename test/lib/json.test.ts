import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { canonicalJson, isJson, jsonDepth, type Json } from "../../src/lib/json";

const json = fc.jsonValue({ maxDepth: 6 }) as fc.Arbitrary<Json>;

/** As a file would bring it: JSON.parse makes `__proto__` a member like any other. */
const parse = (text: string) => JSON.parse(text) as Json;

describe("canonical JSON", () => {
  test.each<[string, Json, string]>([
    [
      "sorts members by their code units",
      { b: 1, a: 2, B: 3, "10": 4, "9": 5 },
      '{"10":4,"9":5,"B":3,"a":2,"b":1}',
    ],
    [
      "sorts members outside of the basic plane by code units too",
      { "\uffff": 1, "😀": 2 },
      '{"😀":2,"\uffff":1}',
    ],
    ["sorts deep inside", [{ z: { y: 1, x: [] } }], '[{"z":{"x":[],"y":1}}]'],
    ["keeps the order of lists", [3, 1, 2], "[3,1,2]"],
    ["writes numbers one way", [1.0, 1e21, 1e-7, -0, 0.1], "[1,1e+21,1e-7,0,0.1]"],
    ["escapes what JSON must", 'a"\\\n\u0001', '"a\\"\\\\\\n\\u0001"'],
    ["escapes a lone surrogate, so that the text is valid UTF-8", "\ud800", '"\\ud800"'],
    ["tells null, true and false", [null, true, false], "[null,true,false]"],
    ["has an empty object and list", [{}, []], "[{},[]]"],
  ])("%s", (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it("keeps a member named __proto__", () => {
    expect(canonicalJson(parse('{"b":1,"__proto__":{"a":2}}'))).toBe('{"__proto__":{"a":2},"b":1}');
  });

  test.each([
    ["undefined", { a: undefined }],
    ["NaN", Number.NaN],
    ["infinity", [Infinity]],
    ["a function", () => 1],
    ["a bigint", 1n],
  ])("has no text for %s", (_, value) => {
    expect(() => canonicalJson(value as unknown as Json)).toThrow(TypeError);
    expect(isJson(value)).toBe(false);
  });

  it(
    "says the same of a value whatever the order of its members, and comes back from its own text",
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(json, (value) => {
          const text = canonicalJson(value);
          expect(canonicalJson(parse(text))).toBe(text);
          expect(canonicalJson(reversed(value))).toBe(text);
          expect(canonicalJson(parse(JSON.stringify(value, null, 2)))).toBe(text);
          expect(isJson(value)).toBe(true);
        }),
      );
    },
  );

  it("has one text for each value and no text for two", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const same = JSON.stringify(sortedDeep(a)) === JSON.stringify(sortedDeep(b));
        expect(canonicalJson(a) === canonicalJson(b)).toBe(same);
      }),
    );
  });
});

describe("the depth of JSON", () => {
  test.each<[Json, number]>([
    ["text", 0],
    [null, 0],
    [[], 0],
    [{}, 0],
    [[1], 1],
    [{ a: [1] }, 2],
    [[[], [[1]]], 3],
  ])("of %j is %i", (value, depth) => {
    expect(jsonDepth(value)).toBe(depth);
  });

  it("is told of a hundred thousand lists in each other", () => {
    const deep = parse("[".repeat(100_000) + "]".repeat(100_000));
    expect(jsonDepth(deep)).toBe(99_999);
    expect(isJson(deep)).toBe(true);
  });
});

function reversed(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return fromMembers(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, reversed(member)]),
  );
}

function sortedDeep(value: Json): Json {
  if (Object.is(value, -0)) return 0;
  if (Array.isArray(value)) return ["list", ...(value as readonly Json[]).map(sortedDeep)];
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return ["object", ...members.map(([name, member]) => [name, sortedDeep(member)])];
}

/** Object.fromEntries defines members, so that `__proto__` stays one. */
const fromMembers = (members: readonly (readonly [string, Json])[]): Json => Object.fromEntries(members);
