/** Looks at a running video for codes, frame by frame and never at two at once, until it is told to stop. */

type CodeReader = {
  readonly read: (video: HTMLVideoElement) => Promise<string | undefined>;
  readonly end: () => void;
};

type Watched = {
  /** A code that was not there before; the same one again once it was out of sight for a while. */
  readonly onText: (text: string) => void;
  /** No code is seen any more. */
  readonly onGone: () => void;
  /** Nothing was read for a while. */
  readonly onHard: () => void;
  /** Nothing was read for so long that nobody is there: looking ends, to spare the battery. */
  readonly onIdle: () => void;
};

/** A frame in between that was blurred is no sign that the code went away. */
const GONE_MS = 1_500;
const HARD_MS = 8_000;
const IDLE_MS = 4 * 60_000;
/** Twelve looks a second are as good as sixty, and leave the tablet cool. */
const PAUSE_MS = 60;

/** Returns what ends it. */
export function watchCodes(video: HTMLVideoElement, reader: CodeReader, watched: Watched): () => void {
  let hasEnded = false;
  let cancel = () => {};
  let text: string | undefined;
  let seenAt = performance.now();
  let isHard = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  async function look(): Promise<void> {
    const found = await reader.read(video);
    if (hasEnded) return;
    const now = performance.now();
    if (found !== undefined) {
      seenAt = now;
      isHard = false;
      if (found !== text) watched.onText((text = found));
    } else if (text !== undefined && now - seenAt > GONE_MS) {
      text = undefined;
      watched.onGone();
    } else if (!isHard && now - seenAt > HARD_MS) {
      isHard = true;
      watched.onHard();
    } else if (now - seenAt > IDLE_MS) return watched.onIdle();
    pause = setTimeout(next, PAUSE_MS);
  }
  function next(): void {
    cancel = onNextFrame(video, () => void look());
  }
  next();
  return () => {
    hasEnded = true;
    cancel();
    clearTimeout(pause);
    reader.end();
  };
}

/** When the video shows a frame that it did not show before, where the browser tells (Firefox before 132 does not). */
function onNextFrame(video: HTMLVideoElement, then: () => void): () => void {
  const { requestVideoFrameCallback } = video as Partial<HTMLVideoElement>;
  if (!requestVideoFrameCallback) {
    const frame = requestAnimationFrame(then);
    return () => cancelAnimationFrame(frame);
  }
  const frame = video.requestVideoFrameCallback(then);
  return () => video.cancelVideoFrameCallback(frame);
}
