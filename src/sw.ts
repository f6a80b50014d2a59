// The service worker: it keeps the whole app on the device and answers every navigation from there. It knows no
// database. Nothing is cached on the way past: what is not precached at install would be missing exactly when offline.
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  getCacheKeyForURL,
  precacheAndRoute,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { parkShare, SHARE_ADDRESS } from "./lib/parking";

declare const self: ServiceWorkerGlobalScope;

// Named once: the build replaces this very expression by the list.
const entries = self.__WB_MANIFEST;

precacheAndRoute(entries);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL("index.html")));
// What another app shares comes as a form sent to this address. It never leaves the device: no network has a part in it.
registerRoute(
  ({ request, url }) => request.mode === "navigate" && url.href === new URL(SHARE_ADDRESS, scope()).href,
  ({ request }) => parkShare(request, scope()),
  "POST",
);

self.addEventListener("activate", (event) => {
  // The page of the first visit was loaded without a worker. Unless it is claimed, its lazy parts still come from the
  // network, and "Ready for offline" would be untrue for the very page that says it. An update claims no one by
  // surprise: it activates only after SKIP_WAITING, or when no page is open.
  event.waitUntil(self.clients.claim());
});

self.addEventListener("message", (event) => {
  const message: unknown = event.data;
  if (message === "SKIP_WAITING") {
    // The only call: a version changes under an open page when a person said so, and at no other time.
    void self.skipWaiting();
  } else if (message === "COUNT_MISSING") {
    const [port] = event.ports;
    event.waitUntil(countMissing().then((missing) => port?.postMessage(missing)));
  }
});

const scope = () => self.registration.scope;

/** How many precached files are not in the cache (any more): a browser may drop a cache, or a person may. */
async function countMissing(): Promise<number> {
  const found = await Promise.all(
    entries.map(async (entry) => {
      const key = getCacheKeyForURL(typeof entry === "string" ? entry : entry.url);
      return key !== undefined && (await caches.match(key)) !== undefined;
    }),
  );
  return found.filter((isThere) => !isThere).length;
}
