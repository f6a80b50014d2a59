/**
 * Backing up by itself, where a folder was chosen and the browser still lets Waymark in: at the start, when the page is put away, and
 * after some changes. It never asks anybody anything.
 */
import { backUpNow, backupRun } from "../features/device/backupRun";
import { watchWaiting } from "../state/backup";
import { ENOUGH_CHANGES } from "../storage/folderWaiting";

/** After the last of them, so that nobody's taps wait for it. */
const QUIET_MS = 15_000;
/** Whoever comes back after this long finds what others wrote meanwhile. */
const LOOK_AGAIN_MS = 10 * 60_000;

/** Once a window, after the first view shows. Gives back how to stop. */
export function startBackups(): () => void {
  let waiting = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const byItself = () => void backUpNow(false);

  const onVisibility = () => {
    if (document.visibilityState === "hidden") {
      const isLong = Date.now() - backupRun().endedAt > LOOK_AGAIN_MS;
      if (waiting >= ENOUGH_CHANGES || (waiting > 0 && isLong)) byItself();
    } else if (Date.now() - backupRun().endedAt > LOOK_AGAIN_MS) byItself();
  };
  document.addEventListener("visibilitychange", onVisibility);
  const unwatch = watchWaiting((count) => {
    const isMore = count > waiting;
    waiting = count;
    if (!isMore || count < ENOUGH_CHANGES) return;
    clearTimeout(timer);
    timer = setTimeout(byItself, QUIET_MS);
  });
  byItself();
  return () => {
    document.removeEventListener("visibilitychange", onVisibility);
    clearTimeout(timer);
    unwatch();
  };
}
