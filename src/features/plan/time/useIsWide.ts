import { useSyncExternalStore } from "react";

/** In letters, so that larger letters get the list earlier. */
const WIDE = "(width >= 46rem)";

/** There is room for columns beside the words. */
export const useIsWide = (): boolean => useSyncExternalStore(watch, isWide);

const isWide = () => window.matchMedia(WIDE).matches;

function watch(changed: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
