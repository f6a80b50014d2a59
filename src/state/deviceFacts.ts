/** What this device is called and how it is used: settings of this device alone, live; undefined until read. */
import { useLiveQuery } from "dexie-react-hooks";
import { err, ok, type Result } from "../lib/result";
import { readBackupFacts, type BackupFacts } from "../storage/backups";
import { readSetting, saveSetting } from "../storage/device";
import { storageFault, type StorageFault } from "../storage/faults";
import { database } from "./database";

const NAME = "device-name";
/** The setting that says so: true or false; anything else: not asked yet. */
export const WIPED_AT_SIGN_OUT = "wiped-at-sign-out";
export const DEVICE_NAME_MAX_LENGTH = 60;

export function useDeviceName(): string | undefined {
  return useLiveQuery(async () => {
    const name = await readSetting(database(), NAME);
    return typeof name === "string" ? name : "";
  }, []);
}

export const setDeviceName = (name: string) => keep(NAME, name.slice(0, DEVICE_NAME_MAX_LENGTH));

export type Wiped = "yes" | "no" | "not-asked";

/** Whether what is on it goes when somebody signs out, as the school says. */
export function useWipedAtSignOut(): Wiped | undefined {
  return useLiveQuery(async (): Promise<Wiped> => {
    const wiped = await readSetting(database(), WIPED_AT_SIGN_OUT);
    return wiped === true ? "yes" : wiped === false ? "no" : "not-asked";
  }, []);
}

export const setWipedAtSignOut = (wiped: boolean) => keep(WIPED_AT_SIGN_OUT, wiped);

export function useBackupFacts(): BackupFacts | undefined {
  return useLiveQuery(() => readBackupFacts(database()), []);
}

async function keep(key: string, value: string | boolean): Promise<Result<void, StorageFault>> {
  try {
    await saveSetting(database(), key, value);
    return ok(undefined);
  } catch (error) {
    return err(storageFault(error));
  }
}
