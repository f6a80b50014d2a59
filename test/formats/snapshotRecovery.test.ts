import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/domain/entry";
import type { ByteSource } from "../../src/formats/byteSource";
import { stop } from "../../src/formats/snapshotFaults";
import type { Json } from "../../src/lib/json";
import { recover } from "./recovered";
import { anyEntry, entry, readBack, source, textOf, type Read } from "./snapshots";

const photo = (length: number, seed: number) =>
  new Uint8Array(length).map((_, at) => (at * 7_919 + seed * 31) % 251);
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes);

/** A file of three entries, two files and a listed one, as it is written, and what is in it. */
async function snapshot() {
  const entries = [
    entry(),
    entry({ value: { a: [{}, "x"] } }),
    entry({ about: "moon:ü", register: "phase" }),
  ];
  const files = [1, 2].map((seed) => ({ bytes: photo(400 * seed, seed) }));
  const text = await textOf(await source(entries, [...files, { bytes: photo(9, 9), isLeftOut: true }]));
  return { text, whole: await readBack(text) };
}

const recoveredOf = ({ contents }: Read) => (contents.ok ? contents.value.recovered : undefined);
const faultOf = ({ contents }: Read) => (contents.ok ? undefined : contents.error);
const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id).sort();

describe("an undamaged snapshot", () => {
  test("is recovered whole, and nothing of it is told as damaged", async () => {
    const { text, whole } = await snapshot();
    const read = await recover(text);
    expect(read).toMatchObject({ entries: whole.entries, files: whole.files, frameworks: whole.frameworks });
    const recovered = {
      entries: 3,
      files: 2,
      damagedPlaces: 0,
      isCutShort: false,
      lost: { entries: 0, files: 0 },
    };
    expect(whole.contents.ok && read.contents).toEqual({
      ok: true,
      value: { ...(whole.contents.ok ? whole.contents.value : {}), recovered },
    });
  });

  test.each<[string, (value: Json) => string]>([
    ["on many lines", (value) => JSON.stringify(value, undefined, 2)],
    ["on one line", (value) => JSON.stringify(value)],
    ["in another order", (value) => JSON.stringify(reversed(value))],
    ["in another order and on many lines", (value) => JSON.stringify(reversed(value), undefined, "\t")],
  ])("is recovered whole where it is written %s", async (_, write) => {
    const { text, whole } = await snapshot();
    const read = await recover(write(JSON.parse(text) as Json));
    expect(idsOf(read.entries)).toEqual(idsOf(whole.entries));
    expect(read.files).toEqual(whole.files);
    expect(recoveredOf(read)).toMatchObject({ isCutShort: false, lost: { entries: 0, files: 0 } });
    expect(read.contents).toMatchObject({ value: { head: { exportedBy: "Ana" } } });
  });
});

/** Members and items the other way round, all the way down but for what an entry's hash is about. */
function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed).toReversed();
  if (typeof value !== "object" || value === null) return value;
  const isEntry = "nonce" in value;
  const members = Object.entries(value).map(([name, member]) => [name, isEntry ? member : reversed(member)]);
  return Object.fromEntries(members.toReversed()) as Json;
}

