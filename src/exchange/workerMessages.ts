/** What the page and the worker say to each other. */
import type { NewImport } from "../storage/imports";
import type { ExportRequest } from "./gatherSnapshot";
import type { ImportPlan } from "./snapshotWork";

type Work =
  | { readonly type: "export"; readonly request: ExportRequest; readonly fileName: string }
  | { readonly type: "stage"; readonly file: Blob; readonly about: NewImport }
  | { readonly type: "take-in"; readonly plan: Pick<ImportPlan, "id" | "exportedBy"> }
  | { readonly type: "give-up"; readonly id: string };

/** What to do, and on which database. */
export type WorkerCall = Work & { readonly database: string };

export type WorkerRequest = WorkerCall | { readonly type: "cancel" };

export type WorkerReply =
  | { readonly type: "progress"; readonly done: number }
  | { readonly type: "done"; readonly result: unknown }
  | { readonly type: "broken"; readonly reason: string };
