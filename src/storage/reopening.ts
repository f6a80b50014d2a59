/**
 * A connection that the browser ends (iPads do it in the background, every system when memory is short) is opened again by itself.
 * Whoever reads or writes meanwhile waits; nobody is told, save where it fails.
 */
import Dexie, { RangeSet } from "dexie";
import type { Database } from "./database";

/** `cleared`: the database is gone, and not only the connection to it. */
export type Loss = "closed" | "cleared";

export type ConnectionEvents = {
  /** An older tab holds the database open; opening goes on by itself once it is closed. */
  readonly onBlocked: () => void;
  /** Another tab upgrades: this one has let go and must not write any more. */
  readonly onSuperseded: () => void;
  /** The browser ended the connection, and it could not be opened again. */
  readonly onLost: (loss: Loss) => void;
};

/** A connection that ends again so soon will not hold. Milliseconds. */
const HOLDS_MS = 3_000;

/** `begin`: it is open, and to be kept so. `end`: it is closed on purpose. */
export function reopenWhenClosed(database: Database, events: ConnectionEvents) {
  let isKept = false;
  let openedAt = -Infinity;
  let isOpening = false;
  database.on("close", () => {
    if (!isKept || isOpening) return;
    isOpening = true;
    // Dexie has let go only when its own closing is done.
    queueMicrotask(() => void openAgain().finally(() => (isOpening = false)));
  });

  async function openAgain(): Promise<void> {
    // Closed by our own hand.
    if (database.hasBeenClosed()) return;
    const tooSoon = performance.now() - openedAt < HOLDS_MS;
    try {
      if (tooSoon) throw new Error("The connection does not hold");
      await database.open();
      openedAt = performance.now();
      tellReaders(database);
    } catch (error) {
      console.warn("The connection to the storage ended, and could not be opened again.", error);
      if (!isKept) return;
      isKept = false;
      database.close();
      const name = error instanceof Error ? error.name : "";
      if (name === "VersionError") events.onSuperseded();
      // What is missing was not made again: the guard called the upgrade off.
      else events.onLost(name === "AbortError" ? "cleared" : "closed");
    }
  }

  return {
    begin: () => {
      isKept = true;
      database.guard.mustBeHere = true;
    },
    end: () => {
      isKept = false;
    },
  };
}

/** What was being read when the connection ended is read again, by every live query. */
function tellReaders(database: Database): void {
  const all = () => new RangeSet(-Infinity, [[[]]] as never);
  const parts: Record<string, RangeSet> = {};
  for (const { name, schema } of database.tables) {
    const place = `idb://${database.name}/${name}/`;
    for (const part of ["", ":dels", ...schema.indexes.map((index) => index.name)])
      parts[place + part] = all();
  }
  Dexie.on.storagemutated.fire(parts);
}

/** A page that comes back may find a connection that is dead and says nothing: it is closed, and so opened again. */
export async function proveConnection(database: Database): Promise<void> {
  if (!database.isOpen()) return;
  try {
    await database.settings.limit(1).primaryKeys();
  } catch (error) {
    console.warn("The connection to the storage was dead.", error);
    if (database.isOpen()) database.close({ disableAutoOpen: false });
  }
}
