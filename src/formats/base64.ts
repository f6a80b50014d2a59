/**
 * Base64 (RFC 4648, with padding) from bytes straight to bytes, in pieces of any length. Written by hand because the text in
 * between costs more than the work: `toBase64` and a text encoder run at half the speed of a table, and not everywhere.
 */
const ALPHABET = new TextEncoder().encode("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
const PADDING = "=".charCodeAt(0);
const INVALID = 255;
const VALUES = new Uint8Array(256).fill(INVALID);
for (const [value, code] of ALPHABET.entries()) VALUES[code] = value;

/** Two letters at once, in both directions: half the steps. As pairs of bytes in memory, whichever way this machine orders them. */
const LETTERS_OF = new Uint16Array(4_096);
const VALUE_OF = new Int16Array(65_536).fill(-1);
const letters = new Uint8Array(LETTERS_OF.buffer);
for (const [high, first] of ALPHABET.entries())
  for (const [low, second] of ALPHABET.entries()) {
    const value = (high << 6) | low;
    letters.set([first, second], 2 * value);
    VALUE_OF[first | (second << 8)] = value;
  }

/**
 * Bytes that are left over at the end of a piece (0 to 2) are carried into the next. The text that it gives back is valid until
 * it is asked again: its memory is used once more.
 */
export function createBase64Encoder() {
  let text = new Uint8Array(0);
  const carried = new Uint8Array(3);
  let carry = 0;

  function reserve(length: number): void {
    if (text.length < length) text = new Uint8Array(length);
  }

  /** The base64 text of as many bytes as make whole groups of three. */
  function encode(piece: Uint8Array): Uint8Array<ArrayBuffer> {
    reserve(Math.ceil((carry + piece.length) / 3) * 4);
    let from = 0;
    let length = 0;
    if (carry > 0) {
      from = Math.min(3 - carry, piece.length);
      carried.set(piece.subarray(0, from), carry);
      carry += from;
      if (carry < 3) return text.subarray(0, 0);
      length = encodeGroups(carried, 0, 3, text, 0);
    }
    const end = piece.length - ((piece.length - from) % 3);
    length = encodeGroups(piece, from, end, text, length);
    carried.set(piece.subarray(end));
    carry = piece.length - end;
    return text.subarray(0, length);
  }

  /** The last group, padded; nothing where none was begun. What comes next is the beginning of another file. */
  function end(): Uint8Array<ArrayBuffer> {
    if (carry === 0) return text.subarray(0, 0);
    reserve(4);
    carried.fill(0, carry);
    encodeGroups(carried, 0, 3, text, 0);
    text.fill(PADDING, carry + 1, 4);
    carry = 0;
    return text.subarray(0, 4);
  }

  return { encode, end };
}

/** All of the bytes at once, as text that is kept. */
export function base64Of(bytes: Uint8Array): Blob {
  const encoder = createBase64Encoder();
  // A Blob of its own first: what ends the text is written into the same memory.
  return new Blob([new Blob([encoder.encode(bytes)]), encoder.end()]);
}

/** Whole groups of three bytes; returns where the text goes on. `at` is a multiple of four. */
function encodeGroups(bytes: Uint8Array, start: number, end: number, text: Uint8Array, at: number): number {
  const pairs = new Uint16Array(text.buffer);
  let to = at / 2;
  for (let from = start; from < end; from += 3, to += 2) {
    const group = (bytes[from]! << 16) | (bytes[from + 1]! << 8) | bytes[from + 2]!;
    pairs[to] = LETTERS_OF[group >> 12]!;
    pairs[to + 1] = LETTERS_OF[group & 4_095]!;
  }
  return to * 2;
}

/** Groups of four letters; returns how many, up to the end or to one that needs a closer look. */
function decodeGroups(text: Uint8Array, start: number, bytes: Uint8Array, at: number): number {
  const last = text.length - 4;
  let to = at;
  let from = start;
  for (; from <= last; from += 4, to += 3) {
    const high = VALUE_OF[text[from]! | (text[from + 1]! << 8)]!;
    const low = VALUE_OF[text[from + 2]! | (text[from + 3]! << 8)]!;
    if ((high | low) < 0) break;
    bytes[to] = high >> 4;
    bytes[to + 1] = (high << 4) | (low >> 8);
    bytes[to + 2] = low;
  }
  return (from - start) / 4;
}

/**
 * Decodes pieces of base64 text into one buffer, file after file; more than `maxBytes` are not taken. A fault is returned, never
 * thrown, and once there is one nothing more is decoded until the next file begins.
 */
export function createBase64Decoder(maxBytes: number) {
  let bytes = new Uint8Array(0);
  let length = 0;
  /** The characters of a group that is not whole yet, as one number, and how many. */
  let group = 0;
  let held = 0;
  let padding = 0;

  /** Begins the next file. `expectedBytes` is a guess at its size: where it is right, the bytes fill their buffer. */
  function begin(expectedBytes: number): void {
    [length, group, held, padding] = [0, 0, 0, 0];
    bytes = new Uint8Array(Math.min(Math.max(expectedBytes, 3), maxBytes));
  }

  function reserve(more: number): void {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.min(Math.max(bytes.length * 2, length + more), maxBytes));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  }

  function decode(text: Uint8Array): "not-base64" | "too-large" | undefined {
    const ends = text.at(-1) !== PADDING ? 0 : text.at(-2) !== PADDING ? 1 : 2;
    const isWhole = (held + text.length) % 4 === 0;
    // Padding belongs to the last group, which may have begun in the piece before, or end in the next.
    const more = Math.floor((held + text.length) / 4) * 3 - (isWhole ? ends + padding : 0);
    if (length + more > maxBytes) return "too-large";
    reserve(more);
    for (let at = 0; at < text.length; at += 1) {
      if (held === 0 && padding === 0) {
        const groups = decodeGroups(text, at, bytes, length);
        length += groups * 3;
        at += groups * 4;
      }
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

  return { begin, decode, end };
}
