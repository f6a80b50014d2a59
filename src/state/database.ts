/** The open database of this page. Set once at start, before the first screen renders; tests set their own. */
import type { Database } from "../storage/database";

let opened: Database | undefined;

export function setDatabase(database: Database): void {
  opened = database;
}

/** Throws where nothing was opened yet: a screen that renders before the start has ended is a fault of ours. */
export function database(): Database {
  if (!opened) throw new Error("The database is not open yet");
  return opened;
}
