/** Going on and back with a finger or a pen that is drawn sideways; what is drawn follows it. The buttons do the same. */
import { useEffect, useRef, type RefObject } from "react";

/** CSS pixels: where a movement begins to count, and where letting go turns the page. */
const BEGINS_PX = 12;
const TURNS_PX = 72;
/** CSS pixels a millisecond: a short flick turns as well. */
const FLICK = 0.5;
/** At the screen's edges the system's own gesture begins. */
const EDGE_PX = 24;

/** Undefined: there is nothing on that side, and what is drawn gives way only a little. */
export type Turns = {
  readonly onForward: (() => void) | undefined;
  readonly onBackward: (() => void) | undefined;
};

/** Whoever types, chooses from a list, marks a text or draws in what stands before the page is not to be carried off. */
const KEEPS_ITS_FINGER =
  "textarea, select, input:not([type=radio], [type=checkbox]), [contenteditable], dialog, [popover]";

export function useSwipe(place: RefObject<HTMLElement | null>, turns: Turns): void {
  const latest = useRef(turns);
  useEffect(() => {
    latest.current = turns;
  });
  useEffect(() => {
    const element = place.current;
    return element ? follow(element, () => latest.current) : undefined;
  }, [place]);
}

type Drag = {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly at: number;
  isOn: boolean;
};

function follow(element: HTMLElement, turns: () => Turns): () => void {
  let drag: Drag | undefined;
  const isStill = window.matchMedia("(prefers-reduced-motion: reduce)");
  const move = (px: number) => {
    element.style.transform = px === 0 || isStill.matches ? "" : `translateX(${px}px)`;
  };
  const stop = () => {
    drag = undefined;
    delete element.dataset["drawn"];
    move(0);
  };
  /** To the one side is forward where one reads from left to right, to the other where from right to left. */
  const turnFor = (dx: number) => {
    const isForward = dx < 0 === (getComputedStyle(element).direction !== "rtl");
    return isForward ? turns().onForward : turns().onBackward;
  };

  function onDown(event: PointerEvent) {
    // A second finger means something else: a pinch.
    if (drag) return stop();
    const isFinger = event.isPrimary && event.pointerType !== "mouse";
    const isAtEdge = event.clientX < EDGE_PX || event.clientX > window.innerWidth - EDGE_PX;
    if (!isFinger || isAtEdge || (event.target as Element).closest(KEEPS_ITS_FINGER)) return;
    drag = { id: event.pointerId, x: event.clientX, y: event.clientY, at: event.timeStamp, isOn: false };
  }

  function onMove(event: PointerEvent) {
    if (event.pointerId !== drag?.id) return;
    const dx = event.clientX - drag.x;
    const dy = event.clientY - drag.y;
    if (!drag.isOn) {
      if (Math.abs(dy) > BEGINS_PX && Math.abs(dy) >= Math.abs(dx)) return stop();
      if (Math.abs(dx) < BEGINS_PX || Math.abs(dx) < 1.5 * Math.abs(dy)) return;
      if (window.getSelection()?.isCollapsed === false) return stop();
      drag.isOn = true;
      element.dataset["drawn"] = "";
      element.setPointerCapture(drag.id);
    }
    move(turnFor(dx) ? dx : dx / 5);
  }

  function onUp(event: PointerEvent) {
    if (event.pointerId !== drag?.id) return;
    const { isOn, x, at } = drag;
    const dx = event.clientX - x;
    stop();
    if (!isOn) return;
    // Where the finger is lifted is no tap.
    const swallow = (click: MouseEvent) => {
      click.preventDefault();
      click.stopPropagation();
    };
    window.addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => window.removeEventListener("click", swallow, { capture: true }));
    const speed = Math.abs(dx) / Math.max(1, event.timeStamp - at);
    if (Math.abs(dx) >= TURNS_PX || (speed >= FLICK && Math.abs(dx) >= 2 * BEGINS_PX)) turnFor(dx)?.();
  }

  element.addEventListener("pointerdown", onDown);
  element.addEventListener("pointermove", onMove);
  element.addEventListener("pointerup", onUp);
  element.addEventListener("pointercancel", stop);
  return () => {
    element.removeEventListener("pointerdown", onDown);
    element.removeEventListener("pointermove", onMove);
    element.removeEventListener("pointerup", onUp);
    element.removeEventListener("pointercancel", stop);
  };
}
