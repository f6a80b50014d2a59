/** What a start does once the first screen shows, beside the screens. */
import { sweepLitter } from "../exchange/sweepLitter";
import { keepSentinel } from "../state/keepSentinel";
import type { Database } from "../storage/database";
import { finishErasures } from "../storage/erasures";
import { proveConnection } from "../storage/proving";
import { startBackups } from "./backups";

/** A tab may stay open for weeks: so often it looks whose time is over. */
const LOOK_AGAIN_MS = 6 * 60 * 60_000;

/** For the rest of the visit. One that fails takes no other along; it is tried again at the next start. */
export async function settleIn(database: Database): Promise<void> {
  await alone(() => keepSentinel(database));
  await alone(() => keepConnected(database));
  await alone(() => sweepLitter(database));
  await alone(() => keepFinishing(database));
  await alone(startBackups);
}

async function alone(step: () => unknown): Promise<void> {
  try {
    await step();
  } catch (error) {
    console.warn("Waymark could not do all that belongs to a start.", error);
  }
}

function keepConnected(database: Database): void {
  const prove = () => document.visibilityState === "visible" && void proveConnection(database);
  document.addEventListener("visibilitychange", prove);
  window.addEventListener("pageshow", prove);
}

async function keepFinishing(database: Database): Promise<void> {
  let lookedAt = Date.now();
  const look = () => alone(() => finishErasures(database, lookedAt));
  const lookAgain = () => {
    const now = Date.now();
    // Also where the clock was set back.
    if (Math.abs(now - lookedAt) < LOOK_AGAIN_MS) return;
    lookedAt = now;
    void look();
  };
  setInterval(lookAgain, LOOK_AGAIN_MS / 6);
  // A tablet that slept counts no hours.
  document.addEventListener("visibilitychange", lookAgain);
  await look();
}
