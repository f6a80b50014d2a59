import { describe, expect, test } from "vitest";
import { SNAPSHOT_FORMAT } from "../../src/formats/snapshot";
import { entry, faultOf, readBack, source, textOf } from "./snapshots";

const photo = new Uint8Array(500).map((_, index) => (index * 7_919) % 251);
const snapshot = async () =>
  textOf(await source([entry(), entry({ register: "subject", value: "school" })], [{ bytes: photo }]));
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("a file that is no snapshot", () => {
  test.each([
    ["0 bytes", "", "empty"],
    ["a letter", "Dear all,", "not-json"],
    ["white space", "  \n", "not-json"],
    ["a picture", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "not-json"],
    ["broken JSON", `{name: "tomorrow"}`, "not-json"],
    ["the very start of a snapshot", `{\n"format":"waymark-s`, "not-json"],
    [
      "another app's JSON",
      JSON.stringify({ type: "excalidraw", version: 2, elements: [{}] }),
      "not-a-snapshot",
    ],
    [
      "another app's JSON with members of ours",
      JSON.stringify({ entries: [1], evidence: 5 }),
      "not-a-snapshot",
    ],
    ["a list", "[1, 2]", "not-a-snapshot"],
    ["an empty object", "{}", "not-a-snapshot"],
  ])("is told: %s", async (_, text, type) => {
    expect(await faultOf(text)).toMatchObject({ type });
  });
});

describe("a snapshot of a newer version", () => {
  test("is refused as such before anything in it is judged", async () => {
    const newer = { format: SNAPSHOT_FORMAT, version: 2, entries: [{ of: "another kind" }] };
    const fault = { type: "too-new", found: 2, supported: 1 };
    expect(await faultOf(JSON.stringify(newer))).toEqual(fault);
    expect(
      await faultOf(JSON.stringify({ entries: newer.entries, version: 2, format: SNAPSHOT_FORMAT })),
    ).toEqual(fault);
    expect(
      await faultOf(JSON.stringify({ counts: {}, evidence: 7, format: SNAPSHOT_FORMAT, version: 2.5 })),
    ).toEqual({
      ...fault,
      found: 2.5,
    });
  });

  test.each([0, -1, 1.5 / 2, "1", null])("is not one of version %o, which is damaged", async (version) => {
    expect(await faultOf(JSON.stringify({ format: SNAPSHOT_FORMAT, version, entries: [] }))).toMatchObject({
      type: "damaged",
      part: "head",
    });
  });
});

describe("a snapshot that is cut short", () => {
  test("is told as cut short wherever it ends", async () => {
    const text = (await snapshot()).trimEnd();
    const recognizable = text.indexOf("version");
    for (let end = recognizable; end < text.length; end += 17)
      expect(await faultOf(text.slice(0, end)), `cut at ${end}`).toEqual({ type: "cut-short", bytes: end });
    expect(await faultOf(text.slice(0, -1))).toMatchObject({ type: "cut-short" });
  });
});

describe("a damaged snapshot", () => {
  test("is not taken for another app's because a part that is too long stands before its format", async () => {
    const text = `{"app":"${"x".repeat(1024 * 1024)}",${(await snapshot()).slice(1)}`;
    expect(await faultOf(text)).toMatchObject({ type: "damaged", part: "head" });
  });

  test("never gives other entries or other bytes, whichever bit is flipped", async () => {
    const text = await snapshot();
    const { entries, files } = await readBack(text);
    const accepted = [];
    for (let at = 0; at < text.length; at += 3) {
      const bytes = bytesOf(text);
      bytes[at]! ^= 1 << (at % 8);
      const read = await readBack(bytes);
      // A flip in the part that is for people alone changes nothing that counts.
      if (read.contents.ok) accepted.push({ entries: read.entries, files: read.files });
    }
    expect(accepted.length).toBeGreaterThan(0);
    expect(accepted).toEqual(accepted.map(() => ({ entries, files })));
  });

  test.each([
    ["a changed word in an entry", `"value":"school"`, `"value":"schooI"`, "entries", "wrong-hash"],
    ["a changed id", /"id":"[0-9a-f]/, `"id":"g`, "entries", "wrong-shape"],
    ["an entry that is not one", `"entries":[`, `"entries":[7,`, "entries", "wrong-shape"],
    ["an entry that is not JSON", `"entries":[`, `"entries":[{"a":tru},`, "entries", "not-json"],
    ["entries that are no list", `"entries":[`, `"entries":{},"x":[`, "entries", "not-json"],
    ["a changed character in a file", /"data":"../, `"data":"zz`, "evidence", "wrong-hash"],
    ["a character in a file that is not base64", /"data":"../, `"data":"*z`, "evidence", "not-json"],
    ["a file of another size", `"size":500`, `"size":501`, "evidence", "wrong-size"],
    ["a wrong hash", /"hash":"[0-9a-f]{8}/, `"hash":"01234567`, "evidence", "wrong-hash"],
    ["a wrong count", `"entries":2`, `"entries":3`, "counts", "wrong-count"],
    ["no counts", `"counts"`, `"amounts"`, "counts", "missing"],
    ["a wrong digest", /"digest":"[0-9a-f]{8}/, `"digest":"01234567`, "digest", "wrong-digest"],
    ["no digest", `"digest"`, `"indigestion"`, "digest", "missing"],
    ["no entries", `"entries":[`, `"exits":[`, "entries", "missing"],
    ["two lists of entries", `"evidence":[`, `"entries":[],"evidence":[`, "entries", "twice"],
    ["something after its end", /\}\n$/, "}\n{}", "end", "not-json"],
  ])("with %s is refused", async (_, found, put, part, what) => {
    const text = await snapshot();
    const damagedText = text.replace(found, put);
    expect(damagedText).not.toBe(text);
    expect(await faultOf(damagedText)).toMatchObject({ type: "damaged", part, what });
  });

  test("with characters that are not UTF-8 is refused", async () => {
    const bytes = bytesOf(await snapshot());
    bytes[new TextDecoder("latin1").decode(bytes).lastIndexOf("Our school")] = 0xff;
    expect(await faultOf(bytes)).toMatchObject({ type: "damaged", part: "entries", what: "not-json" });
  });
});

describe("a hostile snapshot", () => {
  const start = `{"format":"waymark-snapshot","version":1,"entries":[`;

  test("cannot nest deeper than an entry may, however deep", async () => {
    for (const depth of [70, 100_000])
      expect(await faultOf(`${start}${"[".repeat(depth)}${"]".repeat(depth)}]}`)).toEqual({
        type: "too-deep-entry",
        nth: 1,
      });
    expect(await faultOf(`${start}${`{"a":`.repeat(100_000)}`)).toMatchObject({ type: "too-deep-entry" });
  });

  test("cannot hold an entry larger than an entry may be", async () => {
    const large = entry({ value: "x".repeat(1_100_000) });
    expect(await faultOf(await textOf(await source([large])))).toEqual({ type: "too-large-entry", nth: 1 });
    expect(await faultOf(`${start}"${"y".repeat(9_000_000)}"]}`)).toEqual({
      type: "too-large-entry",
      nth: 1,
    });
  });

  test("cannot have more memory taken than it could fill", async () => {
    const text = (await snapshot()).replace(`"size":500`, `"size":150000000`);
    expect(await faultOf(text)).toMatchObject({ type: "damaged", what: "wrong-size" });
  });
});
