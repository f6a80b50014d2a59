import { useRef, useState, type MouseEvent, type PointerEvent, type RefObject } from "react";
import type { CompetencyRef } from "../../../domain/framework";
import type { Weighing } from "../../../domain/planRegisters";
import { clamped, isBeside, weighingAt } from "./pictureModel";

/** A finger that trembles is not one that drags, in CSS pixels. */
const DRAG_FROM_PX = 5;

export type Dragged = { readonly ref: CompetencyRef; readonly at: Weighing };

export type DragOnto = {
  /** What is held over the picture, or beside it. */
  readonly dragged: Dragged | undefined;
  readonly handlersOf: (ref: CompetencyRef) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: () => void;
  };
  /** The click that the browser tells of at the end of a drag was none. */
  readonly wasDrag: () => boolean;
  /** Where on the picture a tap is; undefined for a key, which is pressed nowhere. */
  readonly tapAt: (event: MouseEvent) => Weighing | undefined;
};

/** Drags numbers onto the area with a finger, a pen or a mouse. What is let go of beside it stays where it was. */
export function useDragOnto(
  area: RefObject<HTMLElement | null>,
  onDrop: (ref: CompetencyRef, at: Weighing) => void,
): DragOnto {
  const [dragged, setDragged] = useState<Dragged>();
  const from = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const last = useRef(false);

  const at = (event: MouseEvent): Weighing | undefined => {
    const element = area.current;
    if (!element) return undefined;
    const isRightToLeft = getComputedStyle(element).direction === "rtl";
    return weighingAt(element.getBoundingClientRect(), event.clientX, event.clientY, isRightToLeft);
  };
  const stop = () => {
    from.current = undefined;
    setDragged(undefined);
    // A click at the end of the drag comes at once, or, as with a finger, never: the next one is meant.
    setTimeout(() => (last.current = false));
  };

  return {
    dragged,
    wasDrag: () => last.current,
    tapAt: (event) => {
      const place = event.detail === 0 ? undefined : at(event);
      return place && clamped(place);
    },
    handlersOf: (ref) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        last.current = false;
        from.current = { x: event.clientX, y: event.clientY };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event) => {
        const start = from.current;
        if (!start) return;
        const far = Math.hypot(event.clientX - start.x, event.clientY - start.y);
        if (!last.current && far < DRAG_FROM_PX) return;
        last.current = true;
        const place = at(event);
        if (place) setDragged({ ref, at: place });
      },
      onPointerUp: (event) => {
        const place = from.current && last.current ? at(event) : undefined;
        stop();
        if (place && !isBeside(place)) onDrop(ref, clamped(place));
      },
      onPointerCancel: stop,
    }),
  };
}
