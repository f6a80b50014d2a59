/** Whether another window of this browser is importing. Only one may at a time. */
import { IMPORT_LOCK } from "../../exchange/holdLock";
import { randomId } from "../../lib/randomId";

const locks = () => globalThis.navigator?.locks as LockManager | undefined;

/** At this moment; false where the browser does not say. */
export async function isImportingElsewhere(): Promise<boolean> {
  // A window finds out who it is among the holders by a lock that only it can hold.
  const own = `waymark-window/${randomId()}`;
  try {
    const { held = [] } = (await locks()?.request(own, () => locks()?.query())) ?? {};
    const self = held.find(({ name }) => name === own)?.clientId;
    return held.some(({ name, clientId }) => name === IMPORT_LOCK && clientId !== self);
  } catch {
    return false;
  }
}

/** Resolves when the other window is done with it, or `signal` aborts; never rejects. */
export async function elsewhereDone(signal: AbortSignal): Promise<void> {
  // Let go at once: it is taken only to learn that it is free.
  await locks()
    ?.request(IMPORT_LOCK, { mode: "shared", signal }, () => undefined)
    .catch(() => undefined);
}
