/**
 * A second note beside the sentinel: what was lost is still missed, though something was brought in since that can be taken back.
 * Until somebody works with it, the sentinel goes on telling of what was lost.
 */
const KEY = "waymark-missed";

export function isStillMissed(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export function noteMissed(isMissed: boolean): void {
  try {
    if (isMissed) localStorage.setItem(KEY, "1");
    else localStorage.removeItem(KEY);
  } catch {
    // Then what was lost is forgotten with the next thing that is brought in.
  }
}
