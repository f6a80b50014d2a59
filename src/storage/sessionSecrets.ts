/** The keys that open ballots: of this device alone. What leaves the device, whole or in rows, leaves without them. */
import type { SessionId } from "../domain/ids";
import type { Database } from "./database";
import { readSetting, saveSetting } from "./device";

const PREFIX = "session-secret/";
/** Half-given answers of whoever holds the tablet: nobody is to read them before the room does. */
const VOTE_PREFIX = "vote/";

export const secretKey = (session: SessionId) => `${PREFIX}${session}`;
export const voteDraftKey = (session: SessionId, n: number) => `${VOTE_PREFIX}${session}/${n}`;

export async function readSecret(database: Database, session: SessionId): Promise<string | undefined> {
  const value = await readSetting(database, secretKey(session));
  return typeof value === "string" ? value : undefined;
}

/** The sessions whose keys are here. */
export async function listSecrets({ settings }: Database): Promise<readonly SessionId[]> {
  const keys = await settings.where("key").startsWith(PREFIX).primaryKeys();
  return keys.map((key) => key.slice(PREFIX.length) as SessionId);
}

export async function saveSecret(database: Database, session: SessionId, secret: string): Promise<void> {
  await saveSetting(database, secretKey(session), secret);
}

export async function dropSecret({ settings }: Database, session: SessionId): Promise<void> {
  await settings.delete(secretKey(session));
}

/** Whether a row of a store must never stand in a file, not even in one that is saved to repair a database. */
export function mayNotLeave(store: string, row: unknown): boolean {
  if (typeof row !== "object" || row === null || !("key" in row) || typeof row.key !== "string") return false;
  return (
    (store === "settings" && row.key.startsWith(PREFIX)) ||
    (store === "drafts" && row.key.startsWith(VOTE_PREFIX))
  );
}
