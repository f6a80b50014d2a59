/** Reads codes with the camera or out of a picture, in a worker of its own that ends with the reader. */
import { openCodeThread } from "./codeReaderThread";
import { PICTURE_SIDES, viewOf, wholeView, type CodeEffort, type CodeView } from "./codeReaderView";

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

export function openCodeReader(): CodeReader {
  const looking = openLooking();
  let looks = 0;
  let queue: Promise<unknown> = Promise.resolve();

  async function look(source: CodeSource): Promise<string | undefined> {
    looks += 1;
    const effort = looks % THOROUGH_EACH === 0 ? "thorough" : "quick";
    const [width, height] = sizeOf(source);
    // A camera that has not started yet.
    if (width === 0 || height === 0) return undefined;
    return looking.look(source, viewOf(width, height, effort), effort);
  }
  return {
    read: (source) => {
      // A frame that is gone already, or a camera that was closed meanwhile, shows nothing.
      const text = queue.then(() => look(source)).catch(() => undefined);
      queue = text;
      return text;
    },
    end: looking.end,
  };
}

/** Pixels, more than which no photograph has; a file of a few kilobytes can claim them. */
const PIXELS_MAX = 120_000_000;

/** The text of a code in a photograph or a screenshot; undefined where none is found, or it is no picture. Never rejects. */
export async function readCodeInPicture(file: Blob): Promise<string | undefined> {
  const { readPictureHeader } = await import("./pictureHeader");
  const looking = openLooking();
  let bitmap: ImageBitmap | undefined;
  try {
    const header = readPictureHeader(new Uint8Array(await file.slice(0, 300_000).arrayBuffer()));
    if (!header || header.width * header.height > PIXELS_MAX) return undefined;
    bitmap = await createImageBitmap(file.slice(0, file.size, header.type));
    for (const side of PICTURE_SIDES) {
      const text = await looking.look(bitmap, wholeView(bitmap.width, bitmap.height, side), "thorough");
      if (text !== undefined) return text;
    }
    return undefined;
  } catch {
    // What cannot be read or drawn shows no code.
    return undefined;
  } finally {
    bitmap?.close();
    looking.end();
  }
}

type Looking = {
  readonly look: (source: CodeSource, view: CodeView, effort: CodeEffort) => Promise<string | undefined>;
  readonly end: () => void;
};

/** In the worker; where there is none, or it cannot get at pixels (Safari before 16.4), here. */
function openLooking(): Looking {
  let thread = typeof Worker === "function" ? openCodeThread() : undefined;
  let hasEnded = false;
  return {
    look: async (source, view, effort) => {
      if (hasEnded) return undefined;
      if (thread) {
        const reply = await thread.ask(await bitmapOf(source, view), effort);
        if (hasEnded) return undefined;
        if (reply.type === "read") return reply.text;
        thread.end();
        thread = undefined;
      }
      return readHere(source, view, effort);
    },
    end: () => {
      hasEnded = true;
      thread?.end();
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
