import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  ENTRY_MAX_DEPTH,
  ENTRY_MAX_LENGTH,
  LATEST_TIME,
  readEntry,
  sealEntry,
  type Statement,
} from "../../src/domain/entry";
import type { Json } from "../../src/lib/json";
import { author, entry, entryId, JOURNEY_ID, sitting } from "../support/entries";

const statement: Statement = {
  journey: JOURNEY_ID,
  about: "journey",
  register: "title",
  value: "Our school",
  after: [],
  at: 1_780_000_000_000,
  author: author("ann"),
  sitting: sitting("s1"),
  nonce: "n1",
};

const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const nested = (depth: number): Json => (depth === 0 ? 1 : [nested(depth - 1)]);

describe("an entry's id", () => {
  it("is the SHA-256 of the canonical JSON of the rest, as this text", () => {
    const text =
      '{"about":"journey","after":[],"at":1780000000000,"author":"ann","journey":"our-school","nonce":"n1",' +
      '"register":"title","sitting":"s1","value":"Our school"}';
    expect(sealEntry(statement).id).toBe(createHash("sha256").update(text).digest("hex"));
  });

  it("does not depend on the order in which the heads were given: they are sorted", () => {
    const ids = ["c", "a", "b"].map(entryId);
    const sealed = sealEntry({ ...statement, after: ids });
    expect(sealed.after).toEqual(["a", "b", "c"].map(entryId));
    expect(sealed.id).toBe(sealEntry({ ...statement, after: ids.toReversed() }).id);
    expect(ids).toEqual(["c", "a", "b"].map(entryId));
  });

  test.each<[string, Partial<Statement>]>([
    ["journey", { journey: "other" as Statement["journey"] }],
    ["about", { about: "competency:x" }],
    ["register", { register: "subject" }],
    ["value", { value: "Our School" }],
    ["after", { after: [entryId("a")] }],
    ["at", { at: statement.at + 1 }],
    ["author", { author: author("bob") }],
    ["sitting", { sitting: sitting("s2") }],
    ["nonce", { nonce: "n2" }],
  ])("is another with another %s", (_, change) => {
    expect(sealEntry({ ...statement, ...change }).id).not.toBe(sealEntry(statement).id);
  });
});

