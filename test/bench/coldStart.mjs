// Cold start offline: a profile that has visited, the server gone, a browser process of its own for every sample.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readyMs } from "./pages.mjs";

/**
 * Measures the apps by turns, so that a busy minute falls on all. Resolves with one list of samples per app and
 * throttle: `[{ app, throttle, samples: [{ readyMs, firstPaintMs }] }]`.
 */
export async function measureColdStarts(chromium, launch, apps, { rounds, throttles }) {
  const profiles = new Map();
  try {
    for (const app of apps) profiles.set(app, await warm(chromium, launch, app));
    for (const { server } of apps) await server.stop();

    const rows = apps.flatMap((app) => throttles.map((throttle) => ({ app, throttle, samples: [] })));
    for (let round = 0; round < rounds; round++) {
      for (const [at, throttle] of throttles.entries()) {
        // Each about as often first as last: what the browser before leaves running falls on whichever comes next.
        const turned = (round + at) % 2 === 0 ? apps : apps.toReversed();
        for (const app of turned) {
          const { samples } = rows.find((row) => row.app === app && row.throttle === throttle);
          samples.push(await sample(chromium, launch, profiles.get(app), app.server.url, throttle));
        }
      }
    }
    return rows;
  } finally {
    for (const profile of profiles.values()) rmSync(profile, { recursive: true, force: true });
  }
}

/** Visits until the worker has everything, and a few times more, so that the browser keeps compiled code. */
async function warm(chromium, launch, { server, prepare }) {
  const profile = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  for (let visit = 0; visit < 4; visit++) {
    const context = await chromium.launchPersistentContext(profile, launch);
    const page = await context.newPage();
    await page.goto(server.url);
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active.state === "activated") return;
      await new Promise((resolve) => active.addEventListener("statechange", resolve, { once: true }));
    });
    if (visit === 0) await prepare?.(page, server.url);
    await page.goto(server.url);
    await readyMs(page);
    await context.close();
  }
  return profile;
}

async function sample(chromium, launch, profile, url, throttle) {
  const context = await chromium.launchPersistentContext(profile, launch);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    // Slows the page's main thread, not the worker, the storage or the browser itself.
    await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
    await page.goto(url, { waitUntil: "commit" });
    const ready = await readyMs(page);
    const isFromWorker = await page.evaluate(() => navigator.serviceWorker.controller !== null);
    if (!isFromWorker) throw new Error(`${url} did not start from its service worker`);
    const firstPaint = await page.evaluate(
      () =>
        // What is ready in the first frame is told before that frame was seen.
        new Promise((resolve, reject) => {
          setTimeout(reject, 20_000, new Error("Nothing was painted"));
          new PerformanceObserver((list) => {
            const [paint] = list.getEntriesByName("first-contentful-paint");
            if (paint !== undefined) resolve(paint.startTime);
          }).observe({ type: "paint", buffered: true });
        }),
    );
    return { readyMs: ready, firstPaintMs: firstPaint };
  } finally {
    await context.close();
  }
}
