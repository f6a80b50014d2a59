/** Leaving the screen its turn: what need not happen at once lets it draw first. */

/** Resolves when the screen has nothing to do, or after a second. Where a browser cannot tell (Safari), in the next turn. */
export function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 1_000 });
    else setTimeout(resolve);
  });
}

/**
 * Resolves in a later turn. Chromium draws before it what a tap has changed where that is due, and does not wait where it is not:
 * measured at a CPU slowed down six times, a tap on a status took 88 ms to the frame instead of 160. Elsewhere it is merely later.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
