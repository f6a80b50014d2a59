/** Tries whether an object stands at a place in bytes that may be damaged, without losing the place where it does not. */
import type { ByteWindow } from "./byteWindow";
import { BACKSLASH, COMMA, LINE_FEED, parseJson, QUOTE } from "./jsonBytes";
import { createObjectGrammar, type ObjectGrammar } from "./objectGrammar";

export type Ahead =
  | { readonly type: "whole" }
  /** The bytes end in it. */
  | { readonly type: "end" }
  /** No object that could be an item of a snapshot. */
  | { readonly type: "none" }
  /** Nothing but a file is so long: its data begins with the quote that stands this many bytes from the start. */
  | { readonly type: "long-data"; readonly quoteAt: number };

export type Members = Readonly<Record<string, unknown>>;

export type AheadLimits = {
  readonly maxBytes: number;
  readonly maxDepth: number;
  /** Gives up at the end of the line. */
  readonly onOneLine: boolean;
};

const NAME_OF_DATA = /"data"\s*:\s*$/;
/** What comes before its data names a file, and is short. */
const BEFORE_DATA_MAX_BYTES = 65_536;
/** Data that is longer is read as it comes, and not held. */
const DATA_HELD_BYTES = 262_144;
/** A parser that recurses can do no harm within so few. */
const LINE_MAX_BYTES = 65_536;
const NAME_MAX_BYTES = 64;

/** By byte: 1 where it may end a text or be wrong in one. */
const ENDS_TEXT = new Uint8Array(256).fill(1, 0, 0x20);
ENDS_TEXT[QUOTE] = 1;
ENDS_TEXT[BACKSLASH] = 1;

/**
 * The window stands at the object's first bracket and keeps from there on; afterwards at the object's end where it is whole, else
 * somewhere further on. With `isInside` it stands after one of the object's values.
 */
export async function lookAhead(window: ByteWindow, limits: AheadLimits, isInside = false): Promise<Ahead> {
  const grammar = createObjectGrammar(limits.maxDepth, isInside);
  /** Where the latest text of the object itself began. */
  let textAt = 0;
  let maxBytes = Math.min(DATA_HELD_BYTES, limits.maxBytes);
  for (;;) {
    const { bytes } = window;
    const start = window.at - window.keptBytes;
    const end = Math.min(bytes.length, start + maxBytes);
    for (let at = window.at; at < end; at += 1) {
      if (grammar.isInText()) while (at < end - 1 && ENDS_TEXT[bytes[at]!] === 0) at += 1;
      const byte = bytes[at]!;
      if (byte === LINE_FEED && limits.onOneLine) return stopAt(window, at, { type: "none" });
      if (byte === QUOTE && grammar.depth() === 1 && grammar.isValueNext()) textAt = at - start;
      const verdict = grammar.judge(byte);
      if (verdict !== "goes-on")
        return stopAt(window, at + 1, { type: verdict === "whole" ? "whole" : "none" });
    }
    window.at = end;
    if (end - start < maxBytes) {
      if (!(await window.more())) return { type: "end" };
    } else if (isLongData(window, grammar, textAt)) return { type: "long-data", quoteAt: textAt };
    else if (maxBytes === limits.maxBytes) return { type: "none" };
    else maxBytes = limits.maxBytes;
  }
}

function stopAt(window: ByteWindow, at: number, ahead: Ahead): Ahead {
  window.at = at;
  return ahead;
}

/** Nothing nested may stand before the data: what is passed as a part of a long text cannot be looked through again. */
function isLongData(window: ByteWindow, grammar: ObjectGrammar, textAt: number): boolean {
  const isInOwnText = grammar.depth() === 1 && grammar.opened() === 1 && grammar.isInText();
  if (!isInOwnText || textAt === 0 || textAt > BEFORE_DATA_MAX_BYTES) return false;
  const quote = window.at - window.keptBytes + textAt;
  const before = window.bytes.subarray(Math.max(0, quote - NAME_MAX_BYTES), quote);
  return NAME_OF_DATA.test(String.fromCharCode(...before));
}

/** The object that is all of this line, as Waymark writes them, and its length; undefined where it must be looked for. */
export function lineAhead({
  bytes,
  at,
}: ByteWindow): { readonly value: Members; readonly length: number } | undefined {
  if (at > 0 && bytes[at - 1] !== LINE_FEED) return undefined;
  const inLine = bytes.subarray(at, at + LINE_MAX_BYTES).indexOf(LINE_FEED);
  if (inLine < 0) return undefined;
  const lineEnd = at + inLine;
  const end = bytes[lineEnd - 1] === COMMA ? lineEnd - 1 : lineEnd;
  const value = parseObject(bytes.subarray(at, end));
  return value && { value, length: end - at };
}

/** The text begins with a bracket. */
export function parseObject(bytes: Uint8Array): Members | undefined {
  try {
    return parseJson(bytes) as Members;
  } catch {
    // Broken characters, numbers, escapes or brackets: no more can be said.
    return undefined;
  }
}
