/** Reads files for an export one after the other, some chunks ahead, and holds each against its hash on the way. */
import { letGoOf } from "../lib/buffers";
import { createBytesDigest, sha256OfBytes, type Sha256 } from "../lib/hash";
import type { Database, FileRow } from "../storage/database";
import { readChunk } from "../storage/files";

/** Thrown while the bytes of a file are read: some of them are gone, or are not what they were. */
export class FileUnreadable extends Error {
  readonly hash: Sha256;
  readonly fileName: string;

  constructor(hash: Sha256, fileName: string) {
    super(`The bytes of ${fileName} are not whole`);
    this.hash = hash;
    this.fileName = fileName;
  }
}

/** Up to here a file is hashed at once, by the browser's own digest; a film's pieces are, as they come, ten times slower. */
const WHOLE_BYTES = 16 * 1024 * 1024;

const CHUNKS_AHEAD = 3;

/** The chunk `n` of a file. */
type Place = { readonly hash: Sha256; readonly n: number };
type Answer = Place & { readonly bytes: Promise<ArrayBuffer | undefined> };

/** Gives back how to read one of these files; it is quick where they are read in this order, and right in any. */
export function createFileReader(database: Database, rows: readonly FileRow[]) {
  const places: Place[] = [];
  const firstPlaces = new Map<Sha256, number>();
  for (const { hash, chunkCount } of rows) {
    firstPlaces.set(hash, places.length);
    for (let n = 0; n < chunkCount; n += 1) places.push({ hash, n });
  }
  let asked = 0;
  let ahead: Answer[] = [];
  /** Used by one read after the other. */
  let spare = new Uint8Array(0);

  /** The disk answers late, and several questions at once. */
  function askAhead(): void {
    while (ahead.length < CHUNKS_AHEAD && asked < places.length) {
      const place = places[asked]!;
      const bytes = readChunk(database, place.hash, place.n);
      // Heard by whoever asks next; where nobody does, it does not matter any more.
      bytes.catch(() => undefined);
      ahead.push({ ...place, bytes });
      asked += 1;
    }
  }

  async function chunkAt({ hash, n }: Place): Promise<ArrayBuffer | undefined> {
    askAhead();
    if (ahead[0]?.hash !== hash || ahead[0].n !== n) {
      const first = firstPlaces.get(hash);
      if (first === undefined) return readChunk(database, hash, n);
      ahead = [];
      asked = first + n;
      askAhead();
    }
    const answer = ahead.shift();
    const bytes = await answer?.bytes;
    askAhead();
    return bytes;
  }

  function takeSpare(length: number): Uint8Array<ArrayBuffer> {
    const taken = spare.length < length ? new Uint8Array(length) : spare;
    spare = new Uint8Array(0);
    return taken;
  }

  /** The file's chunks, each valid until the next is asked for. A file that no device would import again throws at its end. */
  async function* read({ hash, size, chunkCount }: FileRow, name: string): AsyncGenerator<Uint8Array> {
    const digest = size > WHOLE_BYTES ? createBytesDigest() : undefined;
    let length = 0;
    let hashing: Promise<Sha256> | undefined;
    const whole = takeSpare(digest || chunkCount === 1 ? 0 : size);
    try {
      for (let n = 0; n < chunkCount; n += 1) {
        const bytes = await chunkAt({ hash, n });
        if (!bytes || length + bytes.byteLength > size) throw new FileUnreadable(hash, name);
        const chunk = new Uint8Array(bytes);
        if (digest) digest.add(chunk);
        // The browser hashes a copy of its own, beside what is done here.
        else if (chunkCount === 1) hashing = sha256OfBytes(chunk);
        else whole.set(chunk, length);
        length += chunk.length;
        yield chunk;
        letGoOf([bytes]);
      }
      hashing ??= sha256OfBytes(whole.subarray(0, length));
      if (length !== size || (digest ? digest.hex() : await hashing) !== hash)
        throw new FileUnreadable(hash, name);
    } finally {
      spare = whole;
    }
  }

  return { read };
}
