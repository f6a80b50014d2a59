/** Only one import at a time, over all windows; and no file is swept that another window may still be saving. */

export const IMPORT_LOCK = "waymark-import";
export const BACKUP_LOCK = "waymark-backup";
export const exportLock = (fileName: string) => `waymark-export/${fileName}`;

/** Longer than another window's quick backup or a start's tidying takes, and no longer than somebody waits who tapped. */
export const PATIENCE_MS = 2_000;

/**
 * Takes the lock until it is let go or the window is gone; undefined where another window has it. `waitMs`: how long to wait
 * for one that is held for a moment only, as by a start that is clearing away.
 */
export async function holdLock(name: string, waitMs = 0): Promise<(() => void) | undefined> {
  // Every browser that the app is built for has locks. Elsewhere (tests) there are no other windows.
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (!locks) return () => undefined;
  const options = waitMs === 0 ? { ifAvailable: true } : { signal: AbortSignal.timeout(waitMs) };
  return new Promise((resolve, reject) => {
    locks
      .request(name, options, (lock) => {
        if (lock) return new Promise<void>((letGo) => resolve(letGo));
        resolve(undefined);
        return undefined;
      })
      .catch((error: unknown) => {
        if (waitMs > 0 && error instanceof DOMException && error.name === "TimeoutError") resolve(undefined);
        else reject(error);
      });
  });
}
