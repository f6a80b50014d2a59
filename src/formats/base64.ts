/**
 * Base64 (RFC 4648, with padding) from bytes straight to bytes, in pieces of any length. Written by hand because the text in
 * between costs more than the work: `toBase64` and a text encoder run at half the speed of a table, and not everywhere.
 */
const ALPHABET = new TextEncoder().encode("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
const PADDING = "=".charCodeAt(0);
const INVALID = 255;
const VALUES = new Uint8Array(256).fill(INVALID);
for (const [value, code] of ALPHABET.entries()) VALUES[code] = value;

/** Bytes that are left over at the end of a piece (0 to 2) are carried into the next. */
export function createBase64Encoder() {
  let carry = new Uint8Array(0);

  /** The base64 text of as many bytes as make whole groups of three. */
  function encode(piece: Uint8Array): Uint8Array<ArrayBuffer> {
    let bytes = piece;
    if (carry.length > 0) {
      bytes = new Uint8Array(carry.length + piece.length);
      bytes.set(carry);
      bytes.set(piece, carry.length);
    }
    const whole = bytes.length - (bytes.length % 3);
    carry = bytes.slice(whole);
    return encodeGroups(bytes, whole);
  }

  /** The last group, padded; nothing where none was begun. */
  function end(): Uint8Array<ArrayBuffer> {
    if (carry.length === 0) return new Uint8Array(0);
    const group = new Uint8Array(3);
    group.set(carry);
    const text = encodeGroups(group, 3);
    text.fill(PADDING, carry.length + 1);
    return text;
  }

  return { encode, end };
}

function encodeGroups(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const text = new Uint8Array((length / 3) * 4);
  for (let from = 0, to = 0; from < length; from += 3, to += 4) {
    const group = (bytes[from]! << 16) | (bytes[from + 1]! << 8) | bytes[from + 2]!;
    text[to] = ALPHABET[group >> 18]!;
    text[to + 1] = ALPHABET[(group >> 12) & 63]!;
    text[to + 2] = ALPHABET[(group >> 6) & 63]!;
    text[to + 3] = ALPHABET[group & 63]!;
  }
  return text;
}

/**
 * Decodes pieces of base64 text into one buffer. `expectedBytes` is a guess at the size that saves growing; more than
 * `maxBytes` are not taken. A fault is returned, never thrown, and once there is one nothing more is decoded.
 */
export function createBase64Decoder(expectedBytes: number, maxBytes: number) {
  let bytes = new Uint8Array(Math.min(Math.max(expectedBytes, 3), maxBytes) + 3);
  let length = 0;
  /** The characters of a group that is not whole yet, as one number, and how many. */
  let group = 0;
  let held = 0;
  let padding = 0;

  function reserve(more: number): void {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.min(Math.max(bytes.length * 2, length + more), maxBytes + 3));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  }

  /** Whole groups, four characters at once; returns where it met the end or a character that needs a closer look. */
  function decodeGroups(text: Uint8Array, from: number): number {
    let at = from;
    for (; at + 4 <= text.length; at += 4) {
      const a = VALUES[text[at]!]!;
      const b = VALUES[text[at + 1]!]!;
      const c = VALUES[text[at + 2]!]!;
      const d = VALUES[text[at + 3]!]!;
      if ((a | b | c | d) > 63) break;
      bytes[length] = (a << 2) | (b >> 4);
      bytes[length + 1] = ((b << 4) | (c >> 2)) & 255;
      bytes[length + 2] = ((c << 6) | d) & 255;
      length += 3;
    }
    return at;
  }

  function decode(text: Uint8Array): "not-base64" | "too-large" | undefined {
    const more = Math.floor((held + text.length) / 4) * 3;
    if (length + more - 2 > maxBytes) return "too-large";
    reserve(more);
    for (let at = 0; at < text.length; at += 1) {
      if (held === 0 && padding === 0) at = decodeGroups(text, at);
      if (at >= text.length) break;
      const code = text[at]!;
      const value = VALUES[code]!;
      if (value === INVALID) {
        if (code !== PADDING || held < 2) return "not-base64";
        padding += 1;
      } else if (padding > 0) return "not-base64";
      group = (group << 6) | (value & 63);
      held += 1;
      if (held < 4) continue;
      bytes[length] = (group >> 16) & 255;
      bytes[length + 1] = (group >> 8) & 255;
      bytes[length + 2] = group & 255;
      length += 3 - padding;
      held = 0;
      group = 0;
      if (padding > 0 && at < text.length - 1) return "not-base64";
    }
    return undefined;
  }

  /** All the bytes; undefined where the text ended within a group. */
  function end(): Uint8Array<ArrayBuffer> | undefined {
    return held === 0 ? bytes.subarray(0, length) : undefined;
  }

  return { decode, end };
}
