/** Backing up, asked for or by itself: one at a time in a window, and what the last one came to. */
import { useSyncExternalStore } from "react";
import { backUpFolder } from "../../exchange/backup";
import type { BackupDone, BackupFault, Later } from "../../exchange/backupWork";
import type { Phase } from "../../exchange/watcher";
import { err, type Result } from "../../lib/result";
import { askForFolder, folderPermission } from "../../platform/folder";
import { readBackupFolder } from "../../state/backup";
import { database } from "../../state/database";
import { currentPerson } from "../../state/people";

/** The browser asks the person before it lets Waymark in again, or was told not to. */
export type NotLetIn = { readonly type: "not-let-in"; readonly isDenied: boolean };

export type BackupOutcome = Result<BackupDone, BackupFault | Later | NotLetIn>;

export type BackupRun = {
  /** Undefined: none is under way. */
  readonly running: { readonly done: number; readonly phase: Phase } | undefined;
  /** Of the last one in this visit that came to something. */
  readonly outcome: BackupOutcome | undefined;
  /** When the last one ended, in milliseconds since 1970 UTC. */
  readonly endedAt: number;
};

let current: BackupRun = { running: undefined, outcome: undefined, endedAt: 0 };
const listeners = new Set<() => void>();

export const backupRun = (): BackupRun => current;
export const useBackupRun = (): BackupRun => useSyncExternalStore(onBackupRun, backupRun);

/** Calls whenever it is another; gives back how to stop. */
export function onBackupRun(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function tell(change: Partial<BackupRun>): void {
  current = { ...current, ...change };
  for (const listener of listeners) listener();
}

/** The last that was asked for; it begins when the one before it has ended. */
let underWay: Promise<BackupOutcome | undefined> | undefined;
/** Whether that one still waits for its turn. */
let isToCome = false;

/**
 * `isAsked`: from a tap, so that the browser may ask the person to let Waymark in again. Resolves with undefined where no folder is
 * chosen, and never rejects. Asked for while one is under way, it is done once more after it: what was read there may be too early.
 * However often it is asked for meanwhile, that once is enough.
 */
export function backUpNow(isAsked: boolean): Promise<BackupOutcome | undefined> {
  if (underWay && (!isAsked || isToCome)) return underWay;
  isToCome = underWay !== undefined;
  const mine = inTurn(underWay, isAsked).finally(() => {
    if (underWay === mine) underWay = undefined;
  });
  underWay = mine;
  return mine;
}

async function inTurn(before: Promise<unknown> | undefined, isAsked: boolean) {
  if (before) await before;
  isToCome = false;
  return run(isAsked);
}

async function run(isAsked: boolean): Promise<BackupOutcome | undefined> {
  const outcome = await attempt(isAsked).catch((error: unknown): BackupOutcome => {
    console.error(error);
    return err({ type: "failed", reason: error instanceof Error ? error.message : String(error) });
  });
  const isTelling = outcome !== undefined && (outcome.ok || outcome.error.type !== "later");
  tell({ running: undefined, endedAt: Date.now(), ...(isTelling && { outcome }) });
  return outcome;
}

async function attempt(isAsked: boolean): Promise<BackupOutcome | undefined> {
  const chosen = await readBackupFolder();
  if (!chosen) return undefined;
  let permission = await folderPermission(chosen.handle);
  if (permission === "prompt" && isAsked) permission = await askForFolder(chosen.handle);
  if (permission !== "granted") return err({ type: "not-let-in", isDenied: permission === "denied" });
  tell({ running: { done: 0, phase: "reading" } });
  const onProgress = (done: number, phase: Phase) => tell({ running: { done, phase } });
  const request = { exportedBy: currentPerson().name, isAsked };
  return backUpFolder(database(), chosen.handle, request, { onProgress });
}

/** What was told of one folder says nothing of another. */
export function forgetOutcome(): void {
  tell({ outcome: undefined });
}

/** Whether the folder as it was last looked at holds what it should; undefined: as far as is known. */
export function folderFaultOf(outcome: BackupOutcome | undefined): "gone" | "failed" | undefined {
  if (!outcome || outcome.ok || outcome.error.type === "cancelled") return undefined;
  return outcome.error.type === "folder" && outcome.error.what === "gone" ? "gone" : "failed";
}
