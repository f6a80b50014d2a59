/** A screen that never becomes ready must not keep the worker, and with it the update that mends it, from coming. */
const patienceMs = 5_000;

/**
 * Resolves when the first screen shows what it read (the mark `waymark:ready`), or after five seconds. What can wait
 * (registering the worker, sweeping, asking for updates) starts then, instead of competing with the first reads.
 */
export function untilFirstView(): Promise<void> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(resolve, patienceMs);
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName("waymark:ready").length === 0) return;
      observer.disconnect();
      clearTimeout(giveUp);
      resolve();
    });
    observer.observe({ type: "mark", buffered: true });
  });
}
