/** A window that moves over a file, slice by slice, so that a file of gigabytes needs only megabytes of memory. */
import { stop } from "./snapshotFaults";

const SLICE_BYTES = 4 * 1024 * 1024;

export type Watcher = {
  readonly signal?: AbortSignal | undefined;
  /** Bytes read so far. */
  readonly onRead?: ((bytes: number) => void) | undefined;
};

export class ByteWindow {
  /** What is in view; `at` is the place of the next byte in it. */
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  at = 0;
  /** Where the window begins in the file. */
  #start = 0;
  #kept: number | undefined;
  readonly #file: Blob;
  readonly #watcher: Watcher;

  constructor(file: Blob, watcher: Watcher = {}) {
    this.#file = file;
    this.#watcher = watcher;
  }

  /** Where the next byte stands in the file. */
  get offset(): number {
    return this.#start + this.at;
  }

  get size(): number {
    return this.#file.size;
  }

  /** From here on all bytes stay in view until `take`, however far the window moves. */
  keep(): void {
    this.#kept = this.at;
  }

  /** How many bytes are kept so far. */
  get keptBytes(): number {
    return this.at - (this.#kept ?? this.at);
  }

  /** What was kept, without what comes next; valid until the window moves. */
  take(): Uint8Array<ArrayBuffer> {
    const kept = this.bytes.subarray(this.#kept ?? this.at, this.at);
    this.#kept = undefined;
    return kept;
  }

  /** Brings more bytes into view; false at the end of the file. */
  async more(): Promise<boolean> {
    if (this.#watcher.signal?.aborted) stop({ type: "cancelled" });
    const end = this.#start + this.bytes.length;
    if (end >= this.#file.size) return false;
    const slice = await readSlice(this.#file, end);
    const from = this.#kept ?? this.at;
    const rest = this.bytes.subarray(from);
    if (rest.length === 0) this.bytes = slice;
    else {
      const joined = new Uint8Array(rest.length + slice.length);
      joined.set(rest);
      joined.set(slice, rest.length);
      this.bytes = joined;
    }
    this.#start += from;
    this.at -= from;
    if (this.#kept !== undefined) this.#kept = 0;
    this.#watcher.onRead?.(end + slice.length);
    return true;
  }
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
