import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { stageSnapshot, takeIn, type ImportPlan } from "../../src/exchange/importWork";
import { seal } from "../../src/formats/sealing";
import type { Database } from "../../src/storage/database";
import { listImports } from "../../src/storage/importHistory";
import { undoImport } from "../../src/storage/importUndo";
import { NOON } from "../support/entries";
import { answer, bytesOf, dump, entriesOf, keep, named, openDevice, start } from "./devices";
import { exportFrom, importInto, read, taken } from "./exchange";

/** A device with a journey of one photo and some answers, and its snapshot. */
async function elsewhere() {
  const device = await openDevice();
  const bob = named("bob");
  await start(device, bob);
  await answer(device, bob, "in-progress", "We begin.");
  await answer(device, bob, "earned", "We saw it.");
  await keep(device, bob, "wall", bytesOf(1));
  await keep(device, bob, "door", bytesOf(2));
  const file = await exportFrom(device);
  return { device, file, text: await file.text() };
}

let count = 0;

async function recoverInto(database: Database, file: Blob, passphrase?: string): Promise<ImportPlan> {
  count += 1;
  const about = { id: `recovery-${count}`, fileName: "ours.waymark.json", startedAt: NOON };
  const plan = await stageSnapshot(database, file, { ...about, passphrase, recover: true });
  if (!plan.ok) throw new Error(`The test could not recover: ${JSON.stringify(plan.error)}`);
  expect(await takeIn(taken(plan.value))).toMatchObject({ ok: true });
  return plan.value;
}

test("what is whole of a damaged file is taken in, and the whole file completes it later", async () => {
  const { device, file, text } = await elsewhere();
  const lines = text.split("\n");
  const entryLines = lines.filter((line) => line.startsWith('{"about"'));
  const answerLine = entryLines.find((line) => line.includes('"register":"status"'))!;
  const fileLine = lines.find((line) => line.startsWith('{"hash"'))!;
  const damaged = new Blob([
    text
      .replace(answerLine, answerLine.replace('"at":', '"at":9'))
      .replace(fileLine, fileLine.replace('"data":"', '"data":"AAAA')),
  ]);
  const other = await openDevice();
  expect(await read(other, damaged)).toMatchObject({ ok: false, error: { type: "damaged" } });
  const before = await dump(other);
  const plan = await recoverInto(other, damaged);
  expect(plan.recovered).toEqual({
    entries: entryLines.length - 1,
    files: 1,
    damagedPlaces: 2,
    isCutShort: false,
    lost: { entries: 1, files: 1 },
  });
  expect(plan).toMatchObject({
    exportedBy: "Ann",
    newFiles: 1,
    totals: { newEntries: entryLines.length - 1 },
  });
  const all = await entriesOf(device);
  expect([...(await entriesOf(other)).keys()].every((id) => all.has(id))).toBe(true);
  expect((await entriesOf(other)).size).toBe(all.size - 1);
  expect(await listImports(other)).toMatchObject([{ isRecovered: true, canBeUndone: true, files: 1 }]);

  expect(await importInto(other, file)).toMatchObject({
    newFiles: 1,
    totals: { newEntries: 1 },
    recovered: undefined,
  });
  expect(await entriesOf(other)).toEqual(all);
  expect(await other.files.count()).toBe(2);
  expect(before["packs"]).toEqual([]);
});

test("a recovery can be undone like any import", async () => {
  const { text } = await elsewhere();
  const other = await openDevice();
  const { packs, files, chunks } = await dump(other);
  const plan = await recoverInto(other, new Blob([text.slice(0, text.indexOf('"digest"'))]));
  expect(plan.recovered).toMatchObject({ files: 2, isCutShort: true, lost: { entries: 0, files: 0 } });
  expect(await undoImport(other, plan.id)).toEqual({ ok: true, value: { allBack: true } });
  expect(await dump(other)).toMatchObject({ packs, files, chunks });
});

test("of a file in which nothing is whole nothing is left behind", async () => {
  const { text } = await elsewhere();
  const other = await openDevice();
  const before = await dump(other);
  const hollow = new Blob([text.slice(0, text.indexOf('"entries":[\n') + 40)]);
  const ask = { id: "r", fileName: "x", startedAt: NOON, recover: true };
  expect(await stageSnapshot(other, hollow, ask)).toEqual({ ok: false, error: { type: "nothing-whole" } });
  expect(await dump(other)).toEqual(before);
});

test("of a sealed file that was cut short all before the cut is recovered", async () => {
  const { text } = await elsewhere();
  // Longer than the pieces that are sealed one by one.
  const padded = text.replace('"evidence":[', `"padding":"${"x".repeat(200_000)}",\n"evidence":[`);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const plain = async function* () {
    yield new TextEncoder().encode(padded);
  };
  for await (const piece of seal(plain(), "a long passphrase", { workFactor: 2 })) pieces.push(piece.slice());
  const sealed = new Blob(pieces);
  const cut = sealed.slice(0, sealed.size - 40_000);
  const other = await openDevice();
  const ask = { id: "s", fileName: "x", startedAt: NOON, passphrase: "a long passphrase" };
  expect(await stageSnapshot(other, cut, ask)).toMatchObject({ error: { type: "seal-damaged" } });
  const plan = await recoverInto(other, cut, "a long passphrase");
  expect(plan).toMatchObject({ sealed: true, recovered: { isCutShort: true, files: 0 } });
  expect(plan.recovered?.lost).toEqual({ entries: 0, files: 2 });
  const wrong = { ...ask, passphrase: "another", recover: true };
  expect(await stageSnapshot(other, cut, wrong)).toMatchObject({ error: { type: "wrong-passphrase" } });
});
