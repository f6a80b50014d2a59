/** How whoever waits for an export or an import hears how far it is, and calls it off. */

/** What is done at the moment; each begins at 0 again. */
export type Phase = "writing" | "checking" | "reading" | "comparing" | "taking-in";

export type Watcher = {
  /** `done`: the part of this phase that is done, 0 to 1. */
  readonly onProgress?: ((done: number, phase: Phase) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};
