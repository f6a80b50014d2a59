/** Where the work runs: in a worker, so that the screen stays quick; in the page where a browser (or a test) has none. */
import type { Result } from "../lib/result";
import type { Database } from "../storage/database";
import type { StorageFault } from "../storage/faults";
import type { BackupAsk, BackupDone, BackupFault, Later } from "./backupWork";
import type { ExportFault, WrittenSnapshot } from "./exportWork";
import type { ExportRequest } from "./gatherSnapshot";
import { orFailed } from "./orFailed";
import type { ImportAsk, ImportFault, ImportPlan, TakenPlan } from "./importWork";
import { callWorker, startWorker } from "./workerCall";
import type { Watcher } from "./watcher";
import type { WorkerCall } from "./workerMessages";

/** None of its functions rejects. */
export type SnapshotThread = {
  /** `fileName`: what the file is called until it is downloaded. */
  readonly write: (
    request: ExportRequest,
    fileName: string,
    watcher: Watcher,
  ) => Promise<Result<WrittenSnapshot, ExportFault>>;
  readonly backUp: (
    folder: FileSystemDirectoryHandle,
    ask: BackupAsk,
    fileName: string,
    watcher: Watcher,
  ) => Promise<Result<BackupDone, BackupFault | Later>>;
  readonly stage: (file: Blob, ask: ImportAsk, watcher: Watcher) => Promise<Result<ImportPlan, ImportFault>>;
  readonly takeIn: (plan: TakenPlan, watcher: Watcher) => Promise<Result<void, StorageFault>>;
  readonly giveUp: (id: string) => Promise<Result<void, StorageFault>>;
  readonly end: () => void;
};

export function openThread(database: Database): SnapshotThread {
  return typeof Worker === "function" ? workerThread(database.name) : pageThread(database);
}

function workerThread(database: string): SnapshotThread {
  const worker = startWorker();
  /** The worker runs the function of the same name in exportWork.ts or importWork.ts and posts what that resolved with. */
  const call = <T, E>(request: WorkerCall, watcher?: Watcher) =>
    orFailed(async () => (await callWorker(worker, request, watcher)) as Result<T, E>);
  return {
    write: (request, fileName, watcher) => call({ type: "export", database, request, fileName }, watcher),
    backUp: (folder, ask, fileName, watcher) =>
      call({ type: "back-up", database, folder, ask, fileName }, watcher),
    stage: (file, ask, watcher) => call({ type: "stage", database, file, ask }, watcher),
    takeIn: (plan, watcher) => call({ type: "take-in", database, plan }, watcher),
    giveUp: (id) => call({ type: "give-up", database, id }),
    end: () => worker.terminate(),
  };
}

function pageThread(database: Database): SnapshotThread {
  const work = () => import("./importWork");
  return {
    write: (request, _, watcher) =>
      orFailed(async () => {
        const { openMemorySink } = await import("./memorySink");
        return (await import("./exportWork")).writeSnapshotFile(database, request, openMemorySink, watcher);
      }),
    backUp: (folder, ask, _, watcher) =>
      orFailed(async () => {
        const { openMemorySink } = await import("./memorySink");
        return (await import("./backupWork")).backUp(database, folder, ask, openMemorySink, watcher);
      }),
    stage: (file, ask, watcher) =>
      orFailed(async () => (await work()).stageSnapshot(database, file, ask, watcher)),
    takeIn: (plan, watcher) => orFailed(async () => (await work()).takeIn(plan, watcher)),
    giveUp: (id) => orFailed(async () => (await work()).giveUp(id)),
    end: () => undefined,
  };
}
