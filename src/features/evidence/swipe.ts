/** Going to the next item by a finger that pushes the one that is there aside. */
import { useCallback, useEffect, useRef, type RefCallback } from "react";

/** Where there is something to go to; undefined at an end of the list. */
export type Turn = {
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
};

/** CSS pixels before a finger means anything, and from where on it turns the page. */
const SLOP = 10;
const ENOUGH = 90;
/** At an end of the list it gives way only a little. */
const STIFF = 0.25;

/** For the element that follows the finger. Its own `touch-action` must leave sideways movements to it. */
export function useSwipe(turn: Turn): RefCallback<HTMLElement> {
  const latest = useRef(turn);
  useEffect(() => {
    latest.current = turn;
  });
  return useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const stop = new AbortController();
    const options = { signal: stop.signal };
    let from: { readonly id: number; readonly x: number; readonly y: number } | undefined;
    let moving = false;

    const goFor = (dx: number) => {
      const isRtl = getComputedStyle(element).direction === "rtl";
      return dx < 0 === isRtl ? latest.current.onPrevious : latest.current.onNext;
    };
    const settle = () => {
      from = undefined;
      moving = false;
      element.style.transition = "translate var(--calm) var(--ease)";
      element.style.translate = "";
    };
    element.addEventListener(
      "pointerdown",
      (event) => {
        const isControl = event.target instanceof Element && event.target.closest("a, button, audio, video");
        if (!event.isPrimary || event.button !== 0 || isControl) return settle();
        from = { id: event.pointerId, x: event.clientX, y: event.clientY };
      },
      options,
    );
    element.addEventListener(
      "pointermove",
      (event) => {
        if (from?.id !== event.pointerId) return;
        const dx = event.clientX - from.x;
        if (!moving) {
          if (Math.abs(dx) < SLOP || Math.abs(dx) < Math.abs(event.clientY - from.y)) return;
          moving = true;
          element.setPointerCapture(event.pointerId);
          element.style.transition = "none";
        }
        element.style.translate = `${dx * (goFor(dx) ? 1 : STIFF)}px`;
      },
      options,
    );
    element.addEventListener(
      "pointerup",
      (event) => {
        const dx = from ? event.clientX - from.x : 0;
        const go = moving && Math.abs(dx) >= ENOUGH ? goFor(dx) : undefined;
        settle();
        go?.();
      },
      options,
    );
    element.addEventListener("pointercancel", settle, options);
    return () => stop.abort();
  }, []);
}
