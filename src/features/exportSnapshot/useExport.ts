/** An export under way on this screen. Leaving the screen cancels it. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { JourneyId } from "../../domain/ids";
import { exportSnapshot, saveSnapshot, type ExportedSnapshot } from "../../exchange/exportSnapshot";
import { measureFiles, type FileMeasure } from "../../exchange/gatherSnapshot";
import { database } from "../../state/database";
import { currentPerson } from "../../state/people";
import { faultText, notNoted } from "./words";

export type Exporting =
  | { readonly state: "idle" }
  /** `done`: 0 to 1. */
  | { readonly state: "writing"; readonly done: number }
  | {
      readonly state: "saved";
      readonly fileName: string;
      readonly bytes: number;
      readonly again: () => void;
      readonly warning?: string;
    }
  | { readonly state: "failed"; readonly text: string };

export type Choice = {
  readonly journeys: readonly JourneyId[];
  readonly withFiles: boolean;
  readonly fileName: string;
};

export function useExport() {
  const [exporting, setExporting] = useState<Exporting>({ state: "idle" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const save = useCallback(async ({ fileName, journeys, withFiles }: Choice) => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setExporting({ state: "writing", done: 0 });
    const onProgress = (done: number) => {
      if (!signal.aborted) setExporting({ state: "writing", done });
    };
    const exportedBy = currentPerson().name;
    const choice = { journeys, withFiles, exportedBy };
    const exported = await exportSnapshot(database(), choice, { onProgress, signal });
    // Another export has begun, or the screen is gone.
    if (running.current !== controller) return;
    if (!exported.ok) return setExporting({ state: "failed", text: faultText(exported.error) });
    if (signal.aborted) return setExporting({ state: "failed", text: faultText({ type: "cancelled" }) });
    setExporting(await handOver(exported.value, fileName));
  }, []);

  const cancel = useCallback(() => running.current?.abort(), []);
  const reset = useCallback(() => setExporting({ state: "idle" }), []);
  return { exporting, save, cancel, reset };
}

async function handOver(exported: ExportedSnapshot, fileName: string): Promise<Exporting> {
  const noted = await saveSnapshot(database(), exported, fileName);
  return {
    state: "saved",
    fileName,
    bytes: exported.file.size,
    again: () => void saveSnapshot(database(), exported, fileName),
    ...(noted.ok ? {} : { warning: notNoted }),
  };
}

/** How much evidence the journeys hold; undefined until counted. */
export function useFileMeasure(journeys: readonly JourneyId[]): FileMeasure | undefined {
  const key = journeys.join("\n");
  const [measured, setMeasured] = useState<{ readonly key: string; readonly measure: FileMeasure }>();
  useEffect(() => {
    let gone = false;
    void measureFiles(database(), key.split("\n") as JourneyId[]).then((measure) => {
      if (!gone) setMeasured({ key, measure });
    });
    return () => {
      gone = true;
    };
  }, [key]);
  return measured?.key === key ? measured.measure : undefined;
}
