// Pictures are decoded, drawn and encoded here, away from the screen. One request at a time.
import { doPictureJob, type PictureJob, type PictureReply } from "./pictureWork";

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener("message", ({ data }: MessageEvent<PictureJob>) => void answer(data));

async function answer(job: PictureJob): Promise<void> {
  try {
    const result = await doPictureJob(job);
    reply({ type: "done", result }, buffersOf(result));
  } catch (error) {
    reply({ type: "broken", reason: error instanceof Error ? error.message : String(error) }, []);
  }
}

/** Handed over, not copied. */
function buffersOf(result: Awaited<ReturnType<typeof doPictureJob>>): ArrayBuffer[] {
  if (result === undefined) return [];
  if (!("ok" in result)) return [result.bytes];
  if (!result.ok) return [];
  const { bytes, thumbnail } = result.value;
  return thumbnail ? [bytes, thumbnail.bytes] : [bytes];
}

function reply(message: PictureReply, transfer: ArrayBuffer[]): void {
  self.postMessage(message, transfer);
}
