// Registers the service worker, notices updates, and applies one only on consent. A browser without service workers,
// or one that refuses them (private windows, policy), is a result, not an error: the app still runs online.
import { scriptUrl } from "../lib/trustedTypes";
import { askWorker } from "./askWorker";

const hourMs = 60 * 60 * 1000;

/**
 * `coming`: the first worker is bringing everything to the device. `ready`: all of it is here, and a reload without a network
 * works from now on. `no`: neither; what was coming has failed, and the next visit tries again.
 */
export type Offline = "no" | "coming" | "ready";

export type ServiceWorkerEvents = {
  /** A new version is installed and waits for consent. May be called again for a yet newer one. */
  readonly onUpdateWaiting: () => void;
  /** How far the app is from working without a network. May be called with the same more than once. */
  readonly onOffline: (offline: Offline) => void;
  /**
   * A new version took over this page, accepted here or in another tab. Flush drafts here; the page reloads when the
   * promise settles, whichever way, because old code over new files cannot go on.
   */
  readonly onControllerChange: () => Promise<void>;
};

export type ServiceWorkerStart =
  | { readonly type: "started" }
  | { readonly type: "unsupported" }
  | { readonly type: "failed"; readonly message: string };

/** Call once, after the first screen shows: registering competes with its reads. */
export async function startServiceWorker(events: ServiceWorkerEvents): Promise<ServiceWorkerStart> {
  const container = serviceWorkers();
  if (container === undefined) return { type: "unsupported" };

  // A page that no worker controlled is only claimed by its first one; a controlled one has been updated.
  let isUnderAWorker = container.controller !== null;
  let isReloading = false;
  container.addEventListener("controllerchange", () => {
    if (!isUnderAWorker) {
      isUnderAWorker = true;
      void tellWhenReady(container, events);
      return;
    }
    if (isReloading) return;
    isReloading = true;
    void reloadAfter(events.onControllerChange);
  });

  try {
    const base = import.meta.env.BASE_URL;
    const registration = await container.register(scriptUrl(`${base}sw.js`), {
      scope: base,
      updateViaCache: "none",
    });
    // A page reloaded past the worker (shift and reload) is not controlled, yet the next change is an update.
    if (registration.active !== null) isUnderAWorker = true;
    else if (registration.installing !== null) watchFirstWorker(registration.installing, events.onOffline);
    watchForUpdates(registration, events.onUpdateWaiting);
    checkForUpdatesRegularly(registration);
    void tellWhenReady(container, events);
    return { type: "started" };
  } catch (error) {
    return { type: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}

/** Consent: the waiting version takes over, and every tab is told by `onControllerChange`. False if none waits. */
export async function acceptUpdate(): Promise<boolean> {
  const registration = await serviceWorkers()?.getRegistration(import.meta.env.BASE_URL);
  if (!registration?.waiting) return false;
  registration.waiting.postMessage("SKIP_WAITING");
  return true;
}

/** Looks for a new version now. False when the server could not be asked. */
export async function checkForUpdate(): Promise<boolean> {
  const registration = await serviceWorkers()?.getRegistration(import.meta.env.BASE_URL);
  if (registration === undefined) return false;
  return update(registration);
}

/**
 * Whether the app would work if the network went away now: a worker is active and controls this page, and it finds
 * every file of the app in its cache.
 */
export async function isReadyForOffline(): Promise<boolean> {
  const container = serviceWorkers();
  const registration = await container?.getRegistration(import.meta.env.BASE_URL);
  if (container?.controller?.state !== "activated" || registration?.active !== container.controller)
    return false;
  return (await askWorker(container.controller, "COUNT_MISSING")) === 0;
}

/** Undefined where the browser has none, or denies even the look. */
function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return "serviceWorker" in navigator ? navigator.serviceWorker : undefined;
  } catch {
    // A sandboxed frame without an origin of its own throws at the look; it runs without a worker like any old browser.
    return undefined;
  }
}

async function reloadAfter(flush: () => Promise<void>): Promise<void> {
  try {
    await flush();
  } finally {
    location.reload();
  }
}

/**
 * Asked after registering and when the first worker claims the page: whichever comes last gets a yes. Never rejects: a
 * browser that takes the worker away meanwhile leaves a page that works online, and says nothing of offline.
 */
async function tellWhenReady(container: ServiceWorkerContainer, events: ServiceWorkerEvents): Promise<void> {
  try {
    const { active } = await container.ready;
    if (active !== null) await untilActivated(active);
    if (await isReadyForOffline()) events.onOffline("ready");
  } catch (error) {
    console.warn("Whether Waymark works offline could not be found out.", error);
  }
}

/** A worker claims its pages while it is still activating, when it answers nothing yet. */
function untilActivated(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (worker.state !== "activated" && worker.state !== "redundant") return;
      worker.removeEventListener("statechange", check);
      resolve();
    };
    worker.addEventListener("statechange", check);
    check();
  });
}

/** One whose files did not all arrive becomes redundant without ever having been installed. */
function watchFirstWorker(worker: ServiceWorker, onOffline: (offline: Offline) => void): void {
  let isInstalled = false;
  onOffline("coming");
  worker.addEventListener("statechange", () => {
    if (worker.state === "installed") isInstalled = true;
    if (worker.state === "redundant" && !isInstalled) onOffline("no");
  });
}

function watchForUpdates(registration: ServiceWorkerRegistration, onUpdateWaiting: () => void): void {
  const watch = (worker: ServiceWorker | null) => {
    worker?.addEventListener("statechange", () => {
      // Without an active one this is the first visit's, which does not wait for anybody.
      if (worker.state === "installed" && registration.active !== null) onUpdateWaiting();
    });
  };
  if (registration.waiting !== null && registration.active !== null) onUpdateWaiting();
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
}

/** Tablets sleep for weeks with the page open: looking at the start alone would leave them on an old version. */
function checkForUpdatesRegularly(registration: ServiceWorkerRegistration): void {
  const check = () => void update(registration);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") check();
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) check();
  });
  setInterval(check, hourMs);
  check();
}

async function update(registration: ServiceWorkerRegistration): Promise<boolean> {
  try {
    await registration.update();
    return true;
  } catch {
    // Offline, which is normal here: the next check asks again.
    return false;
  }
}
