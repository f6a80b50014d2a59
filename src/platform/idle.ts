/** Resolves when the screen has nothing to do, or after a second. Where a browser cannot tell (Safari), in the next turn. */
export function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 1_000 });
    else setTimeout(resolve);
  });
}
