/** Opens the database, renders, and only then registers the service worker, which would compete with the first reads. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./ui/global.css";
import { App } from "./app/App";
import { preloadNextScreens } from "./app/AppRoutes";
import { BlockedScreen } from "./app/ConnectionEnded";
import type { Result } from "./lib/result";
import { untilFirstView } from "./platform/firstView";
import { reloadOnPreloadError } from "./platform/preloadErrors";
import { startServiceWorker } from "./platform/serviceWorker";
import { flushDrafts, flushWhenHidden } from "./state/drafts";
import { setDatabase } from "./state/database";
import { readHandedOverAhead } from "./state/handedOver";
import { chooseGate } from "./state/startGate";
import { restoreCurrentPerson } from "./state/people";
import { readListAhead } from "./state/shelves";
import { useVisit } from "./state/visit";
import type { Database } from "./storage/database";
import { openDatabase, type OpenFault } from "./storage/open";

const root = createRoot(document.getElementById("root") ?? document.body);
const visit = useVisit.getState();

reloadOnPreloadError();
flushWhenHidden();
// Dexie closes when the browser puts the page away to bring it back later; drafts were flushed before, so begin anew.
window.addEventListener("pageshow", (event) => event.persisted && location.reload());
void start();

async function start(): Promise<void> {
  const opened = await openStorage();
  root.render(
    <StrictMode>
      <App fault={opened.ok ? undefined : opened.error} />
    </StrictMode>,
  );
  await untilFirstView();
  // The development server has no worker to register.
  if (import.meta.env.PROD)
    await startServiceWorker({
      onUpdateWaiting: () => visit.set({ updateWaiting: true }),
      onOffline: (offline) => visit.set({ offline }),
      onControllerChange: flushDrafts,
    });
  if (opened.ok) await settle(opened.value);
}

async function openStorage(): Promise<Result<Database, OpenFault>> {
  const opened = await openDatabase({
    onBlocked: () => root.render(<BlockedScreen />),
    onSuperseded: () => visit.set({ connection: "superseded" }),
    onLost: (loss) => visit.set({ connection: loss === "cleared" ? "cleared" : "lost" }),
  });
  if (!opened.ok) return opened;
  setDatabase(opened.value);
  // All that the first screen asks for, at once: one after the other, each would cost a turn of the disk and one of the screen.
  await Promise.all([chooseGate(opened.value), readHandedOverAhead(), readListAhead().catch(leaveToScreen)]);
  // Beside the first view; whoever writes waits for it, and hears of it if it failed.
  restoreCurrentPerson().catch((error: unknown) => console.warn("Who wrote last is not known yet.", error));
  return opened;
}

/** What could not be read ahead is read again by the screen, which tells it. */
const leaveToScreen = (error: unknown) => console.warn("The list was not read ahead.", error);

/**
 * What can wait until the first screen shows. Neither waits for the other, and neither may take the app down: each is tried again
 * at the next start.
 */
async function settle(database: Database): Promise<void> {
  const tried = [preloadNextScreens(), import("./app/settleIn").then(({ settleIn }) => settleIn(database))];
  for (const outcome of await Promise.allSettled(tried))
    if (outcome.status === "rejected")
      console.warn("Waymark could not do all that belongs to a start.", outcome.reason);
}
