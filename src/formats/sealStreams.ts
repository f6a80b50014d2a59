/** Between the streams of age-encryption and what reads and writes files here. */
import type { SnapshotFault } from "./snapshotFaults";

const BATCH_BYTES = 1024 * 1024;
const SLICE_BYTES = 4 * 1024 * 1024;
/** As age checks them: 64 KiB and a tag. A stream that fails drops what it has not given out, so it never has more than this. */
const SEALED_CHUNK_BYTES = 65_552;

/** Copies, because a piece is valid only until the next is asked for and a stream asks ahead. */
export function streamOf(pieces: AsyncIterator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value.slice());
      },
    },
    { highWaterMark: 0 },
  );
}

/** The bytes of a file in small pieces, and why they could not be read, if they could not. */
export function sliceStream(file: Blob): {
  readonly stream: ReadableStream<Uint8Array>;
  readonly fault: () => SnapshotFault | undefined;
} {
  let fault: SnapshotFault | undefined;
  let start = 0;
  let slice = new Uint8Array(0);
  let at = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        if (at === slice.length) {
          if (start >= file.size) return controller.close();
          try {
            slice = new Uint8Array(await file.slice(start, start + SLICE_BYTES).arrayBuffer());
            if (slice.length === 0) throw new Error("no bytes");
          } catch (error) {
            fault = { type: "unreadable", reason: error instanceof Error ? error.message : String(error) };
            throw error;
          }
          start += slice.length;
          at = 0;
        }
        const piece = slice.subarray(at, at + SEALED_CHUNK_BYTES);
        at += piece.length;
        controller.enqueue(piece);
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, fault: () => fault };
}

/** The bytes of a stream, about a mebibyte at a time, in one buffer. All that came before a failure is given before it. */
export async function* inBatches(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const batch = new Uint8Array(BATCH_BYTES);
  let isOver = false;
  try {
    while (!isOver) {
      let length = 0;
      let failure: { readonly error: unknown } | undefined;
      while (!isOver && length + SEALED_CHUNK_BYTES <= BATCH_BYTES) {
        try {
          const { done, value } = await reader.read();
          if (done) isOver = true;
          else {
            batch.set(value, length);
            length += value.length;
          }
        } catch (error) {
          failure = { error };
          isOver = true;
        }
      }
      if (length > 0) yield batch.subarray(0, length);
      if (failure) throw failure.error;
    }
  } finally {
    // After its end or its failure there is nothing to call off.
    await reader.cancel().catch(() => undefined);
  }
}
