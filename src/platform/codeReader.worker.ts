// Codes are looked for here, away from the screen: a frame takes longer than the screen has between two of its own.
import { readPixels, type CodeJob, type CodeReply } from "./codeReaderWork";

declare const self: DedicatedWorkerGlobalScope;

let canvas: OffscreenCanvas | undefined;

self.addEventListener("message", ({ data }: MessageEvent<CodeJob>) => self.postMessage(answer(data)));

function answer({ id, bitmap, effort }: CodeJob): CodeReply {
  try {
    const { width, height } = bitmap;
    // Kept from frame to frame: making one costs more than drawing on it.
    if (canvas?.width !== width || canvas.height !== height) canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) return { id, type: "broken" };
    context.drawImage(bitmap, 0, 0);
    return { id, type: "read", text: readPixels(context.getImageData(0, 0, width, height), effort) };
  } catch {
    return { id, type: "broken" };
  } finally {
    bitmap.close();
  }
}
