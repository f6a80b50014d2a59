/** Asking the worker, and hearing how far it is. */
import { scriptUrl } from "../lib/trustedTypes";
// The default export is the address, which the build makes.
// oxlint-disable-next-line import/default
import workerUrl from "./snapshot.worker.ts?worker&url";
import type { Watcher } from "./watcher";
import type { WorkerCall, WorkerReply, WorkerRequest } from "./workerMessages";

export function startWorker(): Worker {
  return new Worker(scriptUrl(workerUrl), { type: "module", name: "waymark-snapshot" });
}

/** Resolves with what the worker's function resolved with. Rejects where the worker could not be run, or broke. */
export function callWorker(worker: Worker, request: WorkerCall, watcher: Watcher = {}) {
  const { onProgress, signal } = watcher;
  const heard = new AbortController();
  return new Promise<unknown>((resolve, reject) => {
    const cancel = () => worker.postMessage({ type: "cancel" } satisfies WorkerRequest);
    const whileAsked = { signal: heard.signal };
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<WorkerReply>) => {
        if (data.type === "progress") onProgress?.(data.done, data.phase);
        else if (data.type === "done") resolve(data.result);
        else reject(new Error(data.reason));
      },
      whileAsked,
    );
    const onBroken = (event: Event) =>
      reject(new Error(event instanceof ErrorEvent ? event.message : "The worker could not be run"));
    worker.addEventListener("error", onBroken, whileAsked);
    worker.addEventListener("messageerror", onBroken, whileAsked);
    signal?.addEventListener("abort", cancel, whileAsked);
    worker.postMessage(request);
    if (signal?.aborted) cancel();
  }).finally(() => heard.abort());
}
