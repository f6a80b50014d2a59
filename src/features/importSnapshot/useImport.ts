/** An import under way on this screen. Leaving the screen before it is committed gives it up. */
import { useCallback, useEffect, useRef, useState } from "react";
import { readSnapshotFile, undoImport, type PendingImport } from "../../exchange/importSnapshot";
import type { ImportPlan } from "../../exchange/importWork";
import type { Phase } from "../../exchange/watcher";
import { mayBeRecovered } from "../../formats/snapshotFaults";
import type { Arrived } from "../../state/arriving";
import { database } from "../../state/database";
import { setReadOnly } from "../../state/readOnly";
import { markSaved } from "../../state/ready";
import { followTime, IMPORT_PHASES, TAKE_IN_PHASES } from "../../state/timeLeft";
import { showError, showToast } from "../../state/toasts";
import { askOnceForProtection } from "../../state/writer";
import type { Undone } from "../../storage/importUndo";
import { elsewhereDone, isImportingElsewhere } from "./elsewhere";
import { faultText, undoFaultText } from "./faultWords";
import { HeldArrival, release } from "./heldArrival";
import { words } from "./words";

/** What is read, and how. */
export type Chosen = {
  readonly file: File;
  readonly passphrase?: string;
  /** Takes what is whole of a damaged file. */
  readonly recover?: boolean;
  /** It came by itself, and waits until it is taken in or left. */
  readonly arrived?: Arrived;
};

/** How far a phase of it is: `done` 0 to 1; `left`: how long it will go on, in words, as far as one can tell. */
export type ImportProgress = {
  readonly phase: Phase;
  readonly done: number;
  readonly left: string | undefined;
};

