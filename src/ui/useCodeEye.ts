/**
 * The camera, open for as long as it is looked through and the page is seen, and each code that comes before it. Nothing waits for it:
 * whatever goes wrong is a state, and the page goes on without it.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import type { CodeEye, CodeEyeFault, OpenedEye } from "./codeEye";
import { watchCodes } from "./watchCodes";

export type EyeState = "starting" | "looking" | "ended" | "resting" | CodeEyeFault;

export type CodeEyeView = {
  readonly state: EyeState;
  /** For the video that shows it. */
  readonly show: (video: HTMLVideoElement | null) => void;
  /** How many codes were read, and whether one is before the camera just now. */
  readonly seen: number;
  readonly hasCode: boolean;
  /** Nothing was read for a while though somebody may be trying. */
  readonly isHard: boolean;
  readonly isLit: boolean;
  readonly switchLight: (() => void) | undefined;
  readonly nextCamera: (() => void) | undefined;
  readonly restart: () => void;
};

/** The camera that was chosen last, for as long as the page lives: a stand's tablet is set up once. */
let chosen: string | undefined;

export function useCodeEye(eye: CodeEye, onText: (text: string) => void): CodeEyeView {
  const [state, setState] = useState<EyeState>("starting");
  const [opened, setOpened] = useState<OpenedEye>();
  const [video, setVideo] = useState<HTMLVideoElement | null>(null);
  const [round, setRound] = useState(0);
  const [{ seen, hasCode, isHard }, setSight] = useState({ seen: 0, hasCode: false, isHard: false });
  const [isLit, setLit] = useState(false);
  const isHidden = useHidden();
  const latest = useRef({ eye, onText });
  useEffect(() => {
    latest.current = { eye, onText };
  });

  useEffect(() => {
    if (isHidden) return undefined;
    const { eye: used } = latest.current;
    let isGone = false;
    let mine: MediaStream | undefined;
    setState("starting");
    setLit(false);
    void used.open(chosen).then((result) => {
      if (!result.ok) {
        // The one that was chosen is unplugged.
        if (chosen !== undefined && result.error.type === "none" && !isGone) {
          chosen = undefined;
          return setRound((before) => before + 1);
        }
        return isGone ? undefined : setState(result.error);
      }
      // The page was left while the browser asked: nothing may go on looking.
      if (isGone) return used.close(result.value.stream);
      mine = result.value.stream;
      for (const track of mine.getTracks()) track.addEventListener("ended", () => setState("ended"));
      setOpened(result.value);
      return setState("looking");
    });
    return () => {
      isGone = true;
      if (mine) used.close(mine);
      setOpened(undefined);
    };
  }, [isHidden, round]);

  const stream = state === "looking" ? opened?.stream : undefined;
  useEffect(() => {
    if (!video || !stream) return undefined;
    video.srcObject = stream;
    // Refused where the page is not seen; it is then opened anew.
    video.play().catch(() => {});
    setSight({ seen: 0, hasCode: false, isHard: false });
    const end = watchCodes(video, latest.current.eye.reader(), {
      onText: (text) => {
        setSight(({ seen: before }) => ({ seen: before + 1, hasCode: true, isHard: false }));
        latest.current.onText(text);
      },
      onGone: () => setSight((before) => ({ ...before, hasCode: false })),
      onHard: () => setSight((before) => ({ ...before, isHard: true })),
      onIdle: () => setState("resting"),
    });
    return () => {
      end();
      video.srcObject = null;
    };
  }, [video, stream]);

  // Whatever ended, its light goes out.
  const over = state === "resting" || state === "ended";
  useEffect(() => {
    if (over && opened) latest.current.eye.close(opened.stream);
  }, [over, opened]);

  const restart = useCallback(() => setRound((before) => before + 1), []);
  const { light, cameras = [], which = 0 } = opened ?? {};
  return {
    state,
    show: setVideo,
    seen,
    hasCode,
    isHard,
    isLit,
    switchLight: light && (() => void light(!isLit).then(setLit)),
    nextCamera:
      cameras.length > 1
        ? () => {
            chosen = cameras[(which + 1) % cameras.length];
            restart();
          }
        : undefined,
    restart,
  };
}

function useHidden(): boolean {
  const [isHidden, setHidden] = useState(() => document.hidden);
  useEffect(() => {
    const look = () => setHidden(document.hidden);
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return isHidden;
}
