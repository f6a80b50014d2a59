/** Marks that tests and measurements rely on. */
import { useEffect } from "react";
import { feel } from "./haptics";

/** `waymark:ready`: a screen shows what it read, be it an empty list. */
export function useReady(ready: boolean): void {
  useEffect(() => {
    if (ready) performance.mark("waymark:ready");
  }, [ready]);
}

/** `waymark:saved`: something that a person wrote is durable. */
export function markSaved(): void {
  performance.mark("waymark:saved");
  feel("saved");
}
