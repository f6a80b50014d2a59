/** The public keys of the age format (age-encryption.org/v1): 32 bytes in bech32, which has a checksum. */
import { bech32 } from "@scure/base";

const BYTES = 32;

/** Whether files can be sealed to it: a key with one sign changed is none. */
export function isAgeRecipient(text: string): boolean {
  const read = bech32.decodeUnsafe(text);
  return read?.prefix === "age" && bech32.fromWordsUnsafe(read.words)?.length === BYTES;
}