describe("a damaged snapshot", () => {
  test("gives all but the line that a flipped bit is on, whichever bit it is", async () => {
    expect.hasAssertions();
    const { text, whole } = await snapshot();
    const bytes = encode(text);
    for (let at = 0; at < bytes.length; at += 5) {
      const damaged = bytes.slice();
      damaged[at]! ^= 1 << (at % 8);
      await expectAllUntouched(damaged, whole, decode(bytes), at, at + 1);
    }
  });

  test("gives every entry and file before a cut, wherever it is cut, and says that its end is missing", async () => {
    const { text, whole } = await snapshot();
    const bytes = encode(text);
    for (let length = 1; length < bytes.length - 2; length += 7) {
      const read = await expectAllUntouched(
        bytes.slice(0, length),
        whole,
        decode(bytes),
        length,
        bytes.length,
      );
      if (read.contents.ok) expect(recoveredOf(read)).toMatchObject({ isCutShort: true });
      else expect(["not-a-snapshot", "nothing-whole"]).toContain(faultOf(read)?.type);
    }
  });

  test("of any entries gives all whose lines a hole, a foreign block or a flip left alone, and no other", async () => {
    expect.hasAssertions();
    const foreign = encode(await textOf(await source([entry({ value: "not ours" })])));
    const hole = fc.record({
      at: fc.nat(),
      length: fc.oneof(fc.constant(1), fc.nat({ max: 40 }), fc.nat({ max: 3_000 })),
      by: fc.constantFrom("zeros", "nothing", "brackets", "quotes", "foreign", "noise"),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyEntry, { minLength: 1, maxLength: 12 }),
        hole,
        fc.boolean(),
        async (entries, { at, length, by }, onOneLine) => {
          const written = await textOf(
            await source(entries, [{ bytes: photo(700, 1) }, { bytes: photo(50, 2) }]),
          );
          const whole = await readBack(written);
          const bytes = encode(onOneLine ? written.replaceAll("\n", "") : written);
          const from = at % bytes.length;
          const to = Math.min(bytes.length, from + length);
          const put = {
            zeros: new Uint8Array(to - from),
            nothing: new Uint8Array(0),
            brackets: encode("{[".repeat(to - from)),
            quotes: encode('"{'.repeat(to - from)),
            noise: photo(to - from, at).map((byte) => byte ^ 0x5a),
            foreign: foreign.slice(at % 900, (at % 900) + length),
          }[by];
          const damaged = new Uint8Array([...bytes.subarray(0, from), ...put, ...bytes.subarray(to)]);
          const text = onOneLine ? itemLines(decode(bytes)) : decode(bytes);
          await expectAllUntouched(damaged, whole, text, from, to, "not ours");
        },
      ),
      { numRuns: 150 },
    );
  });

  test("tells what the file claims is lost, and in how many places it is damaged", async () => {
    const { text } = await snapshot();
    const [first, , third] = text.split("\n").filter((line) => line.startsWith('{"about"'));
    const damaged = text.replace(first!.slice(40, 60), "\0".repeat(20)).replace(third!.slice(9), "");
    expect(recoveredOf(await recover(damaged))).toEqual({
      entries: 1,
      files: 2,
      damagedPlaces: 2,
      isCutShort: false,
      lost: { entries: 2, files: 0 },
    });
    const claimless = damaged.replace(`"counts":{`, `"counts":[`);
    expect(recoveredOf(await recover(claimless))).toMatchObject({ entries: 1, files: 2, lost: undefined });
  });

  test("gives a file whose size is told wrongly, and none whose bytes or hash were changed", async () => {
    const { text, whole } = await snapshot();
    const read = await recover(text.replace(`"size":400`, `"size":401`));
    expect(read.files).toEqual(whole.files);
    for (const change of [/"data":"../u, /"hash":"[0-9a-f]{4}/u])
      expect((await recover(text.replace(change, (found) => `${found.slice(0, -2)}zz`))).files.size).toBe(1);
  });
});

