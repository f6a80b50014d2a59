/** Files that came by themselves are looked at on this screen one after the other: the first of those just brought at once. */
import { useCallback, useEffect, useRef } from "react";
import { putBack, takeNext, useArriving, type Arrived } from "../../state/arriving";
import { showError } from "../../state/toasts";
import { waitingWords as words } from "./waitingWords";

export type Arrivals = {
  /** Those that wait, without the one that is being looked at. */
  readonly waiting: readonly Arrived[];
  readonly lookAtNext: () => Promise<void>;
};

/** `isFree`: no file is being looked at. */
export function useArrivals(
  isFree: boolean,
  look: (file: File, arrived: Arrived) => Promise<void>,
): Arrivals {
  const { queue, isAwaited } = useArriving();
  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });
  const lookAtNext = useCallback(async () => {
    const next = takeNext();
    if (!next) return;
    try {
      const file = await next.open();
      if (file) return await latest.current(file, next);
      showError(words.notThere(next.name));
    } catch (error) {
      console.error(error);
      putBack(next);
      showError(words.notRead(next.name));
    }
  }, []);
  const begins = isFree && isAwaited && queue.length > 0;
  useEffect(() => {
    if (!begins) return undefined;
    // Not while React is still trying out the screen: what leaves it gives the reading up.
    const timer = setTimeout(() => void lookAtNext());
    return () => clearTimeout(timer);
  }, [begins, lookAtNext]);
  return { waiting: queue, lookAtNext };
}
