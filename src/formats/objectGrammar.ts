/**
 * The grammar of JSON, byte by byte and without recursion, as strict as it can be without parsing: it gives up at the first byte
 * that cannot stand where it stands, so that a try at a wrong place costs little. Escapes and numbers are left to the parser.
 *
 * jsonScanner reads brackets and texts, too, and both are needed. It knows where it stands, so that it may leap from one end of a
 * text to the other, hand on a text of megabytes as it comes, and throw at the first fault. Here nothing is known of the place:
 * each byte is asked whether it can stand there, nothing is handed on before all is whole, and a fault is the usual answer.
 */
import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
} from "./jsonBytes";

/** What an object is that far, if the byte stands in it. */
export type Verdict = "goes-on" | "whole" | "syntax" | "too-deep";

export type ObjectGrammar = {
  /** After the last byte of the object it is whole, and must not be asked again. */
  readonly judge: (byte: number) => Verdict;
  /** How many objects and lists are open, */
  readonly depth: () => number;
  /** and how many were ever opened. */
  readonly opened: () => number;
  /** Within a text that is no member's name, and not behind a back slash. */
  readonly isInText: () => boolean;
  /** A value must come next. */
  readonly isValueNext: () => boolean;
};

/** What may come next. */
type Expected = "value" | "value-or-end" | "name" | "name-or-end" | "colon" | "comma-or-end";

/** For an object whose first bracket comes next; with `isInside` for the rest of one, after one of its values. */
export function createObjectGrammar(maxDepth: number, isInside = false): ObjectGrammar {
  /** Of each container that is open, whether it is an object. */
  const open: boolean[] = isInside ? [true] : [];
  let opened = open.length;
  let expected: Expected = isInside ? "comma-or-end" : "value";
  let text: "none" | "name" | "value" = "none";
  let isEscaped = false;
  let isBare = false;

  function judge(byte: number): Verdict {
    if (text !== "none") return judgeInText(byte);
    if (isBare && isBareByte(byte)) return "goes-on";
    isBare = false;
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) return "goes-on";
    if (byte === QUOTE) return beginText();
    if (byte === OPEN_OBJECT || byte === OPEN_LIST) return push(byte === OPEN_OBJECT);
    if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) return pop(byte === CLOSE_OBJECT);
    if (byte === COMMA && expected === "comma-or-end") {
      expected = open.at(-1) ? "name" : "value";
      return "goes-on";
    }
    if (byte === COLON && expected === "colon") {
      expected = "value";
      return "goes-on";
    }
    if (!isBareByte(byte) || !isValueNext()) return "syntax";
    expected = "comma-or-end";
    isBare = true;
    return "goes-on";
  }

  const isValueNext = () => expected === "value" || expected === "value-or-end";

  function judgeInText(byte: number): Verdict {
    if (byte < 0x20) return "syntax";
    if (isEscaped) isEscaped = false;
    else if (byte === BACKSLASH) isEscaped = true;
    else if (byte === QUOTE) text = "none";
    return "goes-on";
  }

  function beginText(): Verdict {
    if (isValueNext()) text = "value";
    else if (expected === "name" || expected === "name-or-end") text = "name";
    else return "syntax";
    expected = text === "name" ? "colon" : "comma-or-end";
    return "goes-on";
  }

  function push(isObject: boolean): Verdict {
    if (!isValueNext()) return "syntax";
    if (open.length >= maxDepth) return "too-deep";
    open.push(isObject);
    opened += 1;
    expected = isObject ? "name-or-end" : "value-or-end";
    return "goes-on";
  }

  function pop(isObject: boolean): Verdict {
    const mayEnd = expected === "comma-or-end" || expected === (isObject ? "name-or-end" : "value-or-end");
    if (!mayEnd || open.pop() !== isObject) return "syntax";
    expected = "comma-or-end";
    return open.length === 0 ? "whole" : "goes-on";
  }

  return {
    judge,
    depth: () => open.length,
    opened: () => opened,
    isInText: () => text === "value" && !isEscaped,
    isValueNext,
  };
}

/** Of a number, true, false or null. */
function isBareByte(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    byte === 0x2b ||
    byte === 0x2d ||
    byte === 0x2e
  );
}
