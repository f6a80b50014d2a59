/**
 * Finds its way through JSON text byte by byte, without building what it passes and without recursion, so that neither
 * length nor depth can break it. Quotes, brackets and back slashes are never part of another character in UTF-8.
 */
import type { ByteWindow } from "./byteWindow";
import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  code,
  COLON,
  COMMA,
  LINE_FEED,
  OPEN_LIST,
  OPEN_OBJECT,
  parseJson,
  QUOTE,
} from "./jsonBytes";

/** Why a scan cannot go on: the file ended, it is not JSON, or a value is larger or deeper than it may be. */
export type ScanFault = "end" | "syntax" | "too-large" | "too-deep";

/** Thrown by every scan and turned into a fault, with the place added, by the reader. */
export class ScanStop extends Error {
  readonly fault: ScanFault;

  constructor(fault: ScanFault) {
    super(fault);
    this.fault = fault;
  }
}

function fail(fault: ScanFault): never {
  throw new ScanStop(fault);
}

const NAME_MAX_BYTES = 4_096;

const isSpace = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const isOpening = (byte: number) => byte === OPEN_OBJECT || byte === OPEN_LIST;
const isClosing = (byte: number) => byte === CLOSE_OBJECT || byte === CLOSE_LIST;

/** The next byte that is not white space, without passing it; undefined at the end of the file. */
export async function peek(window: ByteWindow): Promise<number | undefined> {
  for (;;) {
    for (; window.at < window.bytes.length; window.at += 1) {
      const byte = window.bytes[window.at]!;
      if (!isSpace(byte)) return byte;
    }
    if (!(await window.more())) return undefined;
  }
}

export async function pass(window: ByteWindow, character: string): Promise<void> {
  const byte = await peek(window);
  if (byte === undefined) fail("end");
  if (byte !== code(character)) fail("syntax");
  window.at += 1;
}

/** Passes an object's members; `onMember` must pass the value. The window stands at the opening bracket. */
export async function scanObject(
  window: ByteWindow,
  onMember: (name: string) => Promise<void>,
): Promise<void> {
  await pass(window, "{");
  if ((await peek(window)) === CLOSE_OBJECT) {
    window.at += 1;
    return;
  }
  do {
    if (((await peek(window)) ?? fail("end")) !== QUOTE) fail("syntax");
    const name = await readValue(window, { maxBytes: NAME_MAX_BYTES, maxDepth: 0 });
    await pass(window, ":");
    await onMember(String(name));
  } while (await goesOn(window, CLOSE_OBJECT));
}

/** Passes a list's items; `onItem` must pass the value. */
export async function scanList(window: ByteWindow, onItem: () => Promise<void>): Promise<void> {
  await pass(window, "[");
  if ((await peek(window)) === CLOSE_LIST) {
    window.at += 1;
    return;
  }
  do await onItem();
  while (await goesOn(window, CLOSE_LIST));
}

/** After a member or an item: true past a comma, false past the closing bracket. */
async function goesOn(window: ByteWindow, closing: number): Promise<boolean> {
  const byte = await peek(window);
  if (byte === undefined) fail("end");
  if (byte !== COMMA && byte !== closing) fail("syntax");
  window.at += 1;
  return byte === COMMA;
}

export type ValueLimits = { readonly maxBytes: number; readonly maxDepth: number };
const NO_LIMITS: ValueLimits = { maxBytes: Infinity, maxDepth: Infinity };

/** The next value, parsed. Its size and its depth are known before a parser that recurses is let near it. */
export async function readValue(window: ByteWindow, limits: ValueLimits): Promise<unknown> {
  await peek(window);
  // A line of so few bytes cannot hold what is too deep for a parser; how deep it is its reader looks at.
  const line = limits.maxDepth > 0 ? readLine(window, limits) : undefined;
  if (line) return line.value;
  window.keep();
  await passValue(window, limits);
  try {
    return parseJson(window.take());
  } catch {
    // Broken UTF-8 or broken JSON: there is nothing more to say of either.
    return fail("syntax");
  }
}

