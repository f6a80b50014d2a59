/** The two keys of the projector's window. All else is steered from the facilitator's. */
import { useEffect, useRef } from "react";

/** F: the whole screen, and back. B or ".": `onBlank`. A clicker sends "." too. */
export function useWallKeys(onBlank: () => void): void {
  const latest = useRef(onBlank);
  useEffect(() => {
    latest.current = onBlank;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      const key = event.key.toLowerCase();
      if (key === "f") toggleFullScreen();
      else if (key === "b" || key === ".") latest.current();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

/** A browser may refuse it: then the window is as it was, and F11 still does the same. */
export function toggleFullScreen(): void {
  const refused = (error: unknown) => console.warn("The browser did not give the whole screen.", error);
  if (document.fullscreenElement) document.exitFullscreen().catch(refused);
  else document.documentElement.requestFullscreen?.().catch(refused);
}
