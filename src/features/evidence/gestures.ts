/** Looking closely at a picture with fingers, a mouse or a touchpad: pinch, Ctrl and the wheel, a double tap, pushing it about. */
import { useCallback, useRef, useState, type RefCallback } from "react";
import { CLOSE, pushed, WHOLE, zoomAt, type Place, type View } from "./zoom";

const DOUBLE_TAP_MS = 320;
const DOUBLE_TAP_PX = 30;

export type Zoom = {
  readonly view: View;
  /** For the frame. While the picture is larger than it, it keeps the finger for itself; else a swipe may have it. */
  readonly frame: RefCallback<HTMLElement>;
  readonly zoomBy: (factor: number) => void;
  readonly reset: () => void;
};

export function useZoom(): Zoom {
  const [view, setView] = useState(WHOLE);
  const now = useRef(view);
  const box = useRef<HTMLElement>(null);
  const change = useCallback((next: View) => {
    now.current = next;
    setView(next);
  }, []);
  const reset = useCallback(() => change(WHOLE), [change]);

  const zoomTo = useCallback(
    (scale: number, at: Place) => {
      const frame = box.current?.getBoundingClientRect();
      if (frame) change(zoomAt(now.current, scale, at, frame));
    },
    [change],
  );
  const zoomBy = useCallback(
    (factor: number) => zoomTo(now.current.scale * factor, { x: 0, y: 0 }),
    [zoomTo],
  );

  const frame = useCallback(
    (element: HTMLElement | null) => {
      box.current = element;
      if (!element) return undefined;
      const stop = new AbortController();
      const listen = <Type extends "wheel" | "pointerdown" | "pointermove" | "pointerup" | "pointercancel">(
        type: Type,
        listener: (event: HTMLElementEventMap[Type]) => void,
      ) => element.addEventListener(type, listener, { signal: stop.signal, passive: false, capture: true });
      const fromMiddle = ({ clientX, clientY }: MouseEvent): Place => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
      };
      const fingers = new Map<number, Place>();
      let lastTap: (Place & { readonly time: number }) | undefined;
      let downAt: Place | undefined;

      listen("wheel", (event) => {
        // A pinch on a touchpad comes as the wheel with Ctrl.
        if (!event.ctrlKey) return;
        event.preventDefault();
        zoomTo(now.current.scale * Math.exp(-event.deltaY / 100), fromMiddle(event));
      });
      listen("pointerdown", (event) => {
        // A swipe takes the finger for itself, and then nobody hears here that it was lifted.
        if (event.isPrimary) fingers.clear();
        fingers.set(event.pointerId, fromMiddle(event));
        downAt = fromMiddle(event);
        if (now.current.scale > 1 || fingers.size > 1) event.stopPropagation();
      });
      listen("pointermove", (event) => {
        const before = fingers.get(event.pointerId);
        if (!before) return;
        const here = fromMiddle(event);
        fingers.set(event.pointerId, here);
        const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
        const size = element.getBoundingClientRect();
        if (other) {
          event.stopPropagation();
          const middle = { x: (here.x + other.x) / 2, y: (here.y + other.y) / 2 };
          const grown = distance(here, other) / Math.max(1, distance(before, other));
          const moved = pushed(now.current, { x: (here.x - before.x) / 2, y: (here.y - before.y) / 2 }, size);
          change(zoomAt(moved, moved.scale * grown, middle, size));
        } else if (now.current.scale > 1) {
          event.stopPropagation();
          change(pushed(now.current, { x: here.x - before.x, y: here.y - before.y }, size));
        }
      });
      listen("pointerup", (event) => {
        fingers.delete(event.pointerId);
        const here = fromMiddle(event);
        const isTap = downAt !== undefined && distance(here, downAt) < SLOP_PX;
        if (!isTap || event.button !== 0) return void (lastTap = undefined);
        const isSecond =
          lastTap !== undefined &&
          event.timeStamp - lastTap.time < DOUBLE_TAP_MS &&
          distance(here, lastTap) < DOUBLE_TAP_PX;
        lastTap = isSecond ? undefined : { ...here, time: event.timeStamp };
        if (isSecond) zoomTo(now.current.scale > 1 ? 1 : CLOSE, here);
      });
      listen("pointercancel", (event) => void fingers.delete(event.pointerId));
      return () => stop.abort();
    },
    [change, zoomTo],
  );
  return { view, frame, zoomBy, reset };
}

const SLOP_PX = 10;
const distance = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.y - b.y);
