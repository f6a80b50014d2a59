/** Whether this page runs as an installed app (home screen, dock) rather than in a browser's tab. */
export function isInstalled(): boolean {
  const isStandalone = ["standalone", "fullscreen", "minimal-ui"].some(
    (mode) => matchMedia(`(display-mode: ${mode})`).matches,
  );
  // Safari on iPads before 16.4 tells it only this way.
  return isStandalone || (navigator as { standalone?: boolean }).standalone === true;
}
