/** Bytes that are read from their beginning, as often as needed, and never all at once: a file, or what a sealed file holds. */
import { letGoOf } from "../lib/buffers";
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

const SLICE_BYTES = 4 * 1024 * 1024;

export function fileSource(file: Blob): ByteSource {
  return { size: file.size, open: () => openFile(file) };
}

/** Reads one slice ahead, so that the disk and whoever takes the bytes apart need not wait for each other. */
function openFile(file: Blob): ByteReader {
  let start = 0;
  let shown: Uint8Array<ArrayBuffer> | undefined;
  let ahead: Promise<Uint8Array<ArrayBuffer>> | undefined;
  return {
    next: async () => {
      if (shown) letGoOf(shown.buffer);
      shown = undefined;
      if (start >= file.size) return undefined;
      shown = await (ahead ?? readSlice(file, start));
      start += shown.length;
      ahead = start < file.size ? readSlice(file, start) : undefined;
      // Heard by whoever asks next; where nobody does, it does not matter any more.
      ahead?.catch(() => undefined);
      return shown;
    },
  };
}

async function readSlice(file: Blob, start: number): Promise<Uint8Array<ArrayBuffer>> {
  let buffer: ArrayBuffer;
  try {
    buffer = await file.slice(start, start + SLICE_BYTES).arrayBuffer();
  } catch (error) {
    // The file was moved, changed, or taken out with its stick since it was chosen.
    return stop({ type: "unreadable", reason: error instanceof Error ? error.message : String(error) });
  }
  return buffer.byteLength > 0 ? new Uint8Array(buffer) : stop({ type: "unreadable", reason: "no bytes" });
}
