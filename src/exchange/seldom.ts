/** Tells how far something is as often as somebody can see it, and not at each step: each time a screen is rendered. */
import type { Phase } from "./watcher";

const TELL_EVERY_MS = 100;

type Tell = (done: number, phase: Phase) => void;

export type Seldom = {
  readonly tell: Tell;
  /** At the end: tells what was held back. */
  readonly flush: () => void;
};

/** What is told last of a phase is never held back for good, and comes before the next phase. */
export function createSeldom(tell: Tell, clock: () => number = () => performance.now()): Seldom {
  let told: { readonly phase: Phase; readonly at: number } | undefined;
  let held: readonly [number, Phase] | undefined;
  const flush = () => {
    if (held) tell(...held);
    held = undefined;
  };
  return {
    tell: (done, phase) => {
      const now = clock();
      if (told?.phase !== phase) flush();
      else if (now - told.at < TELL_EVERY_MS) {
        held = [done, phase];
        return;
      }
      held = undefined;
      told = { phase, at: now };
      tell(done, phase);
    },
    flush,
  };
}
