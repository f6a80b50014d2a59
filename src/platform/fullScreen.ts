/** Filling the whole screen, where the browser can and allows it. Without it everything works in the window. */

export const canFillScreen = (): boolean => "fullscreenEnabled" in document && document.fullscreenEnabled;

/** Only from a tap or a key; elsewhere, and where it is not allowed, nothing happens. Never rejects. */
export async function fillScreen(): Promise<void> {
  if (!canFillScreen() || document.fullscreenElement) return;
  try {
    await document.documentElement.requestFullscreen({ navigationUI: "hide" });
  } catch (error) {
    console.warn("The browser did not fill the screen.", error);
  }
}

/** Never rejects. */
export async function leaveFullScreen(): Promise<void> {
  if (!document.fullscreenElement) return;
  try {
    await document.exitFullscreen();
  } catch (error) {
    console.warn("The browser did not leave the full screen.", error);
  }
}
