/** What is half caught when somebody saves: a note that is typed, a recording that goes on. */
export type Finish = {
  /** Takes it in. False: it could not be, and the screen says why. */
  readonly run: () => Promise<boolean>;
  readonly isBusy: boolean;
};

/** Tells the screen; undefined: nothing is half caught any more. */
export type OnFinish = (finish: Finish | undefined) => void;
