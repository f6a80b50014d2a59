// How safe the device's storage is. What the browser says about room is a guess (Chromium invents the quota), so it is
// shown and never decides anything; the write itself is the test.

export type Protection =
  /** The browser promised not to clear the storage by itself. */
  | { readonly type: "protected" }
  /** It may clear it when the disk is full, or after weeks without a visit. */
  | { readonly type: "at-risk" }
  /** It cannot say. */
  | { readonly type: "unknown" };

export type StorageEstimate =
  | { readonly type: "estimate"; readonly usedBytes: number; readonly quotaBytes: number }
  | { readonly type: "unknown" };

/** Whether the browser has promised to keep the storage; asks nobody anything. */
export function readProtection(): Promise<Protection> {
  return protection((storage) => storage.persisted());
}

/**
 * Asks the browser for the promise. Some ask the person, so call it from a tap, once there is something to keep;
 * most decide by themselves, and may say yes later when the app has been installed.
 */
export function askForProtection(): Promise<Protection> {
  return protection((storage) => storage.persist());
}

/** Bytes used by this origin: journals, evidence and the app's own files together. */
export async function estimateStorage(): Promise<StorageEstimate> {
  try {
    const { usage, quota } = (await storageManager()?.estimate()) ?? {};
    if (usage === undefined || quota === undefined) return { type: "unknown" };
    return { type: "estimate", usedBytes: usage, quotaBytes: quota };
  } catch {
    return { type: "unknown" };
  }
}

async function protection(ask: (storage: StorageManager) => Promise<boolean>): Promise<Protection> {
  const storage = storageManager();
  if (storage === undefined) return { type: "unknown" };
  try {
    return { type: (await ask(storage)) ? "protected" : "at-risk" };
  } catch {
    // Opaque origins and some private windows refuse the question itself.
    return { type: "unknown" };
  }
}

/** Absent outside a secure context, whatever the type says. */
function storageManager(): StorageManager | undefined {
  return (navigator as Partial<Navigator>).storage;
}
