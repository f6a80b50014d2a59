/** Steering slides by hand: a tap on the outer thirds or a swipe turns, a tap in the middle brings the controls. */
import { useRef, type PointerEvent } from "react";

/** CSS pixels from where a movement is a swipe. */
const SWIPE_PX = 56;
/** What has a use of its own for a tap. */
const KEEPS = "a, button, video, audio, input, summary";

type Hand = {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
};

type Turning = {
  readonly onForward: () => void;
  readonly onBackward: () => void;
  readonly onMiddle: () => void;
};

export function useHand({ onForward, onBackward, onMiddle }: Turning): Hand {
  const down = useRef<{ readonly id: number; readonly x: number; readonly y: number }>(undefined);
  return {
    onPointerDown: (event) => {
      // A second finger means something else; so does any but the first button of a mouse.
      const isOne = down.current === undefined && event.isPrimary && event.button === 0;
      const isKept = event.target instanceof Element && event.target.closest(KEEPS) !== null;
      down.current =
        isOne && !isKept ? { id: event.pointerId, x: event.clientX, y: event.clientY } : undefined;
    },
    onPointerUp: (event) => {
      const from = down.current;
      down.current = undefined;
      if (from?.id !== event.pointerId || window.getSelection()?.isCollapsed === false) return;
      const box = event.currentTarget.getBoundingClientRect();
      const isRtl = getComputedStyle(event.currentTarget).direction === "rtl";
      const towards = (isRight: boolean) => (isRight === isRtl ? onBackward : onForward)();
      const dx = event.clientX - from.x;
      const dy = event.clientY - from.y;
      if (Math.abs(dx) >= SWIPE_PX && Math.abs(dx) > 1.5 * Math.abs(dy)) return towards(dx < 0);
      if (Math.hypot(dx, dy) > 12) return undefined;
      const place = (event.clientX - box.left) / Math.max(1, box.width);
      if (place < 1 / 3 || place > 2 / 3) return towards(place > 2 / 3);
      return onMiddle();
    },
    onPointerCancel: () => {
      down.current = undefined;
    },
  };
}
