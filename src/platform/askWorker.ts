/** Long enough for a worker that must first be started on a slow tablet. */
const patienceMs = 10_000;

/** Sends a question and resolves with the answer, or with undefined when a (perhaps older) worker gives none. */
export function askWorker(worker: ServiceWorker, question: string): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise<unknown>((resolve) => {
    const giveUp = setTimeout(() => resolve(undefined), patienceMs);
    port1.addEventListener("message", (event) => {
      clearTimeout(giveUp);
      resolve(event.data);
    });
    port1.start();
    worker.postMessage(question, [port2]);
  }).finally(() => port1.close());
}
