/** Opening the database, proving that it keeps what it is given, and hearing when the connection ends. */
import Dexie from "dexie";
import { randomId } from "../lib/randomId";
import { err, ok, type Result } from "../lib/result";
import { Database } from "./database";
import { reopenWhenClosed, type ConnectionEvents } from "./reopening";
import type { Upgrades } from "./upgrades";

export type OpenFault =
  /** The browser keeps nothing here: private mode, or storage is switched off. */
  | { readonly type: "denied" }
  /** A newer version of Waymark has been here; this one must not write. */
  | { readonly type: "newer"; readonly found: number; readonly supported: number }
  /** What an older version left is to be turned into today's, and the part of the app that does so is not to be had. Nothing was touched. */
  | { readonly type: "not-fetched" }
  /** What an older version left could not be turned into today's. Nothing of it was changed. */
  | { readonly type: "not-upgraded"; readonly found: number; readonly reason: string }
  | { readonly type: "failed"; readonly reason: string };

/** Dexie multiplies its version by ten. */
const nativeVersion = (database: Database) => Math.round(database.verno * 10);

export async function openDatabase(
  events: ConnectionEvents,
  database: Database = new Database(),
  fetchUpgrades: () => Promise<Upgrades> = () => import("./upgrades"),
): Promise<Result<Database, OpenFault>> {
  const connection = reopenWhenClosed(database, events);
  database.on("blocked", events.onBlocked);
  database.on("versionchange", () => {
    connection.end();
    database.close();
    events.onSuperseded();
    return false;
  });
  const supported = nativeVersion(database);
  let found = 0;
  try {
    found = await installedVersion(database.name);
    if (found > supported) return err({ type: "newer", found, supported });
    // Never inside the upgrade, which ends while something else is awaited.
    if (found > 0 && found < supported) {
      const upgrades = await fetchUpgrades().catch(() => undefined);
      // Nor is it there where the page is just being loaded anew for its sake.
      if (!upgrades) return err({ type: "not-fetched" });
      database.upgrades = upgrades;
    }
    await database.open();
    // Whoever has written here has settings.
    if ((await database.settings.count()) === 0) await proveKeeping(database);
  } catch (error) {
    database.close();
    return err(openFault(error, found > 0 && found < supported ? found : undefined));
  }
  connection.begin();
  return ok(database);
}

/**
 * The native version of what is on the disk; 0 where there is nothing. Rejects where it cannot be told: then nothing is opened. Dexie must not look by itself: it
 * opens a newer database nevertheless, adds the tables that it misses in there and counts the version up, so that the newer
 * Waymark would find its own database too new for it.
 */
async function installedVersion(name: string, tries = 3): Promise<number> {
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
  // Some systems fail once for no reason.
  return tries > 1 ? asked.catch(() => installedVersion(name, tries - 1)) : asked;
}

/**
 * Some private windows open a new database and then refuse every write, or forget it at once: a row is written, read and taken
 * out again. Rejects where that fails, save on a full disk, of which each write tells by itself.
 */
async function proveKeeping(database: Database): Promise<void> {
  // A key of its own: after an update several tabs begin at once, and one must not take out the row of another.
  const key = `start-probe/${randomId()}`;
  try {
    await database.settings.put({ key, value: 1 });
    if (!(await database.settings.get(key))) throw new KeepsNothing();
    await database.settings.delete(key);
  } catch (error) {
    const names = error instanceof Error ? [error.name, (error as { inner?: Error }).inner?.name] : [];
    if (!names.includes("QuotaExceededError")) throw new KeepsNothing();
  }
}

class KeepsNothing extends Error {}

const DENIED = [
  "MissingAPIError",
  "SecurityError",
  "InvalidStateError",
  "OpenFailedError",
  "NotAllowedError",
];

/** `older`: the native version that was to be upgraded. */
function openFault(error: unknown, older: number | undefined): OpenFault {
  const name = error instanceof Error ? error.name : "";
  const reason = error instanceof Error ? error.message : String(error);
  if (older !== undefined) return { type: "not-upgraded", found: older, reason };
  if (error instanceof KeepsNothing || DENIED.includes(name) || !Dexie.dependencies.indexedDB)
    return { type: "denied" };
  return { type: "failed", reason };
}
