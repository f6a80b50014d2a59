/** Bytes that are read from their beginning, as often as needed, and never all at once: a file, or what a sealed file holds. */
import { stop } from "./snapshotFaults";

export type ByteSource = {
  /** How many bytes there are; of a sealed file, how many there should be. */
  readonly size: number;
  readonly open: () => ByteReader;
};

export type ByteReader = {
  /** The next bytes, at least one; undefined at the end. They are valid until it is asked again. Throws a SnapshotStop. */
  readonly next: () => Promise<Uint8Array<ArrayBuffer> | undefined>;
};

const SLICE_BYTES = 2 * 1024 * 1024;

export function fileSource(file: Blob): ByteSource {
  return { size: file.size, open: () => readAhead(file) };
}

/** Fills a buffer with what comes next, as far as it goes, and gives back what is filled; perhaps in another buffer. */
type Fill = (buffer: ArrayBuffer) => Promise<Uint8Array<ArrayBuffer>>;

/** In two buffers: while one is taken apart the other is filled. */
function readAhead(file: Blob): ByteReader {
  let fill: Fill | undefined;
  let shown: ArrayBuffer | undefined;
  let ahead: Promise<Uint8Array<ArrayBuffer>> | undefined;
  return {
    next: async () => {
      fill ??= streamed(file) ?? sliced(file);
      const bytes = await (ahead ?? fill(new ArrayBuffer(SLICE_BYTES)));
      if (bytes.length === 0) return undefined;
      ahead = fill(shown ?? new ArrayBuffer(SLICE_BYTES));
      // Heard by whoever asks next; where nobody does, it does not matter any more.
      ahead.catch(() => undefined);
      shown = bytes.buffer;
      return bytes;
    },
  };
}

/** Into the same memory again and again, where the browser can: twice as quick, and nothing is left to be collected. */
function streamed(file: Blob): Fill | undefined {
  let reader: ReadableStreamBYOBReader;
  try {
    reader = file.stream().getReader({ mode: "byob" });
  } catch {
    // This browser streams files only as it likes.
    return undefined;
  }
  let isAtEnd = false;
  return async (given) => {
    let buffer = given;
    let filled = 0;
    try {
      while (!isAtEnd && filled < buffer.byteLength) {
        const { done, value } = await reader.read(new Uint8Array(buffer, filled));
        isAtEnd = done;
        if (value) buffer = value.buffer;
        filled += value?.length ?? 0;
      }
    } catch (error) {
      return unreadable(error);
    }
    return new Uint8Array(buffer, 0, filled);
  };
}

function sliced(file: Blob): Fill {
  let start = 0;
  return async () => {
    try {
      const bytes = new Uint8Array(await file.slice(start, start + SLICE_BYTES).arrayBuffer());
      start += bytes.length;
      return bytes;
    } catch (error) {
      return unreadable(error);
    }
  };
}

/** The file was moved, changed, or taken out with its stick since it was chosen. */
function unreadable(error: unknown): never {
  return stop({ type: "unreadable", reason: error instanceof Error ? error.message : String(error) });
}