describe("recovering", () => {
  test("refuses what is no snapshot, what is newer, and what has no whole entry", async () => {
    const { text } = await snapshot();
    expect(faultOf(await recover(""))).toEqual({ type: "empty" });
    expect(faultOf(await recover(`{"format":"excalidraw","elements":[{"id":1}]}`))).toEqual({
      type: "not-a-snapshot",
    });
    expect(faultOf(await recover("<html>{</html>"))).toEqual({ type: "not-a-snapshot" });
    const newer = text.replace(`"version":1`, `"version":2`).slice(0, -20);
    expect(faultOf(await recover(newer))).toEqual({ type: "too-new", found: 2, supported: 1 });
    expect(faultOf(await recover(text.slice(0, 300)))).toEqual({ type: "nothing-whole" });
    expect(faultOf(await recover(text.replaceAll(`"nonce":"n`, `"nonce":"m`)))).toEqual({
      type: "nothing-whole",
    });
  });

  test("takes all that a damaged seal lets through", async () => {
    const { text, whole } = await snapshot();
    const bytes = encode(text);
    const end = text.indexOf(`"evidence":[`);
    let closed = 0;
    const source: ByteSource = {
      size: bytes.length,
      open: () => {
        let at = 0;
        return {
          close: async () => void (closed += 1),
          next: async () => {
            if (at >= end) return stop({ type: "seal-damaged", bytes: end });
            at += 100;
            return bytes.slice(at - 100, Math.min(at, end));
          },
        };
      },
    };
    const read = await recover(source);
    expect(closed).toBe(1);
    expect(idsOf(read.entries)).toEqual(idsOf(whole.entries));
    expect(recoveredOf(read)).toMatchObject({
      entries: 3,
      files: 0,
      isCutShort: true,
      lost: { entries: 0, files: 2 },
    });
  });

  test("takes files that are too long to be held, and finds the next where one of them is damaged", async () => {
    const files = [photo(1_200_000, 1), photo(300_000, 2), photo(900, 3)];
    const text = await textOf(
      await source(
        [entry()],
        files.map((bytes) => ({ bytes })),
      ),
    );
    expect(recoveredOf(await recover(text))).toMatchObject({ files: 3, damagedPlaces: 0 });
    const at = text.indexOf(`"size":1200000`) + 700_000;
    for (const put of ["*", '"', text[at] === "A" ? "B" : "A"]) {
      const read = await recover(text.slice(0, at) + put + text.slice(at + 1));
      expect(recoveredOf(read)).toMatchObject({ entries: 1, files: 2, damagedPlaces: 1, isCutShort: false });
    }
    const dataFirst = text.replace(
      /(\{)("hash":"[0-9a-f]*","type":"[^"]*","size":1200000,"name":"[^"]*"),("data":"[^"]*")/u,
      "$1$3,$2",
    );
    expect(dataFirst).not.toBe(text);
    expect(recoveredOf(await recover(dataFirst))).toMatchObject({ files: 3, damagedPlaces: 0 });
  });

  test.each([
    ["brackets", "{"],
    ["brackets in brackets", '{"a":'],
    ["lists of objects that never end", '{"a":[{"b":"c"},'],
    ["quotes", '{"'],
    ["zeros", "\0"],
  ])("comes to an end in the middle of many %s", async (_, piece) => {
    const { text, whole } = await snapshot();
    const at = text.indexOf(`"evidence":[`);
    const damaged = text.slice(0, at) + piece.repeat(300_000 / piece.length) + text.slice(at);
    const read = await recover(damaged);
    expect(idsOf(read.entries)).toEqual(idsOf(whole.entries));
    expect(read.files).toEqual(whole.files);
  });
});

/** The text with a line feed before and after every item, and every character where it was. */
const itemLines = (text: string) =>
  text.replace(/,\{"(?=about|hash)/gu, '\n{"').replace(/\[\{"(?=about|hash)/gu, '\n{"');

/** What is recovered was there, and of it all is there that stands on a line that the damage from `from` to `to` did not touch. */
async function expectAllUntouched(
  damaged: Uint8Array<ArrayBuffer>,
  whole: Read,
  text: string,
  from: number,
  to: number,
  foreign = "",
): Promise<Read> {
  const read = await recover(damaged);
  const known = new Set(idsOf(whole.entries));
  for (const { id, value } of read.entries) if (value !== foreign) expect(known).toContain(id);
  for (const [hash, bytes] of read.files) expect(whole.files.get(hash)).toEqual(bytes);
  const found = new Set<string>([...idsOf(read.entries), ...read.files.keys()]);
  const expected = new Set<string>([...known, ...whole.files.keys()]);
  let at = 0;
  let hasEntry = false;
  for (const line of text.split("\n")) {
    const end = at + line.replace(/[,\]]*$/u, "").length;
    const isUntouched = end <= from || at >= to;
    const id = /^\{"about.*"id":"([0-9a-f]{64})"|^\{"hash":"([0-9a-f]{64})","type".*"data"/u.exec(line);
    const name = id?.[1] ?? id?.[2];
    if (isUntouched && name !== undefined && expected.has(name)) {
      hasEntry ||= id?.[1] !== undefined;
      if (read.contents.ok) expect(found).toContain(name);
    }
    at += line.length + 1;
  }
  // A damaged number may say that the file is of a newer version.
  if (hasEntry && faultOf(read)?.type !== "too-new") expect(read.contents).toMatchObject({ ok: true });
  return read;
}
