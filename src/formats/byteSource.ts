/** Bytes that are read from their beginning, as often as needed, and never all at once: a file, or what a sealed file holds. */
import { reasonOf } from "../lib/reason";
import { stop } from "./snapshotFaults";

export type ByteSource = {
  /** How many bytes there are; of a sealed file, how many there should be. */
  readonly size: number;
  readonly open: () => ByteReader;
};

export type ByteReader = {
  /** The next bytes, at least one; undefined at the end. They are valid until it is asked again. Throws a SnapshotStop. */
  readonly next: () => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** To be called once nobody asks for more, at the end or before it. Never rejects. */
  readonly close: () => Promise<void>;
};

const SLICE_BYTES = 2 * 1024 * 1024;

export function fileSource(file: Blob): ByteSource {
  return { size: file.size, open: () => readAhead(file) };
}

/** One slice after the other of a file. */
type Slices = {
  /** Fills a buffer as far as the file goes, and gives back what is filled; perhaps in another buffer. */
  readonly fillNext: (buffer: ArrayBuffer) => Promise<Uint8Array<ArrayBuffer>>;
  readonly close: () => Promise<void>;
};

/** In two buffers: while one is taken apart the other is filled. */
function readAhead(file: Blob): ByteReader {
  let slices: Slices | undefined;
  let shown: ArrayBuffer | undefined;
  let ahead: Promise<Uint8Array<ArrayBuffer>> | undefined;
  let isClosed = false;
  return {
    next: async () => {
      if (isClosed) return undefined;
      slices ??= streamed(file) ?? sliced(file);
      const bytes = await (ahead ?? slices.fillNext(new ArrayBuffer(SLICE_BYTES)));
      if (bytes.length === 0 || isClosed) return undefined;
      ahead = slices.fillNext(shown ?? new ArrayBuffer(SLICE_BYTES));
      // Heard by whoever asks next; where nobody does, it does not matter any more.
      ahead.catch(() => undefined);
      shown = bytes.buffer;
      return bytes;
    },
    close: async () => {
      isClosed = true;
      await slices?.close();
    },
  };
}

/** Into the same memory again and again, where the browser can: twice as quick, and nothing is left to be collected. */
function streamed(file: Blob): Slices | undefined {
  let reader: ReadableStreamBYOBReader;
  try {
    reader = file.stream().getReader({ mode: "byob" });
  } catch {
    // This browser streams files only as it likes.
    return undefined;
  }
  let isAtEnd = false;
  return {
    fillNext: async (given) => {
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
    },
    // A stream that has failed has nothing to call off.
    close: () => reader.cancel().catch(() => undefined),
  };
}

function sliced(file: Blob): Slices {
  let start = 0;
  return {
    fillNext: async () => {
      try {
        const bytes = new Uint8Array(await file.slice(start, start + SLICE_BYTES).arrayBuffer());
        start += bytes.length;
        return bytes;
      } catch (error) {
        return unreadable(error);
      }
    },
    close: () => Promise.resolve(),
  };
}

/** The file was moved, changed, or taken out with its stick since it was chosen. */
function unreadable(error: unknown): never {
  return stop({ type: "unreadable", reason: reasonOf(error) });
}
