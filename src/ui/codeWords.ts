import { formatNumber } from "../lib/format";

/** What the widgets for codes say themselves. */
export const codeWords = {
  view: "What the camera sees",
  starting: "The camera is starting …",
  looking: "Hold the code into the frame.",
  hints:
    "No code seen yet. Come nearer until the code fills the frame, hold still, turn the other screen’s brightness up, and tilt it away from lamps.",
  resting: "The camera rests, to spare the battery.",
  goOn: "Go on",
  again: "Try the camera again",
  light: "Light",
  otherCamera: "Other camera",
  stop: "Stop the camera",
  ended: "The camera stopped: another app took it, or it was unplugged.",
  faults: {
    denied:
      "The camera may not be used here. Allow it in the browser’s settings for this site, then try again; or go on without it.",
    none: "This device has no camera that could be used. Go on without it.",
    "in-use": "Another app or tab is using the camera. Close it there, then try again.",
    unsupported: "This browser gives no way to the camera. Go on without it.",
    failed: (reason: string) => `The camera could not be opened (${reason}). Try again, or go on without it.`,
  },

  tooLong: "This is too long for one code. Use a file instead.",
  nth: (n: number, of: number) => `Code ${formatNumber(n)} of ${formatNumber(of)}`,
  before: "The code before",
  next: "Next code",
  pause: "Hold this code",
  run: "Let the codes run",
} as const;
