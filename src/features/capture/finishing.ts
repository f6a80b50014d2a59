import type { RefObject } from "react";

/** What is half caught when somebody saves: a note that is typed, a recording that goes on. */
export type Finish = {
  /** Takes it in. False: it could not be, and the screen says why. */
  readonly run: () => Promise<boolean>;
  readonly isBusy: boolean;
};

export type FinishSlot = RefObject<Finish | undefined>;
