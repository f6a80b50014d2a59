// A placeholder until the app's shell lands: it proves that the ground carries.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { reloadOnPreloadError } from "./platform/preloadErrors";
import { startServiceWorker } from "./platform/serviceWorker";

reloadOnPreloadError();
createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <h1>Waymark</h1>
    <p>Version {__APP_VERSION__}</p>
  </StrictMode>,
);
performance.mark("waymark:ready");
if (import.meta.env.PROD) {
  void startServiceWorker({
    onUpdateWaiting: () => document.documentElement.setAttribute("data-update", "waiting"),
    onReadyForOffline: () => document.documentElement.setAttribute("data-ready-for-offline", ""),
    onControllerChange: () => Promise.resolve(),
  });
}
