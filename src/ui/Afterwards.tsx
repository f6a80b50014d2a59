import { useDeferredValue, type ReactNode } from "react";

/**
 * What stands around the thing that somebody came for: shown right after that thing, in a turn of its own, so that a slow tablet
 * need not draw both before it shows either. It must not move what is there already.
 */
export function Afterwards({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null;
}
