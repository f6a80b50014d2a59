import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, type Json } from "../../src/lib/json";
import { anyEntry, entry, readBack, source, textOf } from "./snapshots";

const asTexts = (entries: readonly unknown[]) => entries.map((one) => canonicalJson(one as Json)).sort();
const photo = new Uint8Array(5_000).map((_, index) => (index * 7_919) % 251);

describe("a snapshot that is written and read", () => {
  test("gives back every entry, known or not, to the letter", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { maxLength: 20 }), async (entries) => {
        const written = await source(entries);
        const { entries: read, contents } = await readBack(await textOf(written));
        expect(contents.ok).toBe(true);
        expect(asTexts(read)).toEqual(asTexts(written.entries));
      }),
    );
  });

  test("gives back the bytes of files, and lists those that were left out", async () => {
    const written = await source(
      [entry()],
      [
        { bytes: photo },
        { bytes: new Uint8Array(0), name: "empty.txt" },
        { bytes: Uint8Array.of(1), isLeftOut: true },
      ],
    );
    const { files, contents } = await readBack(await textOf(written));
    expect([...files.values()].map((bytes) => bytes.length).sort((a, b) => a - b)).toEqual([0, 5_000]);
    expect([...files.values()]).toContainEqual(photo);
    expect(contents).toMatchObject({
      ok: true,
      value: { counts: { journeys: 1, entries: 1, evidence: 3, files: 2, bytes: 5_000 } },
    });
  });

  test("is valid JSON with its members in the order that the format gives, an entry a line", async () => {
    const text = await textOf(await source([entry(), entry()], [{ bytes: photo }]));
    const snapshot = JSON.parse(text) as Record<string, unknown>;
    expect(Object.keys(snapshot)).toEqual(
      "format version exportedAt exportedBy app counts frameworks journeys entries evidence digest".split(
        " ",
      ),
    );
    expect(text.split("\n").filter((line) => line.includes(`"nonce"`))).toHaveLength(2);
  });

  test("has the ids, hashes and digest that anybody can make again with a plain SHA-256", async () => {
    const sha256 = (text: string | Buffer) => createHash("sha256").update(text).digest("hex");
    const snapshot = JSON.parse(await textOf(await source([entry(), entry()], [{ bytes: photo }]))) as {
      entries: { id: string }[];
      evidence: { hash: string; data: string }[];
      digest: string;
    };
    for (const { id, ...rest } of snapshot.entries) expect(sha256(canonicalJson(rest))).toBe(id);
    for (const { hash, data } of snapshot.evidence) expect(sha256(Buffer.from(data, "base64"))).toBe(hash);
    const lines = [...snapshot.entries.map(({ id }) => id), ...snapshot.evidence.map(({ hash }) => hash)];
    expect(sha256(lines.map((line) => `${line}\n`).join(""))).toBe(snapshot.digest);
  });

  test("is the same bytes each time", async () => {
    const entries = [entry(), entry(), entry()];
    const forwards = await textOf(await source(entries, [{ bytes: photo }]));
    expect(await textOf(await source(entries.toReversed(), [{ bytes: photo }]))).toBe(forwards);
  });
});

describe("a snapshot that another program has touched", () => {
  const shuffled = (snapshot: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(snapshot).toReversed());

  test("may have its members, entries and files in another order, with white space and a byte order mark", async () => {
    const written = await source(
      [entry(), entry(), entry()],
      [{ bytes: photo }, { bytes: Uint8Array.of(1, 2) }],
    );
    const snapshot = JSON.parse(await textOf(written)) as { entries: object[]; evidence: object[] };
    snapshot.entries = snapshot.entries.toReversed().map((one) => shuffled(one as Record<string, unknown>));
    snapshot.evidence = snapshot.evidence.toReversed().map((one) => shuffled(one as Record<string, unknown>));
    const text = `\ufeff \r\n\t${JSON.stringify(shuffled(snapshot), undefined, "\t ")}\n\n`;
    const { entries, files, contents } = await readBack(text);
    expect(contents.ok).toBe(true);
    expect(asTexts(entries)).toEqual(asTexts(written.entries));
    expect([...files.values()]).toContainEqual(photo);
  });

  test("may have members that this version does not know, and keeps those in frameworks", async () => {
    const snapshot = JSON.parse(await textOf(await source([entry()], [{ bytes: photo }]))) as Record<
      string,
      unknown
    >;
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const touched = {
      signature: "DEEP",
      ...snapshot,
      frameworks: [{ id: "ours", version: "3", colours: { a: [1] } }],
      evidence: (snapshot["evidence"] as object[]).map((item) => ({ width: { px: 12 }, ...item })),
      more: "x".repeat(100_000),
    };
    const { contents, frameworks } = await readBack(JSON.stringify(touched).replace('"DEEP"', deep));
    expect(contents.ok).toBe(true);
    expect(frameworks.map(({ framework }) => framework)).toEqual(touched.frameworks);
  });

  test("may have escapes in the data of its files", async () => {
    const text = await textOf(await source([entry()], [{ bytes: photo }]));
    const escaped = text.replace(
      /"data":"([^"]*)"/,
      (_, data: string) => `"data":"${data.replaceAll("/", "\\/").replaceAll("A", "\\u0041")}"`,
    );
    expect(escaped).not.toBe(text);
    const { files, contents } = await readBack(escaped);
    expect(contents.ok).toBe(true);
    expect([...files.values()]).toEqual([photo]);
  });

  test("may hold the same entry and the same file twice, which is once", async () => {
    const snapshot = JSON.parse(await textOf(await source([entry()], [{ bytes: photo }]))) as {
      entries: object[];
      evidence: object[];
    };
    snapshot.entries.push(snapshot.entries[0]!);
    snapshot.evidence.push(snapshot.evidence[0]!);
    const { entries, contents } = await readBack(JSON.stringify(snapshot));
    expect(contents.ok).toBe(true);
    expect(entries).toHaveLength(1);
  });

  test("keeps `__proto__` inert, as a member like any other", async () => {
    const value = JSON.parse(`{"__proto__":{"polluted":true}}`) as Json;
    const { entries } = await readBack(await textOf(await source([entry({ value })])));
    expect(Object.keys(entries[0]!.value as object)).toEqual(["__proto__"]);
    expect((entries[0]!.value as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
