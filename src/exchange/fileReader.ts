/** Reads files for an export one after the other, some chunks ahead, and holds each against its hash on the way. */
import { letGoOf } from "../lib/buffers";
import { createBytesDigest, sha256OfBytes, type Sha256 } from "../lib/hash";
import type { Database, FileRow } from "../storage/database";
import { readChunk } from "../storage/files";

/** Thrown while the bytes of a file are read: some of them are gone, or are not what they were. */
export class FileUnreadable extends Error {
  readonly fileName: string;

  constructor(fileName: string) {
    super(`The bytes of ${fileName} are not whole`);
    this.fileName = fileName;
  }
}

/** Up to here a file is hashed at once, by the browser's own digest; a film's pieces are, as they come, ten times slower. */
const WHOLE_BYTES = 16 * 1024 * 1024;

const CHUNKS_AHEAD = 3;

/** Gives back how to read one of these files; they are to be read in this order. */
export function createFileReader(database: Database, rows: readonly FileRow[]) {
  const places = rows.flatMap(({ hash, chunkCount }) =>
    Array.from({ length: chunkCount }, (_, n) => ({ hash, n })),
  );
  let asked = 0;
  const ahead: Promise<ArrayBuffer | undefined>[] = [];
  let whole = new Uint8Array(0);

  /** The disk answers late, and several questions at once. */
  function askAhead(): void {
    while (ahead.length < CHUNKS_AHEAD && asked < places.length) {
      const { hash, n } = places[asked]!;
      const answer = readChunk(database, hash, n);
      // Heard by whoever asks next; where nobody does, it does not matter any more.
      answer.catch(() => undefined);
      ahead.push(answer);
      asked += 1;
    }
  }

  async function nextChunk(name: string): Promise<Uint8Array<ArrayBuffer>> {
    askAhead();
    const bytes = await ahead.shift();
    askAhead();
    if (!bytes) throw new FileUnreadable(name);
    return new Uint8Array(bytes);
  }

  /** The file's chunks, each valid until the next is asked for. A file that no device would import again throws at its end. */
  async function* read({ hash, size, chunkCount }: FileRow, name: string): AsyncGenerator<Uint8Array> {
    const digest = size > WHOLE_BYTES ? createBytesDigest() : undefined;
    let length = 0;
    let hashing: Promise<Sha256> | undefined;
    if (!digest && chunkCount > 1 && whole.length < size) whole = new Uint8Array(size);
    for (let n = 0; n < chunkCount; n += 1) {
      const chunk = await nextChunk(name);
      if (length + chunk.length > size) throw new FileUnreadable(name);
      if (digest) digest.add(chunk);
      // The browser hashes a copy of its own, beside what is done here.
      else if (chunkCount === 1) hashing = sha256OfBytes(chunk);
      else whole.set(chunk, length);
      length += chunk.length;
      yield chunk;
      letGoOf([chunk.buffer]);
    }
    hashing ??= sha256OfBytes(whole.subarray(0, length));
    if (length !== size || (digest ? digest.hex() : await hashing) !== hash) throw new FileUnreadable(name);
  }

  return { read };
}
