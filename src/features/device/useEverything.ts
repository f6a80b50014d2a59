/** Everything on this device into one file: written and read back first, then handed over by the way that is chosen. */
import { useCallback, useEffect, useRef, useState } from "react";
import { exportSnapshot, noteSnapshot, type ExportedSnapshot } from "../../exchange/exportSnapshot";
import type { ExportFault } from "../../exchange/exportWork";
import { snapshotFileName } from "../../exchange/snapshotFileName";
import type { JourneyId } from "../../domain/ids";
import { download } from "../../platform/download";
import { shareFile } from "../../platform/openElsewhere";
import { saveInPlace } from "../../platform/savePlace";
import { database } from "../../state/database";
import { flushDrafts } from "../../state/drafts";
import { currentPerson } from "../../state/people";
import { wayToShare } from "../../state/sharing";
import { EXPORT_PHASES, followTime } from "../../state/timeLeft";
import { endWords as words } from "./endWords";

export type Way = "place" | "download" | "share";

export type Everything =
  | { readonly state: "idle" }
  | {
      readonly state: "writing";
      /** 0 to 1, of the phase. */
      readonly done: number;
      readonly phase: "writing" | "checking";
      readonly left: string | undefined;
    }
  /** Verified, and in no place yet that outlives this device. `notTaken`: a way was tried, and the file did not get there. */
  | { readonly state: "written"; readonly written: Written; readonly notTaken: boolean }
  | { readonly state: "saved"; readonly written: Written; readonly way: Way; readonly isNoted: boolean }
  | { readonly state: "failed"; readonly fault: ExportFault };

export type Written = {
  readonly exported: ExportedSnapshot;
  readonly fileName: string;
  readonly journeys: number;
};

export function useEverything() {
  const [everything, setEverything] = useState<Everything>({ state: "idle" });
  const running = useRef<AbortController>(undefined);
  const kept = useRef<ExportedSnapshot>(undefined);
  const stop = useCallback(() => {
    running.current?.abort();
    running.current = undefined;
    kept.current?.release();
    kept.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);

  const write = useCallback(
    async (journeys: readonly JourneyId[], deviceName: string) => {
      stop();
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      const timeLeft = followTime(EXPORT_PHASES);
      const onProgress = (done: number, phase: string) => {
        if (signal.aborted) return;
        const shown = phase === "checking" ? phase : "writing";
        setEverything({ state: "writing", done, phase: shown, left: timeLeft(done, phase) });
      };
      onProgress(0, "writing");
      // A reason that saves by itself a moment after the last key is said before it is read.
      await flushDrafts();
      const choice = { journeys, withFiles: true, toShow: undefined, exportedBy: currentPerson().name };
      const exported = await exportSnapshot(
        database(),
        { ...choice, passphrase: undefined },
        { onProgress, signal },
      );
      if (running.current !== controller) {
        if (exported.ok) exported.value.release();
        return;
      }
      if (!exported.ok) return setEverything({ state: "failed", fault: exported.error });
      kept.current = exported.value;
      const fileName = snapshotFileName(words.fileTitle(deviceName), 0, exported.value.exportedAt);
      const written = { exported: exported.value, fileName, journeys: journeys.length };
      setEverything({ state: "written", written, notTaken: false });
    },
    [stop],
  );

  /** From a tap: other apps and places are only given a file while it is fresh. */
  const handOver = useCallback(async (written: Written, way: Way) => {
    const taken = await give(written, way);
    if (taken === "dismissed") return;
    if (taken === "failed") return setEverything({ state: "written", written, notTaken: true });
    const noted = await noteSnapshot(database(), written.exported, taken.fileName, way === "download");
    if (kept.current !== written.exported) return;
    const saved = { ...written, fileName: taken.fileName };
    setEverything((before) => ({
      state: "saved",
      written: saved,
      // One copy more among the downloads makes the one in another place no less.
      way: way === "download" && before.state === "saved" ? before.way : way,
      isNoted: noted.ok,
    }));
  }, []);

  const cancel = useCallback(() => {
    running.current?.abort();
  }, []);
  return { everything, write, handOver, cancel };
}

type Taken = "dismissed" | "failed" | { readonly fileName: string };

async function give({ exported: { file }, fileName }: Written, way: Way): Promise<Taken> {
  if (way === "place") {
    const placed = await saveInPlace(file, fileName);
    return placed.type === "placed" ? placed : placed.type;
  }
  if (way === "share") {
    const shareable = wayToShare(fileName, file.type);
    if (!shareable) return "failed";
    const shared = await shareFile(file.slice(0, file.size, shareable.type), shareable.name);
    return shared === "shared" ? { fileName: shareable.name } : shared;
  }
  try {
    download(file, fileName);
    return { fileName };
  } catch (error) {
    console.error(error);
    return "failed";
  }
}
