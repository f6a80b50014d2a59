/** Opening the database, and hearing when the connection ends. */
import { err, ok, type Result } from "../lib/result";
import { Database } from "./database";

export type OpenFault =
  /** The browser keeps nothing here: private mode, or storage is switched off. */
  | { readonly type: "denied" }
  /** A newer version of Waymark has been here; this one must not write. */
  | { readonly type: "newer"; readonly found: number; readonly supported: number }
  | { readonly type: "failed"; readonly reason: string };

export type ConnectionEvents = {
  /** An older tab holds the database open; opening goes on by itself once it is closed. */
  readonly onBlocked: () => void;
  /** Another tab upgrades: this one has let go and must not write any more. */
  readonly onSuperseded: () => void;
  /** The browser ended the connection: memory, or the data was cleared. */
  readonly onLost: () => void;
};

/** Dexie multiplies its version by ten. */
const nativeVersion = (database: Database) => Math.round(database.verno * 10);

export async function openDatabase(
  events: ConnectionEvents,
  database: Database = new Database(),
): Promise<Result<Database, OpenFault>> {
  let superseded = false;
  database.on("blocked", events.onBlocked);
  database.on("versionchange", () => {
    superseded = true;
    database.close();
    events.onSuperseded();
    return false;
  });
  database.on("close", () => {
    if (!superseded) events.onLost();
  });
  try {
    await database.open();
  } catch (error) {
    return err(openFault(error));
  }
  const found = database.backendDB().version;
  const supported = nativeVersion(new Database(database.name));
  if (found > supported) {
    database.close();
    return err({ type: "newer", found, supported });
  }
  return ok(database);
}

function openFault(error: unknown): OpenFault {
  const name = error instanceof Error ? error.name : "";
  const denied = [
    "MissingAPIError",
    "SecurityError",
    "InvalidStateError",
    "OpenFailedError",
    "NotAllowedError",
  ];
  if (denied.includes(name)) return { type: "denied" };
  return { type: "failed", reason: error instanceof Error ? error.message : String(error) };
}
