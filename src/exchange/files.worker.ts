// Puts the files of an import on the disk, beside the worker that reads, decodes and hashes them: each takes as long as the other.
import { reasonOf } from "../lib/reason";
import type { Database } from "../storage/database";
import { storageFault, type StorageFault } from "../storage/faults";
import { putStaged } from "../storage/stagedFiles";
import { connectWorker } from "./connectWorker";
import type { FilesReply, FilesRequest } from "./fileMessages";

declare const self: DedicatedWorkerGlobalScope;

let database: Promise<Database> | undefined;

self.addEventListener("message", ({ data }: MessageEvent<FilesRequest>) => void answer(data));

async function answer({ database: name, chunks, rows }: FilesRequest): Promise<void> {
  let fault: StorageFault | undefined;
  try {
    database ??= connectWorker(name);
    await putStaged(await database, chunks, rows);
  } catch (error) {
    fault = faultOf(error);
  }
  self.postMessage({ fault } satisfies FilesReply);
}

function faultOf(error: unknown): StorageFault {
  try {
    return storageFault(error);
  } catch {
    // Nobody is here to throw it to: whoever waits is told of it.
    return { type: "failed", reason: reasonOf(error) };
  }
}
