// Exports and imports run here, away from the screen, on a connection of their own. One request at a time.
import { Database } from "../storage/database";
import { openDatabase } from "../storage/open";
import { NO_EVENTS } from "../storage/noEvents";
import { reasonOf } from "../lib/reason";
import { EXPORT_FOLDER } from "./exportFiles";
import { backUp } from "./backupWork";
import { openMemorySink } from "./memorySink";
import { writeSnapshotFile, type FileSink } from "./exportWork";
import { giveUp, stageSnapshot, takeIn } from "./importWork";
import { createSeldom } from "./seldom";
import type { Watcher } from "./watcher";
import type { WorkerCall, WorkerReply, WorkerRequest } from "./workerMessages";

declare const self: DedicatedWorkerGlobalScope;

let database: Promise<Database> | undefined;
let cancel = new AbortController();

self.addEventListener("message", (event: MessageEvent<WorkerRequest>) => {
  if (event.data.type === "cancel") cancel.abort();
  else void answer(event.data);
});

async function answer(request: WorkerCall): Promise<void> {
  cancel = new AbortController();
  const { signal } = cancel;
  const progress = createSeldom((done, phase) => reply({ type: "progress", done, phase }));
  try {
    const result = await work(request, { signal, onProgress: progress.tell });
    progress.flush();
    reply({ type: "done", result });
  } catch (error) {
    reply({ type: "broken", reason: reasonOf(error) });
  }
}

async function work(request: WorkerCall, watcher: Watcher): Promise<unknown> {
  database ??= connect(request.database);
  const opened = await database;
  switch (request.type) {
    case "export":
      return writeSnapshotFile(opened, request.request, () => openSink(request.fileName), watcher);
    case "back-up":
      return backUp(opened, request.folder, request.ask, () => openSink(request.fileName), watcher);
    case "stage":
      return stageSnapshot(opened, request.file, request.ask, watcher);
    case "take-in":
      return takeIn(request.plan, watcher);
    case "give-up":
      return giveUp(request.id);
  }
}

async function connect(name: string): Promise<Database> {
  // Where the connection ends, the next step fails with a fault that says so.
  const own = new Database(name);
  // The page has it open; one that was cleared since is not made anew from here.
  own.guard.mustBeHere = true;
  const opened = await openDatabase(NO_EVENTS, own);
  if (!opened.ok) throw new Error(`The worker could not open the database: ${opened.error.type}`);
  return opened.value;
}

function reply(message: WorkerReply): void {
  self.postMessage(message);
}

/** A file that never has to fit into memory, in the browser's private file system; in memory where there is none. */
async function openSink(name: string): Promise<FileSink> {
  let folder: FileSystemDirectoryHandle;
  try {
    folder = await (
      await navigator.storage.getDirectory()
    ).getDirectoryHandle(EXPORT_FOLDER, { create: true });
  } catch {
    return openMemorySink();
  }
  const handle = await folder.getFileHandle(name, { create: true });
  const file = await handle.createSyncAccessHandle();
  // A backup may begin its file anew.
  file.truncate(0);
  let size = 0;
  return {
    write: (piece) => {
      size += piece.length;
      // Chromium says of a piece that found no room that it was written; only the file's size tells.
      if (file.write(piece) < piece.length || file.getSize() < size)
        throw new DOMException("The disk is full", "QuotaExceededError");
    },
    finish: async () => {
      file.flush();
      file.close();
      return handle.getFile();
    },
    giveUp: async () => {
      file.close();
      await folder.removeEntry(name);
    },
  };
}
