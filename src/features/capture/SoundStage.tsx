import { useEffect, useRef } from "react";
import { assertNever } from "../../lib/result";
import type { CameraFault } from "../../platform/camera";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import type { Catch } from "./catching";
import styles from "./SoundStage.module.css";
import type { OnFinish } from "./finishing";
import { useRecording } from "./useRecording";
import { words } from "./words";

type SoundStageProps = { readonly to: Catch; readonly onFinish: OnFinish };

/** A spoken note: record, pause, go on, stop. It is listened to where everything that was caught is. */
export function SoundStage({ to, onFinish }: SoundStageProps) {
  const { state, recordedMs, start, pause, goOn, stop, level } = useRecording(to);
  const running = state === "recording" || state === "paused";
  useEffect(() => {
    onFinish({
      isBusy: running,
      run: async () => {
        await stop();
        return true;
      },
    });
    return () => onFinish(undefined);
  });
  return (
    <div className={styles["sound"]}>
      <p className={styles["state"]} role="status">
        {state === "recording" ? words.recording : state === "paused" ? words.paused : ""}
      </p>
      <p className={styles["time"]}>
        <span className={styles["hidden"]}>{words.recorded("")}</span>
        {minutes(recordedMs)}
      </p>
      <Level read={level} running={state === "recording"} />
      <div className={styles["buttons"]}>
        {!running && (
          <Button variant="solid" icon="sound" disabled={state === "starting"} onClick={start}>
            {words.record}
          </Button>
        )}
        {state === "recording" && <Button onClick={pause}>{words.pause}</Button>}
        {state === "paused" && <Button onClick={goOn}>{words.goOn}</Button>}
        {running && (
          <Button variant="solid" icon="check" onClick={() => void stop()}>
            {words.stop}
          </Button>
        )}
      </div>
      {typeof state === "object" ? (
        <Notice tone="warn" live>
          {microphoneText(state)}
        </Notice>
      ) : (
        <p className={styles["about"]}>{words.soundAbout}</p>
      )}
    </div>
  );
}

/** A bar that follows the voice, eight times a second: enough to see that one is heard, and no flicker. */
function Level({ read, running }: { readonly read: () => number; readonly running: boolean }) {
  const bar = useRef<HTMLSpanElement>(null);
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    const draw = (value: number) => bar.current?.style.setProperty("--level", value.toFixed(2));
    if (!running) return draw(0);
    const timer = setInterval(() => draw(latest.current()), 125);
    return () => clearInterval(timer);
  }, [running]);
  return (
    <span className={styles["meter"]} aria-hidden="true">
      <span ref={bar} className={styles["level"]} />
    </span>
  );
}

function minutes(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function microphoneText(fault: CameraFault): string {
  switch (fault.type) {
    case "denied":
    case "none":
    case "in-use":
    case "unsupported":
      return words.microphone[fault.type];
    case "failed":
      return words.microphone.failed(fault.reason);
    default:
      return assertNever(fault);
  }
}
