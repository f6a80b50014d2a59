/** Opens the database, renders, and only then registers the service worker, which would compete with the first reads. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./ui/global.css";
import { App } from "./app/App";
import { BlockedScreen } from "./app/StartTrouble";
import { reloadOnPreloadError } from "./platform/preloadErrors";
import { startServiceWorker } from "./platform/serviceWorker";
import { flushDrafts, flushWhenHidden } from "./state/drafts";
import { setDatabase } from "./state/database";
import { restoreCurrentPerson } from "./state/people";
import { useVisit } from "./state/visit";
import { openDatabase } from "./storage/open";

reloadOnPreloadError();
flushWhenHidden();
void start();

async function start(): Promise<void> {
  const root = createRoot(document.getElementById("root") ?? document.body);
  const visit = useVisit.getState();
  const opened = await openDatabase({
    onBlocked: () => root.render(<BlockedScreen />),
    onSuperseded: () => visit.set({ connection: "superseded" }),
    onLost: () => visit.set({ connection: "lost" }),
  });
  if (opened.ok) {
    setDatabase(opened.value);
    await restoreCurrentPerson();
  }
  root.render(
    <StrictMode>
      <App fault={opened.ok ? undefined : opened.error} />
    </StrictMode>,
  );
  // The development server has no worker to register.
  if (import.meta.env.PROD)
    await startServiceWorker({
      onUpdateWaiting: () => visit.set({ updateWaiting: true }),
      onReadyForOffline: () => visit.set({ readyForOffline: true }),
      onControllerChange: flushDrafts,
    });
  if (opened.ok) {
    const { sweepLitter } = await import("./exchange/sweepLitter");
    await sweepLitter(opened.value);
  }
}
