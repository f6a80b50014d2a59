/** An iPad or iPhone, also where it says that it is a Mac, as iPads do. */
export function isAppleMobile(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  return /iPad|iPhone|iPod/.test(userAgent) || (userAgent.includes("Macintosh") && maxTouchPoints > 1);
}

/** Whether this page runs as an installed app (home screen, dock) rather than in a browser's tab. */
export function isInstalled(): boolean {
  const isStandalone = ["standalone", "fullscreen", "minimal-ui"].some(
    (mode) => matchMedia(`(display-mode: ${mode})`).matches,
  );
  // Safari on iPads before 16.4 tells it only this way.
  return isStandalone || (navigator as { standalone?: boolean }).standalone === true;
}
