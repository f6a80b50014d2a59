/** Opening the database, and hearing when the connection ends. */
import Dexie from "dexie";
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
  let opened = false;
  database.on("blocked", events.onBlocked);
  database.on("versionchange", () => {
    opened = false;
    database.close();
    events.onSuperseded();
    return false;
  });
  database.on("close", () => {
    // Dexie also closes what it could not open.
    if (opened) events.onLost();
  });
  const supported = nativeVersion(database);
  const found = await installedVersion(database.name);
  if (found > supported) return err({ type: "newer", found, supported });
  try {
    await database.open();
  } catch (error) {
    return err(openFault(error));
  }
  opened = true;
  return ok(database);
}

/**
 * The native version of what is on the disk; 0 where there is nothing or it cannot be told. Dexie must not look by itself: it
 * opens a newer database nevertheless, adds the tables that it misses in there and counts the version up, so that the newer
 * Waymark would find its own database too new for it.
 */
function installedVersion(name: string): Promise<number> {
  const asked = new Promise<number>((resolve, reject) => {
    const request = Dexie.dependencies.indexedDB.open(name);
    request.addEventListener("success", () => {
      resolve(request.result.version);
      request.result.close();
    });
    request.addEventListener("upgradeneeded", () => {
      resolve(0);
      // Nothing was there, and nothing must be left behind by having looked.
      request.transaction?.abort();
    });
    request.addEventListener("error", (event) => {
      event.preventDefault();
      reject(request.error ?? new Error("IndexedDB does not say why"));
    });
  });
  // Why it cannot be opened is told when it is opened in earnest.
  return asked.catch(() => 0);
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
