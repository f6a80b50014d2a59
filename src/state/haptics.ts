/** Whether taps are felt on this device: a setting, on unless it was switched off. */
import { useLiveQuery } from "dexie-react-hooks";
import { err, ok, type Result } from "../lib/result";
import { hasHaptics, tick, type Tick } from "../platform/haptics";
import type { Database } from "../storage/database";
import { readSetting, saveSetting } from "../storage/device";
import { storageFault, type StorageFault } from "../storage/faults";
import { database } from "./database";
import { alsoWhenSaved } from "./ready";

const HAPTICS = "haptics";

/** Read once a page, so that no tap waits for it. */
let known: { readonly of: Database; readonly on: Promise<boolean> } | undefined;

const readOn = async (of: Database): Promise<boolean> => (await readSetting(of, HAPTICS)) !== false;

/** Ticks, where the device can and nobody has switched it off. Nothing waits for it and nothing fails by it. */
export function feel(kind: Tick): void {
  if (!hasHaptics()) return;
  const of = database();
  if (known?.of !== of) known = { of, on: readOn(of) };
  known.on.then(
    (on) => on && tick(kind),
    (error: unknown) => console.warn("Whether taps are to be felt could not be read.", error),
  );
}

alsoWhenSaved(() => feel("saved"));

/** Live; undefined until read. */
export function useHaptics(): boolean | undefined {
  return useLiveQuery(() => readOn(database()), []);
}

/** Holds on this page at once, and in other tabs when they are loaded anew. */
export async function setHaptics(on: boolean): Promise<Result<void, StorageFault>> {
  try {
    await saveSetting(database(), HAPTICS, on);
    known = { of: database(), on: Promise.resolve(on) };
    return ok(undefined);
  } catch (error) {
    return err(storageFault(error));
  }
}
