import { useCallback, useRef } from "react";

/** Does `work` one at a time: what is asked for while it is still being done, as by a second tap, is not done again. */
export function useOnce(): (work: () => Promise<void>) => Promise<void> {
  const isBusy = useRef(false);
  return useCallback(async (work) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await work();
    } finally {
      isBusy.current = false;
    }
  }, []);
}
