import { useEffect, useRef, useState } from "react";
import type { Result } from "../lib/result";
import { Button } from "./Button";
import styles from "./CodeCamera.module.css";
import { words } from "./codeWords";
import { Notice } from "./Notice";

export type CodeCameraFault =
  | { readonly type: "denied" | "none" | "in-use" | "unsupported" }
  | { readonly type: "failed"; readonly reason: string };

/** What the camera is reached by: a widget knows no browser. */
export type CodeCameraWays = {
  readonly openCamera: () => Promise<Result<MediaStream, CodeCameraFault>>;
  readonly closeCamera: (stream: MediaStream) => void;
  readonly openReader: () => {
    readonly read: (video: HTMLVideoElement) => Promise<string | undefined>;
    readonly end: () => void;
  };
};

interface CodeCameraProps extends CodeCameraWays {
  /** Each code that comes into sight; one that stays in sight is told once in a while only. */
  readonly onText: (text: string) => void;
  /** Grows with each code that was taken: the frame flashes. */
  readonly taken?: number | undefined;
}

/** The same code held on is told again after this long. */
const SAME_AGAIN_MS = 2_500;
/** Between two looks, so that a weak tablet can draw in between. */
const REST_MS = 30;

/** The camera, looking for codes for as long as it is in sight. It goes out at once when it is left or hidden. */
export function CodeCamera({ openCamera, closeCamera, openReader, onText, taken = 0 }: CodeCameraProps) {
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef(onText);
  const [state, setState] = useState<"starting" | "on" | "broken" | CodeCameraFault>("starting");
  const [tries, setTries] = useState(0);
  const isVisible = useVisible();
  useEffect(() => {
    told.current = onText;
  });

  useEffect(() => {
    if (!isVisible) return undefined;
    const gone = new AbortController();
    let stream: MediaStream | undefined;
    const reader = openReader();

    async function look() {
      const opened = await openCamera();
      if (!opened.ok) {
        if (!gone.signal.aborted) setState(opened.error);
        return;
      }
      stream = opened.value;
      // It was left while the browser asked: no light may stay on.
      if (gone.signal.aborted || !video.current) return closeCamera(stream);
      const track = stream.getVideoTracks()[0];
      track?.addEventListener("ended", () => setState({ type: "in-use" }), { signal: gone.signal });
      video.current.srcObject = stream;
      setState("on");
      let last = { text: "", at: 0 };
      while (!gone.signal.aborted) {
        const text = await reader.read(video.current);
        const now = performance.now();
        // The page may have been left while the frame was read.
        if (
          !gone.signal.aborted &&
          text !== undefined &&
          (text !== last.text || now - last.at > SAME_AGAIN_MS)
        ) {
          last = { text, at: now };
          told.current(text);
        }
        await new Promise((resolve) => setTimeout(resolve, REST_MS));
      }
    }
    look().catch((error: unknown) => {
      console.error(error);
      if (!gone.signal.aborted) setState("broken");
    });
    return () => {
      gone.abort();
      reader.end();
      if (stream) closeCamera(stream);
    };
  }, [isVisible, tries, openCamera, closeCamera, openReader]);

  const again = () => {
    setState("starting");
    setTries(tries + 1);
  };
  const isLive = state === "on" || state === "starting";
  return (
    <div className={styles["camera"]}>
      {isLive && (
        <div className={styles["view"]}>
          <video
            ref={video}
            className={styles["video"]}
            aria-label={words.finder}
            autoPlay
            muted
            playsInline
          />
          {/* A new one for each, so that it flashes anew. */}
          <span
            key={taken}
            className={styles["frame"]}
            data-taken={taken > 0 || undefined}
            aria-hidden="true"
          />
          {state === "starting" && <p className={styles["starting"]}>{words.starting}</p>}
        </div>
      )}
      {!isLive && (
        <Notice tone="warn" live action={<Button onClick={again}>{words.again}</Button>}>
          {state === "broken" ? words.broken : faultText(state)}
        </Notice>
      )}
    </div>
  );
}

function useVisible(): boolean {
  const [isVisible, setVisible] = useState(() => document.visibilityState !== "hidden");
  useEffect(() => {
    const look = () => setVisible(document.visibilityState !== "hidden");
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return isVisible;
}

function faultText(fault: CodeCameraFault): string {
  if (fault.type === "failed") return words.failed(fault.reason);
  return fault.type === "in-use" ? words.inUse : words[fault.type];
}
