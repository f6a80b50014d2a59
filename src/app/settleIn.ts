/** What a start does once the first screen shows, beside the screens. */
import { sweepLitter } from "../exchange/sweepLitter";
import { keepSentinel } from "../state/keepSentinel";
import type { Database } from "../storage/database";
import { finishErasures } from "../storage/erasures";
import { proveConnection } from "../storage/reopening";
import { startBackups } from "./backups";

/** For the rest of the visit. */
export async function settleIn(database: Database): Promise<void> {
  keepSentinel(database);
  const prove = () => document.visibilityState === "visible" && void proveConnection(database);
  document.addEventListener("visibilitychange", prove);
  window.addEventListener("pageshow", prove);
  await sweepLitter(database);
  await finishErasures(database, Date.now());
  startBackups();
}
