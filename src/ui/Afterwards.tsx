import { useDeferredValue, type ReactNode } from "react";

/**
 * What stands around the thing that somebody came for: at the start it is shown right after that thing, in a turn of its own, so
 * that a slow tablet need not draw both before it shows either. It must not move what is there already.
 */
export function Afterwards({ children }: { readonly children: ReactNode }) {
  // Once a screen has shown, what comes later is whole at once: only the start is that slow.
  const isLater = performance.getEntriesByName("waymark:ready").length > 0;
  return useDeferredValue(true, isLater) ? children : null;
}
