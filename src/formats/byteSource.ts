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
  /** Ends the reading before the end was reached. */
  readonly close?: () => void;
};

const SLICE_BYTES = 4 * 1024 * 1024;

export function fileSource(file: Blob): ByteSource {
  return { size: file.size, open: () => openFile(file) };
}

function openFile(file: Blob): ByteReader {
  let at = 0;
  return {
    next: async () => {
      if (at >= file.size) return undefined;
      const bytes = await readSlice(file, at);
      at += bytes.length;
      return bytes;
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
