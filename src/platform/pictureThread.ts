/**
 * The one worker for pictures: started when it is needed, asked for one picture after the other, ended when it has been idle for a
 * while. One that breaks or does not answer in time is ended too, and the next picture gets a new one.
 */
import { scriptUrl } from "../lib/trustedTypes";
// The default export is the address, which the build makes.
// oxlint-disable-next-line import/default
import workerUrl from "./picture.worker.ts?worker&url";
import type { PictureJob, PictureJobResults, PictureReply } from "./pictureWork";

const IDLE_MS = 30_000;
const TICK_MS = 1_000;
/** Long even for a slow tablet and a very large picture; and a second more for each megabyte of it. */
const PATIENCE_TICKS = 30;

let worker: Worker | undefined;
let idle: ReturnType<typeof setTimeout> | undefined;
let queue: Promise<unknown> = Promise.resolve();

/** Rejects where the worker could not be run, broke or took too long, and with the signal's reason where it was called off. */
export function runPictureJob<Job extends PictureJob>(
  job: Job,
  signal?: AbortSignal,
): Promise<PictureJobResults[Job["type"]]> {
  const run = async () => {
    signal?.throwIfAborted();
    if (typeof Worker !== "function") return (await import("./pictureWork")).doPictureJob(job);
    return ask(job, signal);
  };
  const result = queue.then(run);
  queue = result.catch(() => undefined);
  // The worker answers each kind of job with its kind of result.
  return result as Promise<PictureJobResults[Job["type"]]>;
}

async function ask(job: PictureJob, signal: AbortSignal | undefined): Promise<unknown> {
  clearTimeout(idle);
  worker ??= new Worker(scriptUrl(workerUrl), { type: "module", name: "waymark-pictures" });
  const asked = worker;
  const heard = new AbortController();
  let ticks: ReturnType<typeof setInterval> | undefined;
  try {
    return await new Promise<unknown>((resolve, reject) => {
      const whileAsked = { signal: heard.signal };
      const onBroken = (event: Event) =>
        reject(new Error(event instanceof ErrorEvent ? event.message : "The worker could not be run"));
      asked.addEventListener(
        "message",
        ({ data }: MessageEvent<PictureReply>) =>
          data.type === "done" ? resolve(data.result) : reject(new Error(data.reason)),
        whileAsked,
      );
      asked.addEventListener("error", onBroken, whileAsked);
      asked.addEventListener("messageerror", onBroken, whileAsked);
      signal?.addEventListener("abort", () => reject(signal.reason as Error), whileAsked);
      // Counted, not measured: while the camera is open the page and its worker stand still, and that time is nobody's.
      let patience = PATIENCE_TICKS + job.file.size / 1_000_000;
      ticks = setInterval(() => {
        patience -= 1;
        if (patience < 0) reject(new Error("The worker took too long"));
      }, TICK_MS);
      asked.postMessage(job);
    });
  } catch (error) {
    endWorker();
    throw error;
  } finally {
    heard.abort();
    clearInterval(ticks);
    if (worker) idle = setTimeout(endWorker, IDLE_MS);
  }
}

function endWorker(): void {
  worker?.terminate();
  worker = undefined;
}
