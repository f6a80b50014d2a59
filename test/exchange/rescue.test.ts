import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { foldJournal } from "../../src/domain/journal";
import type { Json } from "../../src/lib/json";
import { readSnapshot } from "../../src/formats/snapshotReader";
import { fileSource } from "../../src/formats/byteSource";
import { rescueRows } from "../../src/exchange/rescueRows";
import { rescueSnapshot } from "../../src/exchange/rescueSnapshot";
import { stageSnapshot, takeIn } from "../../src/exchange/importWork";
import { Database } from "../../src/storage/database";
import { readJournal } from "../../src/storage/journals";
import { openDatabase } from "../../src/storage/open";
import { dump, newName, NO_EVENTS, openTestDatabase } from "../support/databases";
import { entry, journeyId, NOON } from "../support/entries";
import { taken } from "./exchange";
import { createDatabase, createVersion1, HASH, openNative, ROWS, STATUS, TITLE } from "../storage/version1";
import { ROWS_2, TABLES as TABLES_2, VERSION_2 } from "../storage/version2";
import { TABLES as TABLES_3, VERSION_3 } from "../storage/version3";

vi.stubGlobal("__APP_VERSION__", "test");
const J1 = journeyId("J1");
const WALL = entry({
  journey: J1,
  about: "evidence:wall",
  register: "content",
  value: { kind: "file", hash: HASH, name: "wall.txt", type: "text/plain", size: 4 },
});

afterEach(() => vi.restoreAllMocks());

describe("a database that today's code cannot open", () => {
  it("hazard 11: is saved as a snapshot that brings back all that is whole, and stays untouched", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const name = newName();
    await createVersion1(name);
    await put(name, { journey: "J1", source: "S2", n: 0, entries: [WALL, null, { ...WALL, id: HASH }] });
    const database = new Database(name);
    expect((await openDatabase(NO_EVENTS, database)).ok).toBe(false);
    database.close();

    const rescued = await rescueSnapshot(name, NOON);
    expect(rescued).toMatchObject({ journeys: 1, leftOut: 2 });
    const here = await openTestDatabase();
    const staged = await stageSnapshot(here, rescued.file, {
      id: "I9",
      fileName: rescued.fileName,
      startedAt: NOON,
    });
    if (!staged.ok) throw new Error(staged.error.type);
    expect((await takeIn(taken(staged.value))).ok).toBe(true);
    expect((await readJournal(here, J1))?.entriesById).toEqual(
      foldJournal([TITLE, STATUS, WALL] as never).entriesById,
    );
    expect((await dump(here))["chunks"]).toEqual([
      expect.objectContaining({ hash: HASH, bytes: expect.stringContaining("4:") as string }),
    ]);

    const after = await openNative(name);
    expect([after.version, [...after.objectStoreNames].length]).toEqual([10, Object.keys(ROWS).length]);
    after.close();
  });

  it("hazard 11: leaves out a file whose bytes are damaged, and says that something is missing", async () => {
    const name = newName();
    const rows = { ...ROWS_2, packs: [{ journey: "J1", source: "S", n: 0, entries: [WALL] }], chunks: [] };
    await createDatabase(name, VERSION_2, TABLES_2, rows);
    const { file, leftOut } = await rescueSnapshot(name, NOON);
    expect(leftOut).toBe(1);
    const read = await readSnapshot(fileSource(file), {
      entries: async () => {},
      framework: async () => {},
      file: async () => {},
    });
    expect(read).toMatchObject({ ok: true, value: { counts: { evidence: 1, files: 0 } } });
  });

  it("hazard 11: is saved without what is out of sight, its picture too where other evidence names it", async () => {
    const name = newName();
    const said = (about: string, register: string, value: Json) =>
      entry({ journey: J1, about, register, value });
    const hidden = said("evidence:wall", "title", "Tamsin at the wall");
    const reason = said(`entry:${hidden.id}`, "why", "So that everyone sees Tamsin");
    const late = said(`entry:${"0".repeat(64)}`, "why", "Tamsin said so");
    const copy = said("evidence:copy", "content", WALL.value);
    await createDatabase(name, VERSION_3, TABLES_3, {
      packs: [{ journey: "J1", source: "S", n: 0, entries: [WALL, hidden, reason, late, copy] }],
      files: ROWS_2.files,
      chunks: ROWS_2.chunks,
      erasures: [
        {
          journey: "J1",
          about: "evidence:wall",
          hashes: [HASH],
          entries: [WALL.id, late.id],
          agreedAt: NOON,
        },
        { journey: "J1", about: "evidence:copy", hashes: [], entries: [], refusedAt: NOON },
      ],
    });
    const { file, leftOut } = await rescueSnapshot(name, NOON);
    const text = await file.text();
    expect([text.includes("Tamsin"), text.includes(copy.id), leftOut]).toEqual([false, true, 0]);
    expect(JSON.parse(text)).toMatchObject({ counts: { entries: 1, evidence: 1, files: 0 } });
  });

  it("hazard 11: is saved row by row, bytes and all, as a text of one value a line", async () => {
    const name = newName();
    await createDatabase(name, VERSION_2, TABLES_2, ROWS_2);
    const { file, fileName, leftOut } = await rescueRows(name, NOON);
    const [head, ...lines] = (await file.text())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { store: string; row: { bytes?: unknown } });
    expect(head).toMatchObject({ format: "waymark-rows", version: 1, database: name, schema: VERSION_2 });
    expect([leftOut, fileName]).toEqual([0, expect.stringMatching(/^waymark-rows-.*\.txt$/)]);
    for (const [store, rows] of Object.entries(ROWS_2))
      expect(lines.filter((line) => line.store === store)).toHaveLength(rows.length);
    expect(lines.find((line) => line.store === "chunks")?.row.bytes).toEqual({ $bytes: "MTIzNA==" });
    expect(lines.find((line) => line.store === "drafts")?.row).toEqual(ROWS.drafts[0]);
  });

  it("that is not there is not made by looking for it", async () => {
    await expect(rescueRows("nowhere", NOON)).rejects.toThrow("aborted");
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain("nowhere");
  });
});

async function put(name: string, row: object): Promise<void> {
  const native = await openNative(name);
  const transaction = native.transaction("packs", "readwrite");
  transaction.objectStore("packs").put(row);
  await new Promise((resolve) => transaction.addEventListener("complete", resolve));
  native.close();
}
