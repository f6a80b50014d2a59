/** When a text saves by itself: a moment after the last key, when the page is hidden or updated, and when the screen is left. */
import { useCallback, useEffect, useRef } from "react";
import { joinFlush } from "./drafts";

const SAVE_AFTER_MS = 900;

/** `pause` and `hide`: more may be typed; `leave`: the field is left or gone. */
export type SaveMoment = "pause" | "hide" | "leave";

export type Autosave = {
  /** Something was typed: save it after a pause. */
  readonly touch: () => void;
  /** It is being saved, or need not be. */
  readonly cancel: () => void;
};

/** `save` must not reject, and must find out by itself whether there is anything to save. */
export function useAutosave(save: (moment: SaveMoment) => Promise<void>): Autosave {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const cancel = useCallback(() => clearTimeout(timer.current), []);
  const touch = useCallback(() => {
    cancel();
    timer.current = setTimeout(() => void save("pause"), SAVE_AFTER_MS);
  }, [cancel, save]);
  useEffect(() => {
    const part = joinFlush(() => save("hide"));
    return () => {
      part();
      cancel();
      void save("leave");
    };
  }, [cancel, save]);
  return { touch, cancel };
}
