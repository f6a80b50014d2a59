/** Lets in what was said meanwhile: between two pieces of work that leave no room for it, nobody would hear that it was called off. */
import { stop } from "../formats/snapshotFaults";

const BREATHE_EVERY_MS = 50;

/** To be awaited again and again. Rejects with a SnapshotStop once it is called off. Without a signal nobody can do that. */
export function createGoingOn(signal: AbortSignal | undefined): () => Promise<void> {
  if (!signal) return () => Promise.resolve();
  let last = performance.now();
  return async () => {
    if (performance.now() - last >= BREATHE_EVERY_MS) {
      await new Promise<void>((pass) => setTimeout(pass));
      last = performance.now();
    }
    if (signal.aborted) stop({ type: "cancelled" });
  };
}
