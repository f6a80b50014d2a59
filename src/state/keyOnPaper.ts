/** Whether the key of a session is on paper, as whoever printed it says: a setting of this device alone. */
import { useLiveQuery } from "dexie-react-hooks";
import type { SessionId } from "../domain/ids";
import { err, ok, type Result } from "../lib/result";
import { readSetting, saveSetting } from "../storage/device";
import { storageFault, type StorageFault } from "../storage/faults";
import { database } from "./database";

const keyOf = (session: SessionId) => `session-key-on-paper/${session}`;

/** Live; undefined until read. */
export const useKeyIsOnPaper = (session: SessionId): boolean | undefined =>
  useLiveQuery(async () => (await readSetting(database(), keyOf(session))) === true, [session]);

export async function tellKeyIsOnPaper(session: SessionId): Promise<Result<void, StorageFault>> {
  try {
    await saveSetting(database(), keyOf(session), true);
    return ok(undefined);
  } catch (error) {
    return err(storageFault(error));
  }
}
