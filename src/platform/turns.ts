/** Leaving the screen its turn: what need not happen at once lets it draw first. */

/** Resolves when the screen has nothing to do, or after a second. Where a browser cannot tell (Safari), in the next turn. */
export function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 1_000 });
    else setTimeout(resolve);
  });
}

/** Resolves in the next turn: once the frame that a tap asked for is drawn where that is due, at once where it is not. */
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
