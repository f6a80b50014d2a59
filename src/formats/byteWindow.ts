/** A window that moves over bytes, slice by slice, so that a file of gigabytes needs only megabytes of memory. */
import type { ByteReader, ByteSource } from "./byteSource";
import { stop } from "./snapshotFaults";

export type Watcher = {
  readonly signal?: AbortSignal | undefined;
  /** Bytes read so far. */
  readonly onRead?: ((bytes: number) => void) | undefined;
};

export class ByteWindow {
  /** What is in view, until the window moves; `at` is the place of the next byte in it. */
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  at = 0;
  /** How many bytes there are in all. */
  readonly size: number;
  /** Where the window begins in the file. */
  #start = 0;
  #kept: number | undefined;
  /** Where a slice is joined to what is left of those before. */
  #joined = new Uint8Array(0);
  readonly #reader: ByteReader;
  readonly #watcher: Watcher;

  constructor(source: ByteSource, watcher: Watcher = {}) {
    this.#reader = source.open();
    this.size = source.size;
    this.#watcher = watcher;
  }

  /** Where the next byte stands in the file. */
  get offset(): number {
    return this.#start + this.at;
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
    const from = this.#kept ?? this.at;
    const rest = this.bytes.length - from;
    // Before the reader is asked again: what it showed is gone then.
    if (rest > 0) this.#join(this.bytes.subarray(from), 0);
    const slice = await this.#reader.next();
    if (!slice) {
      this.bytes = this.#joined.subarray(0, rest);
    } else if (rest === 0) {
      this.bytes = slice;
    } else {
      this.#join(slice, rest);
      this.bytes = this.#joined.subarray(0, rest + slice.length);
    }
    this.#start += from;
    this.at -= from;
    if (this.#kept !== undefined) this.#kept = 0;
    if (slice) this.#watcher.onRead?.(this.#start + this.bytes.length);
    return slice !== undefined;
  }

  /** To be called when nobody asks for more: what was read ahead is let go of. Never rejects. */
  close(): Promise<void> {
    return this.#reader.close();
  }

  #join(bytes: Uint8Array, at: number): void {
    if (at + bytes.length > this.#joined.length) {
      const larger = new Uint8Array(Math.max(2 * this.#joined.length, at + bytes.length));
      larger.set(this.#joined.subarray(0, at));
      this.#joined = larger;
    }
    this.#joined.set(bytes, at);
  }
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Some editors write one; it says nothing. */
export async function skipByteOrderMark(window: ByteWindow): Promise<void> {
  await window.more();
  if (BYTE_ORDER_MARK.every((byte, index) => window.bytes[index] === byte))
    window.at = BYTE_ORDER_MARK.length;
}
