// The same by dexie-export-import, as its documentation says to use it: rows with Blobs, and rows of statuses.
import Dexie, { type Table } from "dexie";
import { exportDB, importInto } from "dexie-export-import";
import { FILE_BYTES, randomFile, writePrivateFile } from "./bytes";

const STATUSES_PER_JOURNEY = 100;

type EvidenceRow = { id: string; journey: string; name: string; type: string; blob: Blob };
type StatusRow = { journey: string; competency: string; status: string; why: string; at: number };

class PeerDatabase extends Dexie {
  declare readonly evidence: Table<EvidenceRow, string>;
  declare readonly statuses: Table<StatusRow, [string, string]>;

  constructor() {
    super("peer");
    this.version(1).stores({ evidence: "id,journey", statuses: "[journey+competency],journey,at" });
  }
}

export async function seedFiles(count: number): Promise<void> {
  const database = new PeerDatabase();
  const type = "image/jpeg";
  for (let n = 0; n < count; n += 1)
    await database.evidence.put({
      id: `item-${n}`,
      journey: "school",
      name: `Wall ${n}.jpg`,
      type,
      blob: new Blob([randomFile()], { type }),
    });
  database.close();
}

export async function seedRows(count: number): Promise<void> {
  const database = new PeerDatabase();
  const rows = Array.from({ length: count }, (_, n) => ({
    journey: `school-${Math.floor(n / STATUSES_PER_JOURNEY)}`,
    competency: `purpose-and-vision/competency-${n % STATUSES_PER_JOURNEY}`,
    status: ["not-started", "in-progress", "earned"][n % 3]!,
    why: `What we saw when we walked the halls for the ${n}th time.`,
    at: 1_700_000_000_000 + n * 1000,
  }));
  for (let start = 0; start < count; start += 5_000)
    await database.statuses.bulkPut(rows.slice(start, start + 5_000));
  database.close();
}

/** Until the whole file lies in the browser's private files. `numRowsPerChunk`: undefined as it comes. */
export async function exportAll(numRowsPerChunk: number | undefined) {
  const database = new PeerDatabase();
  await database.open();
  const start = performance.now();
  const blob = await exportDB(database, numRowsPerChunk === undefined ? {} : { numRowsPerChunk });
  const file = await writePrivateFile("peer.json", blob);
  return { file, told: { ms: performance.now() - start, bytes: file.size } };
}

export async function importFile(file: File, isOverwriting: boolean) {
  const database = new PeerDatabase();
  await database.open();
  const start = performance.now();
  await importInto(database, file, { overwriteValues: isOverwriting });
  return { ms: performance.now() - start };
}

export async function countAll() {
  const database = new PeerDatabase();
  return { rows: await database.statuses.count(), bytes: (await database.evidence.count()) * FILE_BYTES };
}
