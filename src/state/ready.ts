/** Marks that tests and measurements rely on. */
import { useEffect } from "react";

/** `waymark:ready`: a screen shows what it read, be it an empty list. */
export function useReady(ready: boolean): void {
  useEffect(() => {
    if (ready) performance.mark("waymark:ready");
  }, [ready]);
}

let onSaved: (() => void) | undefined;

/** Something that is to happen with every write, too; handed in, so that the first view need not hold it. */
export function alsoWhenSaved(run: () => void): void {
  onSaved = run;
}

/** `waymark:saved`: something that a person wrote is durable. */
export function markSaved(): void {
  performance.mark("waymark:saved");
  onSaved?.();
}
