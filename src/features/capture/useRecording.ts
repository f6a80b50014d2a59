import { useCallback, useEffect, useRef, useState } from "react";
import type { EvidenceId } from "../../domain/ids";
import { calendarDay } from "../../lib/format";
import type { Sha256 } from "../../lib/hash";
import type { CameraFault } from "../../platform/camera";
import { startRecording, type Recording } from "../../platform/recorder";
import { joinFlush } from "../../state/drafts";
import { faultText } from "../../state/faultText";
import { showError } from "../../state/toasts";
import { appendToWaiting, caughtNow, keepWaiting } from "../../state/waiting";
import type { WaitingRow } from "../../storage/database";
import { newRow, type Catch } from "./catching";
import { whyNot } from "./underWay";
import { words } from "./words";

export type Recorder = {
  readonly state: "off" | "starting" | "recording" | "paused" | CameraFault;
  /** Milliseconds that were recorded so far. */
  readonly recordedMs: number;
  readonly start: () => void;
  readonly pause: () => void;
  readonly goOn: () => void;
  /** Resolves when all that was said is durable. */
  readonly stop: () => Promise<void>;
  readonly level: () => number;
};

/** Its real hash is known once all of it was said; whoever places it reckons it from the bytes. */
const NO_HASH = "0".repeat(64) as Sha256;

/** A spoken note that is in the tray from its first piece on. It ends when the screen is left. */
export function useRecording(to: Catch): Recorder {
  const [state, setState] = useState<Recorder["state"]>("off");
  const [recordedMs, setRecordedMs] = useState(0);
  const recording = useRef<Recording>(undefined);
  const isGone = useRef(false);
  const latest = useRef(to);
  useEffect(() => {
    latest.current = to;
  });

  const stop = useCallback(async () => {
    const ending = recording.current;
    recording.current = undefined;
    setState("off");
    await ending?.stop();
  }, []);

  const start = useCallback(() => {
    setState("starting");
    setRecordedMs(0);
    let id: EvidenceId | undefined;
    const began = caughtNow();
    // Told with the first piece, which waits for it.
    began.catch(() => {});
    let failed = false;
    const stopBecause = (tell: () => void) => {
      failed = true;
      tell();
      void stop();
    };
    const onPiece = async (bytes: ArrayBuffer, type: string) => {
      if (failed) return;
      if (id === undefined) {
        const row = firstRow(bytes.byteLength, type, latest.current, await began);
        const kept = await keepWaiting(row, bytes);
        if (!kept.ok) return stopFor(faultText(kept.error));
        id = row.id;
        return;
      }
      const kept = await appendToWaiting(id, bytes);
      if (!kept.ok) return stopFor(faultText(kept.error));
      // Given up while it was still going on.
      if (!kept.value) stopBecause(() => {});
    };
    const stopFor = (why: string) => stopBecause(() => showError(words.soundNotKept(why)));
    const onFault = (error: unknown) => stopFor(whyNot(error));
    const onEnd = () => {
      if (!recording.current) return;
      showError(words.soundEnded);
      void stop();
    };
    void startRecording({ onPiece, onFault, onEnd }).then((started) => {
      // The screen was left while the browser asked: nothing may go on listening.
      if (started.ok && isGone.current) return started.value.stop();
      if (started.ok) recording.current = started.value;
      return setState(started.ok ? "recording" : started.error);
    });
  }, [stop]);

  useEffect(() => {
    if (state !== "recording") return undefined;
    const timer = setInterval(() => setRecordedMs((before) => before + 1000), 1000);
    return () => clearInterval(timer);
  }, [state]);

  useEffect(() => joinFlush(async () => recording.current?.flush()), []);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      void stop();
    };
  }, [stop]);

  return {
    state,
    recordedMs,
    start,
    pause: () => {
      recording.current?.pause();
      setState("paused");
    },
    goOn: () => {
      recording.current?.goOn();
      setState("recording");
    },
    stop,
    level: () => recording.current?.level() ?? 0,
  };
}

/** Of the first piece, `bytes` long; what is said of it from then on is said in the tray. */
function firstRow(bytes: number, type: string, to: Catch, caughtAt: number): WaitingRow {
  const now = Date.now();
  const name = `${words.soundName(now)}.${type === "audio/mp4" ? "m4a" : "webm"}`;
  const content = { kind: "file", hash: NO_HASH, name, type, size: bytes } as const;
  return newRow(to, { content, title: "", date: calendarDay(now) }, caughtAt);
}