describe("an entry from a file", () => {
  it("is read as it was written, whatever it says", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 3 }),
        fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
        fc.integer(),
        (value, name, at) => {
          const about = `newer:${Array.from(name)
            .filter((c) => c >= " ")
            .join("")}`;
          const sealed = sealEntry({ ...statement, value: value as Json, about, at });
          const read = readEntry(overTheWire(sealed));
          expect(read.ok && JSON.stringify(read.value)).toBe(JSON.stringify(sealed));
        },
      ),
    );
  });

  it("keeps members that this version does not know, and its id vouches for them", () => {
    const newer = sealEntry({ ...statement, weight: { grams: 3 } } as Statement);
    expect(readEntry(overTheWire(newer))).toEqual({ ok: true, value: { ...newer, weight: { grams: 3 } } });
    expect(readEntry({ ...newer, weight: { grams: 4 } })).toEqual({ ok: false, error: "wrong-id" });
    const { weight: _, ...without } = newer as typeof newer & { weight: Json };
    expect(readEntry(without)).toEqual({ ok: false, error: "wrong-id" });
  });

  it("is the same entry with its members in another order", () => {
    const sealed = sealEntry(statement);
    const reordered = Object.fromEntries(Object.entries(sealed).toReversed());
    expect(readEntry(reordered)).toEqual({ ok: true, value: sealed });
  });

  it("may carry a member named __proto__ in its value and changes no prototype", () => {
    const value = JSON.parse('{"__proto__":{"cleared":true}}') as Json;
    const text = JSON.stringify(sealEntry({ ...statement, value }));
    expect(text).toContain("__proto__");
    const read = readEntry(JSON.parse(text));
    expect(read.ok && Object.keys(read.value.value as object)).toEqual(["__proto__"]);
    expect({}).not.toHaveProperty("cleared");
  });

  const sealed = sealEntry(statement);
  test.each<[string, unknown]>([
    ["nothing", null],
    ["a text", "entry"],
    ["a list", [sealed]],
    ["an empty object", {}],
    ["an id that is no hash", { ...sealed, id: "1" }],
    ["an id in capitals", { ...sealed, id: sealed.id.toUpperCase() }],
    ["no value", omit("value")],
    ["no journey", omit("journey")],
    ["an empty journey", { ...sealed, journey: "" }],
    ["a journey that is a number", { ...sealed, journey: 7 }],
    ["an about of 201 characters", { ...sealed, about: "x".repeat(201) }],
    ["a line feed in its register", { ...sealed, register: "title\n" }],
    ["heads that are no list", { ...sealed, after: "none" }],
    ["a head that is no hash", { ...sealed, after: ["x"] }],
    ["no time", omit("at")],
    ["a time with a fraction", { ...sealed, at: 1.5 }],
    ["a time as text", { ...sealed, at: "2026-08-20" }],
    ["a time that no calendar has", { ...sealed, at: LATEST_TIME + 1 }],
    ["no author", omit("author")],
    ["no sitting", omit("sitting")],
    ["no nonce", omit("nonce")],
    [
      "a number that JSON reads as infinite",
      JSON.parse(JSON.stringify({ ...sealed, value: 7 }).replace(":7", ":1e999")),
    ],
  ])("is refused with %s", (_, value) => {
    expect(readEntry(value)).toEqual({ ok: false, error: "not-an-entry" });
  });

  it("is refused with a wrong id", () => {
    expect(readEntry({ ...sealed, value: "Another school" })).toEqual({ ok: false, error: "wrong-id" });
    expect(readEntry({ ...sealed, id: entryId("a") })).toEqual({ ok: false, error: "wrong-id" });
  });

  it("is refused when its own id is among its members twice told, as part of what is hashed", () => {
    const hashedWithId = sealEntry({ ...statement, id: entryId("a") } as Statement);
    expect(readEntry(hashedWithId)).toEqual({ ok: false, error: "wrong-id" });
  });

  it("is refused when it nests too deep, even a hundred thousand levels", () => {
    // The entry itself is one level.
    expect(readEntry(sealEntry({ ...statement, value: nested(ENTRY_MAX_DEPTH - 1) })).ok).toBe(true);
    const deep = { ...sealed, value: nested(ENTRY_MAX_DEPTH) };
    expect(readEntry(deep)).toEqual({ ok: false, error: "too-deep" });
    const veryDeep = JSON.parse("[".repeat(100_000) + "]".repeat(100_000)) as Json;
    expect(readEntry({ ...sealed, value: veryDeep })).toEqual({ ok: false, error: "too-deep" });
  });

  it("is refused above the size limit and read just below it", () => {
    const rest = JSON.stringify({ ...statement, value: "" }).length;
    const largest = sealEntry({ ...statement, value: "x".repeat(ENTRY_MAX_LENGTH - rest) });
    expect(readEntry(largest).ok).toBe(true);
    const tooLarge = sealEntry({ ...statement, value: "x".repeat(ENTRY_MAX_LENGTH - rest + 1) });
    expect(readEntry(tooLarge)).toEqual({ ok: false, error: "too-large" });
  });

  it("may have times as far off as a calendar goes", () => {
    for (const at of [LATEST_TIME, -LATEST_TIME, 0]) expect(readEntry(entry({ at })).ok).toBe(true);
  });

  it("may name heads that are not here", () => {
    expect(readEntry(entry({ after: [entryId("f")] })).ok).toBe(true);
  });

  function omit(member: string): unknown {
    return Object.fromEntries(Object.entries(sealed).filter(([name]) => name !== member));
  }
});
