/** Tries whether an object stands at a place in bytes that may be damaged, without losing the place where it does not. */
import type { ByteWindow } from "./byteWindow";
import { createObjectGrammar, type ObjectGrammar } from "./objectGrammar";

export type Ahead =
  | { readonly type: "whole" }
  /** The bytes end in it. */
  | { readonly type: "end" }
  /** No object that could be an item of a snapshot. */
  | { readonly type: "none" }
  /** Too long for anything but a file: its data begins with the quote that stands this many bytes from the start. */
  | { readonly type: "long-data"; readonly quoteAt: number };

export type AheadLimits = {
  readonly maxBytes: number;
  readonly maxDepth: number;
  /** Gives up at the end of the line. */
  readonly onOneLine: boolean;
};

const LINE_FEED = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NAME_OF_DATA = /"data"\s*:\s*$/;
/** What comes before its data names a file, and is short. */
const BEFORE_DATA_MAX_BYTES = 65_536;
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
  for (;;) {
    const { bytes } = window;
    const start = window.at - window.keptBytes;
    const end = Math.min(bytes.length, start + limits.maxBytes);
    for (let at = window.at; at < end; at += 1) {
      if (grammar.isInText()) while (at < end - 1 && ENDS_TEXT[bytes[at]!] === 0) at += 1;
      const byte = bytes[at]!;
      if (byte === LINE_FEED && limits.onOneLine) return stopAt(window, at, { type: "none" });
      if (byte === QUOTE && grammar.depth() === 1 && grammar.isValueNext()) textAt = at - start;
      const step = grammar.step(byte);
      if (step !== "goes-on") return stopAt(window, at + 1, { type: step === "whole" ? "whole" : "none" });
    }
    window.at = end;
    if (end - start >= limits.maxBytes) return tooLong(window, grammar, textAt);
    if (!(await window.more())) return { type: "end" };
  }
}

function stopAt(window: ByteWindow, at: number, ahead: Ahead): Ahead {
  window.at = at;
  return ahead;
}

/** Nothing nested may stand before the data: what is passed as a part of a long text cannot be looked through again. */
function tooLong(window: ByteWindow, grammar: ObjectGrammar, textAt: number): Ahead {
  const isInOwnText = grammar.depth() === 1 && grammar.opened() === 1 && grammar.isInText();
  if (!isInOwnText || textAt === 0 || textAt > BEFORE_DATA_MAX_BYTES) return { type: "none" };
  const quote = window.at - window.keptBytes + textAt;
  const before = window.bytes.subarray(Math.max(0, quote - NAME_MAX_BYTES), quote);
  return NAME_OF_DATA.test(String.fromCharCode(...before))
    ? { type: "long-data", quoteAt: textAt }
    : { type: "none" };
}
