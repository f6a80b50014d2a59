/**
 * The camera, open for as long as it is looked through and the page is seen, and each code that comes before it. Nothing waits for it:
 * whatever goes wrong is a state, and the page goes on without it.
 */
import { useEffect, useRef, useState, type RefObject } from "react";
import type { CodeEye, CodeEyeFault, OpenedEye } from "./codeEye";
import { watchCodes } from "./watchCodes";

export type EyeState = "starting" | "looking" | "ended" | "resting" | CodeEyeFault;

/** What is seen: how many codes were read, whether one is before the camera just now, and whether none was for a while. */
type Sight = { readonly seen: number; readonly hasCode: boolean; readonly isHard: boolean };

export type CodeEyeView = Sight & {
  readonly state: EyeState;
  /** For the video that shows it. */
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly isMirror: boolean;
  readonly isLit: boolean;
  /** Undefined where the camera has no light. */
  readonly switchLight: (() => void) | undefined;
  /** Undefined where this is the only camera. */
  readonly nextCamera: (() => void) | undefined;
  readonly restart: () => void;
};

const NOTHING: Sight = { seen: 0, hasCode: false, isHard: false };

/** The camera that was chosen last, for as long as the page lives: a stand's tablet is set up once. */
let chosen: string | undefined;

export function useCodeEye(eye: CodeEye, onText: (text: string) => void): CodeEyeView {
  const [state, setState] = useState<EyeState>("starting");
  const [opened, setOpened] = useState<OpenedEye>();
  const video = useRef<HTMLVideoElement>(null);
  // A new one each time that it is to be opened anew.
  const [wanted, setWanted] = useState(() => ({ camera: chosen }));
  const [sight, setSight] = useState(NOTHING);
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
    void used.open(wanted.camera).then((result) => {
      if (!result.ok) {
        if (isGone) return undefined;
        if (wanted.camera === undefined || result.error.type !== "none") return setState(result.error);
        // The one that was chosen is unplugged.
        chosen = undefined;
        return setWanted({ camera: undefined });
      }
      // The page was left while the browser asked: nothing may go on looking.
      if (isGone) return used.close(result.value.stream);
      mine = result.value.stream;
      for (const track of mine.getTracks())
        track.addEventListener("ended", () => !isGone && setState("ended"));
      setOpened(result.value);
      return setState("looking");
    });
    return () => {
      isGone = true;
      if (mine) used.close(mine);
      setOpened(undefined);
      setLit(false);
      setState("starting");
    };
  }, [isHidden, wanted]);

  const stream = state === "looking" ? opened?.stream : undefined;
  useEffect(() => {
    const shown = video.current;
    if (!shown || !stream) return undefined;
    const { eye: used } = latest.current;
    shown.srcObject = stream;
    // Refused where the page is not seen; it is then opened anew.
    shown.play().catch(() => {});
    const end = watchCodes(shown, used.reader(), {
      onText: (text) => {
        setSight(({ seen }) => ({ seen: seen + 1, hasCode: true, isHard: false }));
        latest.current.onText(text);
      },
      onGone: () => setSight((before) => ({ ...before, hasCode: false })),
      onHard: () => setSight((before) => ({ ...before, isHard: true })),
      onIdle: () => {
        // Its light goes out.
        used.close(stream);
        setState("resting");
      },
    });
    return () => {
      end();
      shown.srcObject = null;
      setSight(NOTHING);
    };
  }, [stream]);

  const { light, cameras = [], which = 0, isMirror = false } = opened ?? {};
  const isLooking = state === "looking";
  return {
    ...sight,
    state,
    video,
    isMirror,
    isLit,
    switchLight: isLooking && light ? () => void light(!isLit).then(setLit) : undefined,
    nextCamera:
      isLooking && cameras.length > 1
        ? () => {
            chosen = cameras[(which + 1) % cameras.length];
            setWanted({ camera: chosen });
          }
        : undefined,
    restart: () => setWanted({ camera: chosen }),
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
