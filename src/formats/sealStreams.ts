/** Between the streams of age-encryption and what reads and writes files here. */
import type { ByteReader } from "./byteSource";

const BATCH_BYTES = 1024 * 1024;
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

/** What is read in small pieces; each is valid until the next is asked for. */
export async function* chunksOf(reader: ByteReader): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let slice = await reader.next(); slice; slice = await reader.next())
    for (let at = 0; at < slice.length; at += SEALED_CHUNK_BYTES)
      yield slice.subarray(at, at + SEALED_CHUNK_BYTES);
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
