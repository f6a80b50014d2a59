import { startTransition, useOptimistic } from "react";

/**
 * A control over the address shows its new value at once, though the address follows only when the screens behind it are
 * ready: on a slow tablet the tick would go back for that moment. It yields to the address in the very rendering that brings
 * it, whatever it says by then. `change` must put the address before it returns.
 */
export function useAhead<T>(standing: T, change: (value: T) => void): readonly [T, (value: T) => void] {
  const [shown, show] = useOptimistic(standing);
  const choose = (value: T) =>
    startTransition(() => {
      show(value);
      change(value);
    });
  return [shown, choose];
}
