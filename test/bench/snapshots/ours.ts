// Waymark's own way out and in, through the worker that the app starts.
import { builtInFrameworks } from "../../../src/content/frameworks";
import type { Phase } from "../../../src/exchange/watcher";
import { openThread } from "../../../src/exchange/snapshotThread";
import { openOwn } from "./seeds";

const clock = () => performance.now();

/** `writtenMs`: until the whole file lay in the browser's private files; `ms`: until it was read back as well. */
export async function exportAll() {
  const database = await openOwn();
  const journeys = await database.summaries.toCollection().primaryKeys();
  const builtIn = builtInFrameworks.map(({ id, version }) => ({ id, version }));
  const request = { journeys, withFiles: true, builtIn, exportedBy: "Ann", exportedAt: Date.now(), app: "" };
  const thread = openThread(database);
  let writtenMs: number | undefined;
  const start = clock();
  const onProgress = (_: number, phase: Phase) => {
    if (phase === "checking") writtenMs ??= clock() - start;
  };
  const written = await thread.write(request, "bench", { onProgress });
  const ms = clock() - start;
  if (!written.ok) throw new Error(`Not exported: ${JSON.stringify(written.error)}`);
  const { file } = written.value;
  return { file, told: { ms, writtenMs: writtenMs ?? ms, bytes: file.size } };
}

/** `stagedMs`: until it could be looked at; `ms`: until it was taken in. */
export async function importFile(file: File) {
  const database = await openOwn();
  const thread = openThread(database);
  const start = clock();
  const ask = { id: `bench-${Date.now()}`, fileName: file.name, startedAt: Date.now() };
  const staged = await thread.stage(file, ask, {});
  if (!staged.ok) throw new Error(`Not read: ${JSON.stringify(staged.error)}`);
  const stagedMs = clock() - start;
  const { id, exportedBy, exportedAt, sealed } = staged.value;
  const taken = { id, exportedBy, exportedAt, sealed, isRecovered: false, committedAt: Date.now() };
  const committed = await thread.takeIn(taken, {});
  if (!committed.ok) throw new Error(`Not taken in: ${JSON.stringify(committed.error)}`);
  return { ms: clock() - start, stagedMs };
}

export async function countAll() {
  const database = await openOwn();
  const summaries = await database.summaries.toArray();
  const files = await database.files.filter(({ stagedBy }) => stagedBy === undefined).toArray();
  return {
    rows: summaries.reduce((sum, { entryCount }) => sum + entryCount, 0),
    bytes: files.reduce((sum, { size }) => sum + size, 0),
  };
}
