import { useSyncExternalStore } from "react";

/** Whole seconds left until a moment, in milliseconds since 1970 UTC, down to 0; 0 where there is none. */
export function useSecondsUntil(moment: number | undefined): number {
  return useSyncExternalStore(everyQuarter, () =>
    moment === undefined ? 0 : Math.max(0, Math.ceil((moment - Date.now()) / 1000)),
  );
}

function everyQuarter(tick: () => void): () => void {
  const ticking = setInterval(tick, 250);
  return () => clearInterval(ticking);
}
