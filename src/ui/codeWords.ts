/** What is said around codes: showing them one after the other, and reading them with a camera. */
export const words = {
  part: (at: number, of: number) => `Code ${at} of ${of}`,
  before: "Code before",
  next: "Next code",
  pause: "Pause",
  goOn: "Go on by itself",
  finder: "What the camera sees",
  starting: "The camera is starting…",
  again: "Try the camera again",
  denied:
    "This browser does not let Waymark use the camera. Allow it in the settings of this site and try again, or bring the code in another way.",
  none: "No camera was found on this device. Bring the code in another way.",
  inUse: "Another app or tab is using the camera. Close it and try again.",
  unsupported: "This browser cannot show the camera in a page. Bring the code in another way.",
  failed: (reason: string) =>
    `The camera did not start: “${reason}”. Try again, or bring the code in another way.`,
  broken: "Reading codes stopped. Try the camera again.",
} as const;
