/**
 * Gives the memory of buffers back at once, and not when somebody comes to collect it: where gigabytes pass through in pieces
 * of megabytes, what waits for its collection is most of what is taken. Nobody may look at the bytes any more.
 */
let nowhere: MessagePort | undefined;

export function letGoOf(buffers: readonly ArrayBuffer[]): void {
  if (!nowhere) {
    const { port1, port2 } = new MessageChannel();
    // What is handed over to a port that is closed is gone. `transfer(0)` only hides it from the collector (Chromium 156).
    port2.close();
    nowhere = port1;
  }
  nowhere.postMessage(undefined, [...buffers]);
}
