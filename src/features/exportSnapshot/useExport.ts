/** An export under way on this screen. Leaving the screen cancels it. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { EvidenceId, JourneyId } from "../../domain/ids";
import {
  exportSnapshot,
  noteSnapshot,
  saveSnapshot,
  type ExportedSnapshot,
} from "../../exchange/exportSnapshot";
import { measureFiles, type FileMeasure } from "../../exchange/gatherSnapshot";
import type { ToShow } from "../../domain/toShow";
import type { SnapshotCounts } from "../../formats/snapshot";
import { reasonOf } from "../../lib/reason";
import { database } from "../../state/database";
import { currentPerson } from "../../state/people";
import { EXPORT_PHASES, followTime } from "../../state/timeLeft";
import { sealWords } from "./sealWords";
import { faultText, notNoted, type ExportPhase } from "./words";

export type Exporting =
  | { readonly state: "idle" }
  /** `done`: 0 to 1, of the phase; `left`: in words how long it may still take, as soon as that can be guessed. */
  | {
      readonly state: "writing";
      readonly done: number;
      readonly phase?: ExportPhase | undefined;
      readonly left?: string | undefined;
      /** Asked to stop, and not stopped yet. */
      readonly isCancelling?: boolean;
    }
  | {
      readonly state: "saved";
      readonly fileName: string;
      readonly file: Blob;
      /** Of what was read back. */
      readonly counts?: Pick<SnapshotCounts, "entries" | "files">;
      /** What else is to be known of the file. */
      readonly note?: string | undefined;
      readonly warning?: string;
    }
  | { readonly state: "failed"; readonly text: string };

export type Choice = {
  readonly journeys: readonly JourneyId[];
  readonly withFiles: boolean;
  /** Undefined: everything, to go on from elsewhere. */
  readonly toShow: ToShow | undefined;
  /** What to seal it with; undefined: anyone can read it. */
  readonly passphrase: string | undefined;
  readonly fileName: string;
};

export function useExport() {
  const [exporting, setExporting] = useState<Exporting>({ state: "idle" });
  const running = useRef<AbortController>(undefined);
  /** Kept as long as it can be saved once more. */
  const kept = useRef<Kept>(undefined);
  const stop = useCallback(() => {
    running.current?.abort();
    running.current = undefined;
    kept.current?.exported.release();
    kept.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);

  const handOver = useCallback(async (): Promise<void> => {
    const given = kept.current;
    if (!given) return;
    const outcome = await saved(given);
    if (kept.current === given) setExporting(outcome);
  }, []);

  const save = useCallback(
    async ({ fileName, journeys, withFiles, toShow, passphrase }: Choice) => {
      stop();
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      const writing = passphrase === undefined ? "writing" : "sealing";
      setExporting({ state: "writing", done: 0, phase: writing });
      const timeLeft = followTime(EXPORT_PHASES);
      const onProgress = (done: number, phase: string) => {
        if (signal.aborted) return;
        const shown = phase === "checking" ? phase : writing;
        setExporting({ state: "writing", done, phase: shown, left: timeLeft(done, phase) });
      };
      // What is made to be shown holds the names of those whose words go in, which whoever exports it need not be.
      const exportedBy = toShow ? "" : currentPerson().name;
      const choice = { journeys, withFiles, toShow, exportedBy, passphrase };
      const exported = await exportSnapshot(database(), choice, { onProgress, signal });
      const isDropped = running.current !== controller || signal.aborted;
      if (isDropped && exported.ok) exported.value.release();
      // Another export has begun, or the screen is gone.
      if (running.current !== controller) return;
      if (!exported.ok) return setExporting({ state: "failed", text: faultText(exported.error) });
      if (isDropped) return setExporting({ state: "failed", text: faultText({ type: "cancelled" }) });
      kept.current = { exported: exported.value, fileName, isSealed: passphrase !== undefined };
      await handOver();
    },
    [handOver, stop],
  );

  const cancel = useCallback(() => {
    running.current?.abort();
    setExporting(cancelling);
  }, []);
  /** One more file is out there: whoever erases something is told of it. What was saved is noted already. */
  const noteShared = useCallback((name: string) => {
    const given = kept.current;
    if (!given || name === given.fileName) return;
    void noteSnapshot(database(), given.exported, name).then(
      (noted) => noted.ok || console.warn("Where the file went could not be noted.", noted.error),
    );
  }, []);
  const reset = useCallback(() => {
    stop();
    setExporting({ state: "idle" });
  }, [stop]);
  return { exporting, save, saveAgain: handOver, noteShared, cancel, reset };
}

/** While it stops. */
export const cancelling = (now: Exporting): Exporting =>
  now.state === "writing" ? { ...now, isCancelling: true } : now;

type Kept = {
  readonly exported: ExportedSnapshot;
  readonly fileName: string;
  readonly isSealed: boolean;
};

async function saved({ exported, fileName, isSealed }: Kept): Promise<Exporting> {
  try {
    const noted = await saveSnapshot(database(), exported, fileName);
    const { file, counts } = exported;
    const note = isSealed ? sealWords.opensWith : undefined;
    const warning = noted.ok ? {} : { warning: notNoted };
    return { state: "saved", fileName, file, counts, note, ...warning };
  } catch (error) {
    return { state: "failed", text: faultText({ type: "failed", reason: reasonOf(error) }) };
  }
}

/** `failed`: this device's storage did not say. */
export type Measured = FileMeasure | "failed";

/** How much evidence would go in; undefined until counted. `shown`: of what is made to be shown, the pieces chosen. */
export function useFileMeasure(
  journeys: readonly JourneyId[],
  shown: ReadonlySet<EvidenceId> | undefined,
): Measured | undefined {
  const key = JSON.stringify([journeys, shown && [...shown]]);
  const [measured, setMeasured] = useState<{ readonly key: string; readonly measure: Measured }>();
  useEffect(() => {
    let gone = false;
    const [asked, evidence] = JSON.parse(key) as [JourneyId[], EvidenceId[] | null];
    void measureFiles(database(), {
      journeys: asked,
      toShow: evidence ? { withReasons: false, withNames: false, evidence: new Set(evidence) } : undefined,
    })
      .catch((error: unknown): Measured => {
        console.error(error);
        return "failed";
      })
      .then((measure) => {
        if (!gone) setMeasured({ key, measure });
      });
    return () => {
      gone = true;
    };
  }, [key]);
  return measured?.key === key ? measured.measure : undefined;
}