/** Longer than almost all entries. */
const LINE_BYTES = 4_096;

/**
 * The value that takes up the rest of the line, as entries do in what Waymark writes: the parser itself then finds its end, in
 * half the time. Undefined where it is anything else, which is looked at byte by byte.
 */
function readLine(window: ByteWindow, limits: ValueLimits): { readonly value: unknown } | undefined {
  const near = window.bytes.subarray(window.at, window.at + LINE_BYTES);
  let end = near.indexOf(LINE_FEED);
  while (end > 0 && (near[end - 1] === COMMA || isSpace(near[end - 1]!))) end -= 1;
  if (end <= 0 || end > limits.maxBytes) return undefined;
  try {
    const value = parseJson(near.subarray(0, end));
    window.at += end;
    return { value };
  } catch {
    return undefined;
  }
}

export async function skipValue(window: ByteWindow): Promise<void> {
  await peek(window);
  await passValue(window, NO_LIMITS);
}

async function passValue(window: ByteWindow, { maxBytes, maxDepth }: ValueLimits): Promise<void> {
  let depth = 0;
  let inString = false;
  let escaped = false;
  let isBare = false;
  for (;;) {
    // Not the window's own at every byte: this loop sees most of the bytes of a file of a hundred thousand entries.
    const { bytes } = window;
    for (let at = window.at; at < bytes.length; at += 1) {
      const byte = bytes[at]!;
      if (inString) {
        // Control characters are not legal in a string: a lost quote shows at the end of its line.
        if (byte < 0x20) fail("syntax");
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) inString = true;
      else if (isOpening(byte)) {
        depth += 1;
        if (depth > maxDepth) fail("too-deep");
      } else if (isClosing(byte)) {
        if (depth === 0 && !isBare) fail("syntax");
        if (depth === 0) return endValue(window, at, maxBytes);
        depth -= 1;
      } else if (depth === 0) {
        // A number, true, false or null ends where something else begins.
        const isEnd = byte === COMMA || byte === COLON || isSpace(byte);
        if (isEnd && !isBare) fail("syntax");
        if (isEnd) return endValue(window, at, maxBytes);
        isBare = true;
      }
      if (depth === 0 && !inString && !isBare) return endValue(window, at + 1, maxBytes);
    }
    endValue(window, bytes.length, maxBytes);
    if (await window.more()) continue;
    if (isBare) return;
    fail("end");
  }
}

function endValue(window: ByteWindow, at: number, maxBytes: number): void {
  window.at = at;
  if (window.keptBytes > maxBytes) fail("too-large");
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** Hands a string of ASCII characters on in pieces, so that a photograph never becomes one string. */
export async function streamString(window: ByteWindow, onText: (text: Uint8Array) => void): Promise<void> {
  await pass(window, '"');
  for (;;) {
    const rest = window.bytes.subarray(window.at);
    const quote = rest.indexOf(QUOTE);
    const plain = quote < 0 ? rest : rest.subarray(0, quote);
    const backslash = plain.indexOf(BACKSLASH);
    if (backslash >= 0) {
      onText(plain.subarray(0, backslash));
      window.at += backslash + 1;
      onText(Uint8Array.of(await readEscape(window)));
      continue;
    }
    onText(plain);
    window.at += plain.length;
    if (quote >= 0) {
      window.at += 1;
      return;
    }
    if (!(await window.more())) fail("end");
  }
}

/** Some writers escape slashes, some more than that. */
async function readEscape(window: ByteWindow): Promise<number> {
  const letter = String.fromCharCode(await nextByte(window));
  if (letter !== "u") return code(ESCAPES[letter] ?? fail("syntax"));
  let hex = "";
  while (hex.length < 4) hex += String.fromCharCode(await nextByte(window));
  return /^00[0-7][0-9a-f]$/i.test(hex) ? Number.parseInt(hex, 16) : fail("syntax");
}

async function nextByte(window: ByteWindow): Promise<number> {
  if (window.at >= window.bytes.length && !(await window.more())) fail("end");
  window.at += 1;
  return window.bytes[window.at - 1]!;
}
