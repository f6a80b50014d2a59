/** Where the work runs: in a worker, so that the screen stays quick; in the page where a browser (or a test) has none. */
import type { Result } from "../lib/result";
import type { Database } from "../storage/database";
import type { StorageFault } from "../storage/faults";
import type { NewImport } from "../storage/imports";
import type { ExportRequest } from "./gatherSnapshot";
import { orFailed } from "./orFailed";
import type { ExportFault, ImportFault, ImportPlan, Watcher, WrittenSnapshot } from "./snapshotWork";
import { callWorker, startWorker } from "./workerCall";
import type { WorkerCall } from "./workerMessages";

/** None of its functions rejects. */
export type SnapshotThread = {
  /** `fileName`: what the file is called until it is downloaded. */
  readonly write: (
    request: ExportRequest,
    fileName: string,
    watcher: Watcher,
  ) => Promise<Result<WrittenSnapshot, ExportFault>>;
  readonly stage: (
    file: Blob,
    about: NewImport,
    watcher: Watcher,
  ) => Promise<Result<ImportPlan, ImportFault>>;
  readonly takeIn: (plan: ImportPlan) => Promise<Result<void, StorageFault>>;
  readonly giveUp: (id: string) => Promise<Result<void, StorageFault>>;
  readonly end: () => void;
};

export function openThread(database: Database): SnapshotThread {
  return typeof Worker === "function" ? workerThread(database.name) : pageThread(database);
}

function workerThread(database: string): SnapshotThread {
  const worker = startWorker();
  /** The worker runs the function of the same name in snapshotWork.ts and posts what that resolved with. */
  const call = <T, E>(request: WorkerCall, watcher?: Watcher) =>
    orFailed(async () => (await callWorker(worker, request, watcher)) as Result<T, E>);
  return {
    write: (request, fileName, watcher) => call({ type: "export", database, request, fileName }, watcher),
    stage: (file, about, watcher) => call({ type: "stage", database, file, about }, watcher),
    takeIn: ({ id, exportedBy }) => call({ type: "take-in", database, plan: { id, exportedBy } }),
    giveUp: (id) => call({ type: "give-up", database, id }),
    end: () => worker.terminate(),
  };
}

function pageThread(database: Database): SnapshotThread {
  const work = () => import("./snapshotWork");
  return {
    write: (request, _, watcher) =>
      orFailed(async () => {
        const { openMemorySink } = await import("./memorySink");
        return (await work()).writeSnapshotFile(database, request, openMemorySink, watcher);
      }),
    stage: (file, about, watcher) =>
      orFailed(async () => (await work()).stageSnapshot(database, file, about, watcher)),
    takeIn: (plan) => orFailed(async () => (await work()).takeIn(database, plan)),
    giveUp: (id) => orFailed(async () => (await work()).giveUp(database, id)),
    end: () => undefined,
  };
}
