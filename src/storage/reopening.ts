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

/** One that was opened again so often within so many milliseconds will not hold. */
const TRIES = 5;
const WITHIN_MS = 10_000;
/** On some iPads opening never answers any more, until the page is loaded again. */
const ANSWERS_WITHIN_MS = 15_000;

/** `begin`: it is open, and to be kept so. `end`: it is closed on purpose. */
export function reopenWhenClosed(database: Database, events: ConnectionEvents) {
  let isKept = false;
  let isOpening = false;
  /** It ended, be it while it was being opened again. */
  let hasEnded = false;
  let openedAt: readonly number[] = [];
  database.on("close", () => {
    hasEnded = true;
    if (!isKept || isOpening) return;
    isOpening = true;
    // Dexie has let go only when its own closing is done.
    queueMicrotask(() => void openAgain().finally(() => (isOpening = false)));
  });

  async function openAgain(): Promise<void> {
    // Not where it was closed by our own hand.
    while (isKept && hasEnded && !database.hasBeenClosed()) {
      hasEnded = false;
      try {
        await tryToOpen();
      } catch (error) {
        const name = error instanceof Error ? error.name : "";
        // It ended while it was being opened.
        if (name === "DatabaseClosedError") continue;
        giveUp(name, error);
      }
    }
  }

  async function tryToOpen(): Promise<void> {
    const now = performance.now();
    openedAt = openedAt.filter((time) => now - time < WITHIN_MS);
    if (openedAt.length >= TRIES) throw new Error("The connection does not hold");
    openedAt = [...openedAt, now];
    await Promise.race([
      database.open(),
      new Promise((_, reject) => {
        setTimeout(reject, ANSWERS_WITHIN_MS, new Error("The storage does not answer"));
      }),
    ]);
    tellReaders(database);
  }

  function giveUp(name: string, error: unknown): void {
    console.warn("The connection to the storage ended, and could not be opened again.", error);
    // Another tab upgrades: that was told.
    if (!isKept) return;
    isKept = false;
    database.close();
    if (name === "VersionError") events.onSuperseded();
    // What is missing was not made again: the guard called the upgrade off.
    else events.onLost(name === "AbortError" ? "cleared" : "closed");
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
