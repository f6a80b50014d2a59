/** SHA-256 as 64 lower-case hexadecimal digits, the same as `sha256sum` prints. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Brand } from "./brand";

export type Sha256 = Brand<string, "Sha256">;

const HEX_64 = /^[0-9a-f]{64}$/;

export function isSha256(text: unknown): text is Sha256 {
  return typeof text === "string" && text.length === 64 && HEX_64.test(text);
}

const encoder = new TextEncoder();
/** Used again and again: to take new memory for every entry costs more than to hash it. */
const buffer = new Uint8Array(65_536);

/** Valid until the next text. */
function utf8Of(text: string): Uint8Array {
  // No character takes more than three bytes.
  if (text.length * 3 > buffer.length) return encoder.encode(text);
  return buffer.subarray(0, encoder.encodeInto(text, buffer).written);
}

/** Synchronous, about 10 microseconds for an entry, so that it can be used while a transaction is open. */
export function sha256OfText(text: string): Sha256 {
  return bytesToHex(sha256(utf8Of(text))) as Sha256;
}

/** For files: the browser's own digest, ten times faster on large buffers. Never call it inside a transaction. */
export async function sha256OfBytes(bytes: BufferSource): Promise<Sha256> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))) as Sha256;
}

/** The digest of bytes that come in pieces, so that they never have to be in memory together. */
export function createBytesDigest(): { add(bytes: Uint8Array): void; hex(): Sha256 } {
  const digest = sha256.create();
  return {
    add: (bytes) => void digest.update(bytes),
    hex: () => bytesToHex(digest.clone().digest()) as Sha256,
  };
}

/** A digest over many texts, fed one by one; each is followed by a line feed. */
export function createTextDigest(): { add(text: string): void; hex(): Sha256 } {
  const digest = sha256.create();
  return {
    add: (text) => void digest.update(utf8Of(`${text}\n`)),
    hex: () => bytesToHex(digest.clone().digest()) as Sha256,
  };
}
