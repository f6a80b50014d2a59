import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { summarize } from "../../src/domain/summary";
import type { Sha256 } from "../../src/lib/hash";
import type { Database } from "../../src/storage/database";
import { summaryRow } from "../../src/storage/summaryRow";
import { corpus } from "../corpus/corpus";
import type { HostileFile } from "../corpus/hostile";
import { canonical, deviceTelling, HERE, sealed, type PlainEntry } from "../corpus/plainSnapshot";
import { dump, openDevice } from "./devices";
import { taken } from "./exchange";
import { stageSnapshot, takeIn } from "../../src/exchange/importWork";
import { NOON } from "../support/entries";

const telling = deviceTelling();
const filesHere = [...telling.filesByHash.keys()];

/** A device with a journey under way, as it is before each file. */
async function inUse(): Promise<Database> {
  const device = await openDevice();
  const entries = [...telling.journal.entriesById.values()];
  await device.packs.put({ journey: telling.id, source: "seed", n: 0, entries });
  await device.summaries.put(summaryRow(summarize(telling.id, telling.journal), 1));
  for (const [hash, { bytes }] of telling.filesByHash) {
    await device.files.put({ hash: hash as Sha256, size: bytes.length, chunkCount: 1 });
    await device.chunks.put({ hash: hash as Sha256, n: 0, bytes: Uint8Array.from(bytes).buffer });
  }
  return device;
}

/** Imports it whatever comes; resolves with why it was refused. */
async function tryFile(device: Database, { pieces, passphrase }: HostileFile): Promise<string | undefined> {
  const bytes = new Blob([...pieces()] as Uint8Array<ArrayBuffer>[]);
  const ask = { id: "hostile", fileName: "hostile.waymark.json", startedAt: NOON, passphrase };
  const staged = await stageSnapshot(device, bytes, ask);
  if (!staged.ok) return staged.error.type;
  const committed = await takeIn(taken(staged.value));
  return committed.ok ? undefined : committed.error.type;
}

/** The ids of all entries and the hashes of all files that are on the device, each looked at anew. */
async function contents(device: Database) {
  const entries = (await device.packs.toArray()).flatMap((pack) => pack.entries) as unknown as PlainEntry[];
  for (const entry of entries) expect(sealed(entry).id, canonical(entry)).toBe(entry.id);
  expect(await device.staged.count()).toBe(0);
  const rows = await device.files.toArray();
  expect(rows.filter(({ stagedBy }) => stagedBy !== undefined)).toEqual([]);
  return { ids: entries.map(({ id }) => id).sort(), files: rows.map(({ hash }) => hash as string).sort() };
}

const union = (...lists: readonly Iterable<string>[]) =>
  [...new Set(lists.flatMap((list) => [...list]))].sort();

test("no two hostile files have one name", () => {
  const names = corpus.map(({ name }) => name);
  expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
  expect(names.length).toBeGreaterThanOrEqual(300);
});

// All small ones in the long proofs, in a real browser too; here each eighth.
const every = process.env["WAYMARK_PROOF"] ? 1 : 8;
const sample = corpus.filter(({ isLarge }, n) => !isLarge && n % every === 0);

describe("of a hostile file the device takes in what is whole, or stays as it was", () => {
  test.each(sample)("$name", async (hostile) => {
    const device = await inUse();
    const before = await dump(device);
    const fault = await tryFile(device, hostile);
    const { refused, brings } = hostile.expected;
    if (fault !== undefined) {
      expect(refused ?? ["a correct import"]).toContain(fault);
      expect(await dump(device)).toEqual(before);
    } else {
      expect(brings, "it was taken in").toBeDefined();
      const { ids, files } = brings!();
      expect(await contents(device)).toEqual({
        ids: union(
          ids,
          HERE.map(({ id }) => id),
        ),
        files: union(files, filesHere),
      });
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
