/** What the page and the worker say to each other. */
import type { BackupAsk } from "./backupWork";
import type { ExportRequest } from "./gatherSnapshot";
import type { ImportAsk, TakenPlan } from "./importWork";
import type { Phase } from "./watcher";

type Work =
  | { readonly type: "export"; readonly request: ExportRequest; readonly fileName: string }
  | {
      readonly type: "back-up";
      readonly folder: FileSystemDirectoryHandle;
      readonly ask: BackupAsk;
      readonly fileName: string;
    }
  | { readonly type: "stage"; readonly file: Blob; readonly ask: ImportAsk }
  | { readonly type: "take-in"; readonly plan: TakenPlan }
  | { readonly type: "give-up"; readonly id: string };

/** What to do, and on which database. */
export type WorkerCall = Work & { readonly database: string };

export type WorkerRequest = WorkerCall | { readonly type: "cancel" };

export type WorkerReply =
  | { readonly type: "progress"; readonly done: number; readonly phase: Phase }
  | { readonly type: "done"; readonly result: unknown }
  | { readonly type: "broken"; readonly reason: string };
