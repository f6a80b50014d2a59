/** Only one import at a time, over all windows; and no file is swept that another window may still be saving. */

export const IMPORT_LOCK = "waymark-import";
export const exportLock = (fileName: string) => `waymark-export/${fileName}`;

/** Takes the lock if it is free, until it is let go or the window is gone; undefined where another window has it. */
export function holdLock(name: string): Promise<(() => void) | undefined> {
  // Every browser that the app is built for has locks. Elsewhere (tests) there are no other windows.
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (!locks) return Promise.resolve(() => undefined);
  return new Promise((resolve, reject) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock) return new Promise<void>((letGo) => resolve(letGo));
        resolve(undefined);
        return undefined;
      })
      .catch(reject);
  });
}
