/** Where the files of an import are put on the disk: in a worker of their own, where the importing worker can have one. */
import { scriptUrl } from "../lib/trustedTypes";
import type { Database } from "../storage/database";
import { StorageStop } from "../storage/faults";
import { putStaged, type PutStaged } from "../storage/stagedFiles";
// The default export is the address, which the build makes.
// oxlint-disable-next-line import/default
import workerUrl from "./files.worker.ts?worker&url";
import type { FilesReply, FilesRequest } from "./fileMessages";

export type FileThread = {
  /** One batch at a time. Rejects with a StorageStop, or with Dexie's errors. */
  readonly put: PutStaged;
  readonly end: () => void;
};

export function openFileThread(database: Database): FileThread {
  // Where there are no workers, as in a test, and in the page itself that then does the work.
  if (typeof Worker !== "function" || "document" in globalThis)
    return { put: (chunks, rows) => putStaged(database, chunks, rows), end: () => undefined };
  let worker: Worker | undefined;
  const put: PutStaged = (chunks, rows) => {
    worker ??= new Worker(scriptUrl(workerUrl), { type: "module", name: "waymark-files" });
    return askToPut(worker, { database: database.name, chunks, rows });
  };
  return { put, end: () => worker?.terminate() };
}

function askToPut(worker: Worker, request: FilesRequest): Promise<void> {
  const heard = new AbortController();
  const whileAsked = { signal: heard.signal };
  return new Promise<void>((resolve, reject) => {
    worker.addEventListener(
      "message",
      ({ data: { fault } }: MessageEvent<FilesReply>) => (fault ? reject(new StorageStop(fault)) : resolve()),
      whileAsked,
    );
    const onBroken = (event: Event) => {
      const reason = event instanceof ErrorEvent ? event.message : "The worker could not be run";
      reject(new StorageStop({ type: "failed", reason }));
    };
    worker.addEventListener("error", onBroken, whileAsked);
    worker.addEventListener("messageerror", onBroken, whileAsked);
    worker.postMessage(
      request,
      request.chunks.map(({ bytes }) => bytes),
    );
  }).finally(() => heard.abort());
}