export type Importing =
  | {
      readonly state: "choosing";
      readonly undone?: Undone;
      readonly fault?: string;
      /** The fault: another window is importing. */
      readonly isBusyElsewhere?: boolean;
    }
  /** Nothing can be read of it before somebody has typed what opens it. `refused`: what was typed did not. */
  | { readonly state: "sealed"; readonly chosen: Chosen; readonly refused: boolean }
  | ({
      readonly state: "reading";
      readonly chosen: Chosen;
      /** Asked to stop, and not stopped yet. */
      readonly isCancelling?: boolean;
      /** Another window is importing: this one begins when that is done soon, and else says so. */
      readonly isWaiting?: boolean;
    } & ImportProgress)
  /** Something of it may still be whole. */
  | { readonly state: "damaged"; readonly chosen: Chosen; readonly fault: string }
  | { readonly state: "preview"; readonly plan: ImportPlan; readonly fault?: string }
  | ({ readonly state: "committing"; readonly plan: ImportPlan } & ImportProgress)
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
  const [arrival] = useState(() => new HeldArrival());
  const isGone = useRef(false);
  const fileBeingRead = useRef<string>(undefined);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      if (fileBeingRead.current !== undefined) showToast(words.stopped(fileBeingRead.current));
      void giveUp();
      arrival.letGo();
    };
  }, [giveUp, arrival]);

  const read = useCallback(
    async (chosen: Chosen) => {
      const { file, arrived, ...how } = chosen;
      arrival.hold(arrived);
      const given = giveUp();
      const controller = new AbortController();
      const { signal } = controller;
      reading.current = controller;
      const tellTime = followTime(IMPORT_PHASES);
      const onProgress = (done: number, phase: Phase) => {
        const left = tellTime(done, phase);
        if (!signal.aborted) setImporting({ state: "reading", chosen, phase, done, left });
      };
      onProgress(0, "reading");
      fileBeingRead.current = file.name;
      await given;
      if (reading.current !== controller) return;
      if (!signal.aborted && (await isImportingElsewhere()))
        setImporting((now) => (now.state === "reading" ? { ...now, isWaiting: true } : now));
      const opened = await readSnapshotFile(database(), file, { onProgress, signal }, how);
      if (opened.ok && signal.aborted) await opened.value.discard();
      // Another file was chosen meanwhile, or the screen is gone.
      if (reading.current !== controller || isGone.current) return;
      fileBeingRead.current = undefined;
      if (signal.aborted) {
        arrival.letGo();
        return setImporting({ state: "choosing", fault: faultText({ type: "cancelled" }) });
      }
      if (!opened.ok) {
        const fate = fateOf(opened.error);
        if (fate === "waits") arrival.letGo();
        else if (fate === "refused") arrival.refuse();
        return setImporting(refusal(chosen, opened.error));
      }
      pending.current = opened.value;
      setImporting({ state: "preview", plan: opened.value.plan });
    },
    [giveUp, arrival],
  );

  /** Another file was chosen: what was said of the one before must not stand beside it. */
  const forgetFault = useCallback(
    () =>
      setImporting((now) =>
        now.state === "choosing" || now.state === "damaged" ? { state: "choosing" } : now,
      ),
    [],
  );

  // What another window kept from being imported can be, as soon as that is done: then nothing says otherwise any more.
  const isBusyElsewhere = importing.state === "choosing" && importing.isBusyElsewhere === true;
  useEffect(() => {
    if (!isBusyElsewhere) return undefined;
    const waiting = new AbortController();
    void elsewhereDone(waiting.signal).then(() => {
      if (!waiting.signal.aborted) setImporting({ state: "choosing" });
    });
    return () => waiting.abort();
  }, [isBusyElsewhere]);

  const commit = useCallback(
    async (onlyRead: boolean) => {
      const taken = pending.current;
      if (!taken) return;
      const { plan } = taken;
      // From here on leaving the screen does not give it up: it goes in whole or not at all.
      pending.current = undefined;
      const arrived = arrival.take();
      let isOver = false;
      const tellTime = followTime(TAKE_IN_PHASES);
      const onProgress = (done: number, phase: Phase) => {
        const left = tellTime(done, phase);
        if (!isOver) setImporting({ state: "committing", plan, phase, done, left });
      };
      onProgress(0, "taking-in");
      const committed = await taken.commit({ onProgress });
      isOver = true;
      if (!committed.ok) {
        arrival.hold(arrived);
        if (isGone.current) {
          arrival.letGo();
          showError(faultText(committed.error));
          return taken.discard();
        }
        pending.current = taken;
        return setImporting({ state: "preview", plan, fault: faultText(committed.error) });
      }
      release(arrived);
      const fresh = plan.journeys.filter(({ isNewHere }) => isNewHere).map(({ journey }) => journey);
      if (onlyRead && fresh.length > 0) {
        const kept = await setReadOnly(fresh, true);
        if (!kept.ok) showError(words.notReadOnly);
      }
      markSaved();
      if (isGone.current) showToast(words.doneElsewhere(plan.fileName));
      setImporting({ state: "done", plan });
      // The import is durable whatever becomes of this.
      await askOnceForProtection().catch((error: unknown) =>
        console.warn("The browser was not asked.", error),
      );
    },
    [arrival],
  );

  const cancel = useCallback(() => {
    reading.current?.abort();
    setImporting((now) => (now.state === "reading" ? { ...now, isCancelling: true } : now));
  }, []);
  const leave = useCallback(async () => {
    arrival.finish();
    await giveUp();
    setImporting({ state: "choosing" });
  }, [giveUp, arrival]);

  /** Takes back the import that this screen has just done. */
  const undo = useCallback(async (plan: ImportPlan) => {
    const undone = await undoImport(database(), plan.id);
    if (!undone.ok) return setImporting({ state: "done", plan, fault: undoFaultText(undone.error) });
    markSaved();
    setImporting({ state: "choosing", undone: undone.value });
  }, []);

  return { importing, forgetFault, read, cancel, commit, leave, undo };
}

/** Of a file that could not be read: whether it waits for another try, is asked a passphrase for, or has nothing to be taken in. */
function fateOf({ type }: Parameters<typeof faultText>[0]): "waits" | "asked" | "refused" {
  if (type === "sealed" || type === "wrong-passphrase") return "asked";
  const mayGoWell = ["busy", "cancelled", "quota", "closed", "failed", "unreadable", "too-new"].includes(
    type,
  );
  return mayGoWell ? "waits" : "refused";
}

function refusal(chosen: Chosen, fault: Parameters<typeof faultText>[0]): Importing {
  if (fault.type === "sealed" || fault.type === "wrong-passphrase")
    return { state: "sealed", chosen, refused: fault.type === "wrong-passphrase" };
  // What was read to recover it, and has nothing whole, is not offered again.
  if (mayBeRecovered(fault) && !chosen.recover) return { state: "damaged", chosen, fault: faultText(fault) };
  return { state: "choosing", fault: faultText(fault), isBusyElsewhere: fault.type === "busy" };
}
