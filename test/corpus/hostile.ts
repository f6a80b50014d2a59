// What a hostile file is: a name, its bytes, and what an import may make of it.
import type { SnapshotFault } from "../../src/formats/snapshotFaults";

export type FaultType = SnapshotFault["type"];

/** What a file brings where it is taken in: the ids of its entries, and the hashes of the files whose bytes then lie there. */
export type Brings = { readonly ids: Iterable<string>; readonly files: readonly string[] };

/** Either one or both: where both are there, an import may refuse the file or take in exactly this. */
export type Expected = {
  readonly refused?: readonly FaultType[];
  /** To be asked once its bytes have been made. */
  readonly brings?: () => Brings;
};

export type HostileFile = {
  /** Unlike all others. */
  readonly name: string;
  /** Its bytes from the beginning, in pieces; the same each time. */
  readonly pieces: () => Iterable<Uint8Array>;
  readonly expected: Expected;
  /** Many megabytes: made on the disk, and only in long proofs. */
  readonly isLarge?: boolean;
  /** What is tried where it says that it is sealed. */
  readonly passphrase?: string;
};

const encoder = new TextEncoder();
export const bytesOfText = (text: string) => encoder.encode(text);

export const refused = (...types: readonly FaultType[]): Expected => ({ refused: types });
export const brings = (made: Brings): Expected => ({ brings: () => made });

export function file(name: string, content: string | Uint8Array, expected: Expected): HostileFile {
  return { name, expected, pieces: () => [typeof content === "string" ? bytesOfText(content) : content] };
}

/** Texts of any length, as bytes in pieces of about a megabyte. */
export function* inPieces(texts: Iterable<string>): Generator<Uint8Array> {
  let waiting: string[] = [];
  let length = 0;
  for (const text of texts) {
    waiting.push(text);
    length += text.length;
    if (length < 1_048_576) continue;
    yield bytesOfText(waiting.join(""));
    [waiting, length] = [[], 0];
  }
  yield bytesOfText(waiting.join(""));
}

/** A large file, of texts that are made anew each time. */
export function largeFile(name: string, texts: () => Iterable<string>, expected: Expected): HostileFile {
  return { name, expected, pieces: () => inPieces(texts()), isLarge: true };
}

export function* repeated(text: string, times: number): Generator<string> {
  const many = Math.max(1, Math.floor(65_536 / text.length));
  const block = text.repeat(many);
  for (let left = times; left > 0; left -= many) yield left >= many ? block : text.repeat(left);
}

/** The same numbers from 0 up to 1 every time, so that a corpus is the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
