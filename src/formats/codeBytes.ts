/** Small numbers, texts and ids one after the other in few bytes, and back; what is read is believed to be no longer than it is. */

export type CodeWriter = ReturnType<typeof createCodeWriter>;

export function createCodeWriter() {
  const bytes: number[] = [];
  const byte = (value: number) => void bytes.push(value & 255);
  /** A whole number from 0, seven bits a byte, the lowest first. */
  const number = (value: number) => {
    let left = value;
    for (; left > 127; left = Math.floor(left / 128)) byte((left % 128) | 128);
    byte(left);
  };
  const raw = (more: Uint8Array) => {
    for (const value of more) byte(value);
  };
  const text = (value: string) => {
    const utf8 = new TextEncoder().encode(value);
    number(utf8.length);
    raw(utf8);
  };
  /** An id of ours is 16 bytes as 22 letters; any other goes as text. */
  const id = (value: string) => {
    const own = idBytes(value);
    byte(own ? 0 : 1);
    if (own) raw(own);
    else text(value);
  };
  return { byte, number, raw, text, id, bytes: () => Uint8Array.from(bytes) };
}

/** Thrown where the bytes end too soon or say what cannot be; caught by whoever reads the code. */
export class CodeStop extends Error {}

export function createCodeReader(bytes: Uint8Array) {
  let at = 0;
  const raw = (length: number) => {
    if (at + length > bytes.length) throw new CodeStop("The code ends too soon");
    at += length;
    return bytes.slice(at - length, at);
  };
  const byte = () => raw(1)[0]!;
  const number = () => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const next = byte();
      value += (next & 127) * factor;
      if (!Number.isSafeInteger(value)) throw new CodeStop("A number is too large");
      if (next < 128) return value;
    }
  };
  const text = (maxBytes: number) => {
    const length = number();
    if (length > maxBytes) throw new CodeStop("A text is too long");
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(raw(length));
    } catch {
      throw new CodeStop("A text is damaged");
    }
  };
  const id = () => {
    const kind = byte();
    if (kind > 1) throw new CodeStop("An id is damaged");
    return kind === 0 ? idText(raw(16)) : text(600);
  };
  const rest = () => raw(bytes.length - at);
  return { byte, number, raw, text, id, rest, isAtEnd: () => at === bytes.length };
}

function idBytes(id: string): Uint8Array | undefined {
  if (!/^[\w-]{22}$/.test(id)) return undefined;
  const binary = atob(id.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  // The last letter may hold bits that no byte has room for.
  return idText(bytes) === id ? bytes : undefined;
}

const idText = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

export const hexBytes = (hex: string) =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
export const bytesHex = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
