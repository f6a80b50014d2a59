/** Whether nobody has touched anything for a while, so that what only steers can step back from what is shown. */
import { useCallback, useEffect, useRef, useState } from "react";

const QUIET_AFTER_MS = 3500;

export function useQuiet(): { readonly isQuiet: boolean; readonly stir: () => void } {
  const [isQuiet, setQuiet] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wait = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setQuiet(true), QUIET_AFTER_MS);
  }, []);
  const stir = useCallback(() => {
    setQuiet(false);
    wait();
  }, [wait]);
  useEffect(() => {
    wait();
    return () => clearTimeout(timer.current);
  }, [wait]);
  return { isQuiet, stir };
}
