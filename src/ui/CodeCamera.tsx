import { useState, type ReactNode } from "react";
import { assertNever } from "../lib/result";
import { Button } from "./Button";
import { Icon } from "./Icon";
import { Notice } from "./Notice";
import { classes } from "./classes";
import styles from "./CodeCamera.module.css";
import type { CodeEye, CodeEyeFault } from "./codeEye";
import { codeWords as words } from "./codeWords";
import { useCodeEye } from "./useCodeEye";

interface CodeCameraProps {
  /** `codeEye` of platform/codeReaderCamera. */
  readonly eye: CodeEye;
  /** Each code that comes before the camera: once, and again when it was out of sight for a second or two. */
  readonly onText: (text: string) => void;
  /** Grows with each thing that was taken in for good: a check stands over the picture for a moment. */
  readonly taken?: number | undefined;
  /** What is to be held to it; a general sentence where absent. */
  readonly hint?: string | undefined;
  /** What came of the last code, told under the picture; whoever hands it over also reads it out. */
  readonly children?: ReactNode;
  /** A button that ends it, where there is something to go back to. */
  readonly onStop?: (() => void) | undefined;
}

/** A live picture that reads codes by itself. Whatever keeps the camera from it is a sentence, and the rest of the page goes on. */
export function CodeCamera({ eye, onText, taken = 0, hint, children, onStop }: CodeCameraProps) {
  const view = useCodeEye(eye, onText);
  const { state, hasCode, seen, isHard, isMirror, isLit, video, restart, switchLight, nextCamera } = view;
  // What was taken while the camera was closed is no news.
  const [takenBefore] = useState(taken);
  const isLive = state === "looking" || state === "starting";
  return (
    <div className={styles["camera"]}>
      <div className={classes(styles["picture"], !isLive && styles["off"], hasCode && styles["found"])}>
        {isLive ? (
          <>
            <video
              ref={video}
              className={classes(styles["video"], isMirror && styles["mirror"])}
              aria-label={words.view}
              autoPlay
              muted
              playsInline
            />
            <Frame />
            {seen > 0 && <span key={seen} className={styles["flash"]} aria-hidden="true" />}
            {state === "starting" && <p className={styles["starting"]}>{words.starting}</p>}
          </>
        ) : (
          <Icon name="camera" size={48} />
        )}
        {taken > takenBefore && (
          <span key={taken} className={styles["taken"]}>
            <Icon name="check" size={96} />
          </span>
        )}
      </div>
      <div className={styles["said"]}>
        {isLive && (
          <p className={styles["hint"]} role="status">
            {isHard ? words.hints : (hint ?? words.looking)}
          </p>
        )}
        {!isLive && (
          <Notice
            tone={state === "resting" ? "info" : "warn"}
            live
            action={
              <Button icon="camera" onClick={restart}>
                {state === "resting" ? words.goOn : words.again}
              </Button>
            }
          >
            {offText(state)}
          </Notice>
        )}
        {children}
      </div>
      {(onStop || switchLight || nextCamera) && (
        <div className={styles["buttons"]}>
          {onStop && (
            <Button icon="close" onClick={onStop}>
              {words.stop}
            </Button>
          )}
          {nextCamera && (
            <Button icon="turnRight" onClick={nextCamera}>
              {words.otherCamera}
            </Button>
          )}
          {switchLight && (
            <Button aria-pressed={isLit} icon={isLit ? "check" : undefined} onClick={switchLight}>
              {words.light}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** Four corners: where the code belongs. */
function Frame() {
  return (
    <svg className={styles["frame"]} viewBox="0 0 100 100" aria-hidden="true">
      <path d="M3 22V9a6 6 0 0 1 6-6h13M78 3h13a6 6 0 0 1 6 6v13M97 78v13a6 6 0 0 1-6 6H78M22 97H9a6 6 0 0 1-6-6V78" />
    </svg>
  );
}

function offText(state: "ended" | "resting" | CodeEyeFault): string {
  if (state === "ended") return words.ended;
  if (state === "resting") return words.resting;
  switch (state.type) {
    case "denied":
    case "none":
    case "in-use":
    case "unsupported":
      return words.faults[state.type];
    case "failed":
      return words.faults.failed(state.reason);
    default:
      return assertNever(state);
  }
}
