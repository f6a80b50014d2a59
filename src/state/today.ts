/** Which day it is, for what counts days: an app that stays open over midnight, or sleeps through it, must not stay in yesterday. */
import { useSyncExternalStore } from "react";
import { calendarDay } from "../lib/format";

/** YYYY-MM-DD, where this device is. Renders anew when another day begins, and when the page is looked at again on another day. */
export const useToday = (): string => useSyncExternalStore(watch, today);

const today = () => calendarDay(Date.now());
const watching = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

function watch(changed: () => void): () => void {
  if (watching.size === 0) {
    document.addEventListener("visibilitychange", look);
    wait();
  }
  watching.add(changed);
  return () => {
    watching.delete(changed);
    if (watching.size > 0) return;
    document.removeEventListener("visibilitychange", look);
    clearTimeout(timer);
  };
}

/** One timer for all, until the next midnight; the clock may have been set, or the device have slept, so it is asked anew. */
function wait(): void {
  clearTimeout(timer);
  const now = new Date();
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  timer = setTimeout(look, midnight.getTime() - now.getTime() + 50);
}

function look(): void {
  wait();
  for (const changed of watching) changed();
}
