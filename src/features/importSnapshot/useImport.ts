/** An import under way on this screen. Leaving the screen before it is committed gives it up. */
import { useCallback, useEffect, useRef, useState } from "react";
import { readSnapshotFile, undoImport, type PendingImport } from "../../exchange/importSnapshot";
import type { ImportPlan } from "../../exchange/importWork";
import { database } from "../../state/database";
import { markSaved } from "../../state/ready";
import { askOnceForProtection } from "../../state/writer";
import type { Undone } from "../../storage/importUndo";
import { faultText, undoFaultText } from "./words";

export type Importing =
  | { readonly state: "choosing"; readonly undone?: Undone; readonly fault?: string }
  /** `done`: 0 to 1. */
  | { readonly state: "reading"; readonly fileName: string; readonly done: number }
  | { readonly state: "preview"; readonly plan: ImportPlan; readonly fault?: string }
  | { readonly state: "committing"; readonly plan: ImportPlan }
  | { readonly state: "done"; readonly plan: ImportPlan; readonly fault?: string };

export function useImport() {
  const [importing, setImporting] = useState<Importing>({ state: "choosing" });
  const reading = useRef<AbortController>(undefined);
  const pending = useRef<PendingImport>(undefined);

  const giveUp = useCallback(() => {
    reading.current?.abort();
    const given = pending.current;
    pending.current = undefined;
    return given?.discard();
  }, []);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      void giveUp();
    };
  }, [giveUp]);

  const read = useCallback(
    async (file: File) => {
      await giveUp();
      const controller = new AbortController();
      const { signal } = controller;
      reading.current = controller;
      const report = (done: number) => setImporting({ state: "reading", fileName: file.name, done });
      report(0);
      const onProgress = (done: number) => {
        if (!signal.aborted) report(done);
      };
      const opened = await readSnapshotFile(database(), file, { onProgress, signal });
      if (opened.ok && signal.aborted) await opened.value.discard();
      // Another file was chosen meanwhile, or the screen is gone.
      if (reading.current !== controller) return;
      if (signal.aborted) return setImporting({ state: "choosing", fault: faultText({ type: "cancelled" }) });
      if (!opened.ok) return setImporting({ state: "choosing", fault: faultText(opened.error) });
      pending.current = opened.value;
      setImporting({ state: "preview", plan: opened.value.plan });
    },
    [giveUp],
  );

  const commit = useCallback(async () => {
    const taken = pending.current;
    if (!taken) return;
    // From here on leaving the screen does not give it up: it goes in whole or not at all.
    pending.current = undefined;
    setImporting({ state: "committing", plan: taken.plan });
    const committed = await taken.commit();
    if (!committed.ok) {
      if (isGone.current) return taken.discard();
      pending.current = taken;
      return setImporting({ state: "preview", plan: taken.plan, fault: faultText(committed.error) });
    }
    markSaved();
    setImporting({ state: "done", plan: taken.plan });
    // The import is durable whatever becomes of this.
    await askOnceForProtection().catch((error: unknown) => console.warn("The browser was not asked.", error));
  }, []);

  const cancel = useCallback(() => reading.current?.abort(), []);
  const leave = useCallback(async () => {
    await giveUp();
    setImporting({ state: "choosing" });
  }, [giveUp]);

  /** `done`: the import that this screen has just done, where it is that one. */
  const undo = useCallback(async (id: string, done?: ImportPlan) => {
    const undone = await undoImport(database(), id);
    if (undone.ok) {
      markSaved();
      return setImporting({ state: "choosing", undone: undone.value });
    }
    const fault = undoFaultText(undone.error);
    setImporting(done ? { state: "done", plan: done, fault } : { state: "choosing", fault });
  }, []);

  return { importing, read, cancel, commit, leave, undo };
}
