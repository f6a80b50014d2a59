/** Steering slides by keyboard or clicker. A clicker is a keyboard with Page Up, Page Down, "." and Escape. */
import { useEffect, useRef } from "react";

export type Steering = {
  readonly onForward: () => void;
  readonly onBackward: () => void;
  /** On, or first to what of a long text is still below; and the same upwards. */
  readonly onDown: () => void;
  readonly onUp: () => void;
  readonly onFirst: () => void;
  readonly onLast: () => void;
  readonly onDark: () => void;
  readonly onLeave: () => void;
};

const KEYS: { readonly [key: string]: keyof Steering } = {
  ArrowDown: "onDown",
  PageDown: "onDown",
  " ": "onDown",
  Enter: "onForward",
  ArrowUp: "onUp",
  PageUp: "onUp",
  Backspace: "onBackward",
  Home: "onFirst",
  End: "onLast",
  b: "onDark",
  ".": "onDark",
  Escape: "onLeave",
};

/** These press or play what has the focus. */
const PRESSES = "a, button, summary, [role=button]";

export function useDeckKeys(steering: Steering): void {
  const latest = useRef(steering);
  useEffect(() => {
    latest.current = steering;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      const name = nameOf(event);
      const focused = event.target instanceof Element ? event.target : document.body;
      if (!name || isTaken(event.key, focused)) return;
      event.preventDefault();
      latest.current[name]();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

function nameOf({ key, shiftKey }: KeyboardEvent): keyof Steering | undefined {
  if (key === " " && shiftKey) return "onUp";
  const isRtl = getComputedStyle(document.documentElement).direction === "rtl";
  if (key === "ArrowRight") return isRtl ? "onBackward" : "onForward";
  if (key === "ArrowLeft") return isRtl ? "onForward" : "onBackward";
  return KEYS[key.length === 1 ? key.toLowerCase() : key];
}

function isTaken(key: string, focused: Element): boolean {
  if (focused instanceof HTMLMediaElement) return key === " " || key.startsWith("Arrow");
  return (key === " " || key === "Enter") && focused.closest(PRESSES) !== null;
}
