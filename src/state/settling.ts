/** A choice that is walked through with arrow keys counts once it rests: what is passed on the way is nobody's statement. */
import { useCallback, useEffect, useRef, useState } from "react";
import { joinFlush } from "./drafts";

const SETTLED_AFTER_MS = 700;

export type Settling<T> = {
  /** What the keys rest on, while it does not count yet. */
  readonly tentative: T | undefined;
  readonly consider: (value: T) => void;
};

export function useSettling<T>(choose: (value: T) => Promise<unknown>): Settling<T> {
  const [tentative, setTentative] = useState<T>();
  const resting = useRef<{ readonly value: T }>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  });
  const settle = useCallback(async () => {
    clearTimeout(timer.current);
    const rests = resting.current;
    resting.current = undefined;
    if (!rests) return;
    setTentative(undefined);
    await latest.current(rests.value);
  }, []);
  const consider = useCallback(
    (value: T) => {
      resting.current = { value };
      setTentative(value);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void settle(), SETTLED_AFTER_MS);
    },
    [settle],
  );
  useEffect(() => {
    const part = joinFlush(settle);
    return () => {
      part();
      void settle();
    };
  }, [settle]);
  return { tentative, consider };
}
