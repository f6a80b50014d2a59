// A lazy part of the app that fails to load means, most often, that a newer version replaced the files under an open
// page. One reload puts that right; a second in a row would not, and would be a loop.

const key = "waymark:reloaded-for-preload-error";
const onceInMs = 60_000;

/** Reloads once when a lazily loaded part of the app is gone. Otherwise the error goes on to the screen's boundary. */
export function reloadOnPreloadError(): void {
  window.addEventListener("vite:preloadError", (event) => {
    // Without a network and without a worker a reload would leave nothing on the screen.
    const canReload = navigator.onLine || navigator.serviceWorker?.controller;
    if (!canReload || hasReloadedLately()) return;
    event.preventDefault();
    location.reload();
  });
}

/** Notes the time as it answers. Without session storage it says yes: no guard, no reload. */
function hasReloadedLately(): boolean {
  try {
    const lastMs = Number(sessionStorage.getItem(key) ?? 0);
    const nowMs = Date.now();
    if (Math.abs(nowMs - lastMs) < onceInMs) return true;
    sessionStorage.setItem(key, String(nowMs));
    return false;
  } catch {
    return true;
  }
}
