/**
 * Reads codes with the camera or out of a picture, in a worker of its own that ends with the reader. Where there is no worker, or it
 * cannot get at pixels (Safari before 16.4), the page reads itself.
 */
import { scriptUrl } from "../lib/trustedTypes";
// The default export is the address, which the build makes.
// oxlint-disable-next-line import/default
import workerUrl from "./codeReader.worker.ts?worker&url";
import { viewOf, type CodeEffort, type CodeJob, type CodeReply, type CodeView } from "./codeReaderWork";

export type CodeSource = HTMLVideoElement | ImageBitmap;

export type CodeReader = {
  /**
   * The text of the code that is seen now; undefined where none is. Every fourth look takes in all of the picture and tries harder.
   * One look after the other: a second one waits for the first. Never rejects.
   */
  readonly read: (source: CodeSource) => Promise<string | undefined>;
  /** Also ends a look that is under way: it finds nothing. */
  readonly end: () => void;
};

const THOROUGH_EACH = 4;
/** A worker that does not answer for so long (a slow tablet needs a tenth) is of no use for a camera. */
const PATIENCE_MS = 8_000;

export function openCodeReader(): CodeReader {
  let looks = 0;
  let thread = typeof Worker === "function" ? openThread() : undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let hasEnded = false;

  async function look(source: CodeSource): Promise<string | undefined> {
    if (hasEnded) return undefined;
    looks += 1;
    const effort = looks % THOROUGH_EACH === 0 ? "thorough" : "quick";
    const view = viewOf(...sizeOf(source), effort);
    // A camera that has not started yet.
    if (view.width === 0 || view.height === 0) return undefined;
    if (thread) {
      const reply = await thread.ask(await bitmapOf(source, view), effort);
      if (reply.type === "read" || hasEnded) return reply.type === "read" ? reply.text : undefined;
      thread.end();
      thread = undefined;
    }
    return readHere(source, view, effort);
  }
  return {
    read: (source) => {
      // A frame that is gone already, or a camera that was closed meanwhile, shows nothing.
      const text = queue.then(() => look(source)).catch(() => undefined);
      queue = text;
      return text;
    },
    end: () => {
      hasEnded = true;
      thread?.end();
    },
  };
}

/** A code in a photograph or a screenshot: a large one is tried smaller first. Undefined where none is found. Never rejects. */
export async function readCodeInPicture(file: Blob): Promise<string | undefined> {
  const { readCodeInFile } = await import("./codeReaderPicture");
  return readCodeInFile(file);
}

type Thread = {
  readonly ask: (bitmap: ImageBitmap, effort: CodeEffort) => Promise<CodeReply>;
  readonly end: () => void;
};

function openThread(): Thread {
  const worker = new Worker(scriptUrl(workerUrl), { type: "module", name: "waymark-codes" });
  let id = 0;
  let onReply: (reply: CodeReply) => void = () => {};
  worker.addEventListener("message", ({ data }: MessageEvent<CodeReply>) => data.id === id && onReply(data));
  const onBroken = () => onReply({ id, type: "broken" });
  worker.addEventListener("error", onBroken);
  worker.addEventListener("messageerror", onBroken);
  return {
    ask: async (bitmap, effort) => {
      id += 1;
      const job: CodeJob = { id, bitmap, effort };
      let patience: ReturnType<typeof setTimeout> | undefined;
      const reply = new Promise<CodeReply>((resolve) => {
        onReply = resolve;
        patience = setTimeout(onBroken, PATIENCE_MS);
      });
      worker.postMessage(job, [bitmap]);
      return reply.finally(() => clearTimeout(patience));
    },
    end: () => {
      worker.terminate();
      onBroken();
    },
  };
}

const sizeOf = (source: CodeSource): readonly [number, number] =>
  "videoWidth" in source ? [source.videoWidth, source.videoHeight] : [source.width, source.height];

function bitmapOf(source: CodeSource, view: CodeView): Promise<ImageBitmap> {
  const { x, y, width, height, toWidth, toHeight } = view;
  const options: ImageBitmapOptions =
    toWidth === width ? {} : { resizeWidth: toWidth, resizeHeight: toHeight, resizeQuality: "medium" };
  return createImageBitmap(source, x, y, width, height, options);
}

async function readHere(source: CodeSource, view: CodeView, effort: CodeEffort) {
  const { readPixels } = await import("./codeReaderWork");
  const canvas = document.createElement("canvas");
  canvas.width = view.toWidth;
  canvas.height = view.toHeight;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return undefined;
  const { x, y, width, height, toWidth, toHeight } = view;
  context.drawImage(source, x, y, width, height, 0, 0, toWidth, toHeight);
  const text = readPixels(context.getImageData(0, 0, toWidth, toHeight), effort);
  // Safari keeps a canvas's memory for a while unless it is made small.
  canvas.width = canvas.height = 0;
  return text;
}
