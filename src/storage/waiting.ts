/**
 * What was caught and stands in no journey yet: the tray. Kept from the moment of the shutter, because Android may kill the page
 * while the next photograph is taken; its bytes lie apart from those of the journeys, so that what is blurred, cropped or
 * given up before it is placed leaves nothing behind. The functions reject with Dexie's errors.
 */
import Dexie from "dexie";
import type { EvidenceId } from "../domain/ids";
import { onceMore } from "./faults";
import { CHUNK_BYTES, type Database, type WaitingRow } from "./database";

/** The one caught first first. */
export async function listWaiting(database: Database): Promise<readonly WaitingRow[]> {
  return (await database.waiting.toArray()).sort((a, b) => a.caughtAt - b.caughtAt);
}

export async function countWaiting(database: Database): Promise<number> {
  return database.waiting.count();
}

/** Adds one, or puts it in the place of the one of this id. `bytes`: those of a file, all of them; none: they stay as they are. */
export async function putWaiting(database: Database, row: WaitingRow, bytes?: ArrayBuffer): Promise<void> {
  const { waiting, waitingBytes } = database;
  const put = () =>
    database.transaction("rw", waiting, waitingBytes, async () => {
      if (bytes) {
        await bytesOf(database, row.id).delete();
        for (let n = 0; n * CHUNK_BYTES < bytes.byteLength; n += 1)
          await waitingBytes.put({
            id: row.id,
            n,
            bytes: bytes.slice(n * CHUNK_BYTES, (n + 1) * CHUNK_BYTES),
          });
      }
      await waiting.put(row);
    });
  // Within a transaction that failed, a second try could only fail too.
  await (Dexie.currentTransaction ? put() : onceMore(put));
}

/** One more piece of a recording that goes on: what was said so far outlives the page. False: it was placed or given up meanwhile. */
export async function appendWaiting(
  database: Database,
  id: EvidenceId,
  bytes: ArrayBuffer,
): Promise<boolean> {
  const { waiting, waitingBytes } = database;
  return database.transaction("rw", waiting, waitingBytes, async () => {
    const row = await waiting.get(id);
    if (row?.content.kind !== "file") return false;
    const n = await bytesOf(database, id).count();
    await waitingBytes.put({ id, n, bytes });
    await waiting.put({ ...row, content: { ...row.content, size: row.content.size + bytes.byteLength } });
    return true;
  });
}

/** Another file in the place of the one that waits; what was said of it stays. False: it was placed or given up meanwhile. */
export async function replaceWaitingFile(
  database: Database,
  id: EvidenceId,
  file: Pick<WaitingRow, "content" | "thumbnail">,
  bytes: ArrayBuffer,
): Promise<boolean> {
  const { waiting, waitingBytes } = database;
  return database.transaction("rw", waiting, waitingBytes, async () => {
    const row = await waiting.get(id);
    if (!row) return false;
    const { thumbnail: _, ...rest } = row;
    await putWaiting(database, { ...rest, ...file }, bytes);
    return true;
  });
}

/** Changes what is said of it; nothing where it was placed or given up meanwhile. */
export async function changeWaiting(
  database: Database,
  id: EvidenceId,
  change: Partial<Omit<WaitingRow, "id">>,
): Promise<void> {
  await database.waiting.update(id, { ...change });
}

/** Inside any transaction over both tables, or in one of its own. */
export async function removeWaiting(database: Database, ids: readonly EvidenceId[]): Promise<void> {
  const { waiting, waitingBytes } = database;
  await database.transaction("rw", waiting, waitingBytes, async () => {
    await waiting.bulkDelete([...ids]);
    for (const id of ids) await bytesOf(database, id).delete();
  });
}

/** The bytes of a file that waits; undefined where it is not there (any more). */
export async function readWaitingFile(
  database: Database,
  { id, content }: WaitingRow,
): Promise<Blob | undefined> {
  if (content.kind !== "file") return undefined;
  const chunks = await bytesOf(database, id).toArray();
  if (chunks.length === 0) return undefined;
  return new Blob(
    chunks.map(({ bytes }) => bytes),
    { type: content.type },
  );
}

const bytesOf = (database: Database, id: EvidenceId) =>
  database.waitingBytes.where("[id+n]").between([id, Dexie.minKey], [id, Dexie.maxKey]);
