/** Reads a file's item that is too long to be held whole, from bytes that may be damaged. */
import type { ByteWindow } from "./byteWindow";
import { decodeText } from "./jsonBytes";
import { ScanStop, streamString } from "./jsonScanner";
import { lookAhead } from "./objectAhead";
import type { Judged, RecoveredItems } from "./recoveredItems";

const AFTER_DATA = { maxBytes: 65_536, maxDepth: 8, onOneLine: false };

/** Thrown by the taker of the text, to end the reading of it where it is. */
class NotBase64 extends Error {}

/**
 * The window has kept from the item's first bracket on; the data's quote stands `quoteAt` bytes from there. Afterwards it stands
 * behind the item or, where that is damaged, before all that could be another one: no bracket stands in base64.
 */
export async function readLongFile(
  window: ByteWindow,
  quoteAt: number,
  items: RecoveredItems,
): Promise<Judged | "end"> {
  const start = window.at - window.keptBytes;
  const before = window.bytes.slice(start, start + quoteAt);
  window.at = start + quoteAt;
  window.take();
  items.base64.begin(sizeTold(before, window));
  try {
    await streamString(window, (text) => {
      if (items.base64.decode(text)) throw new NotBase64();
    });
  } catch (error) {
    if (error instanceof ScanStop) return error.fault === "end" ? "end" : "damaged";
    if (error instanceof NotBase64) return "damaged";
    throw error;
  }
  window.keep();
  const ahead = await lookAhead(window, AFTER_DATA, true);
  const back = window.keptBytes;
  const after = window.take();
  const hash = ahead.type === "whole" ? hashOf(before, after) : undefined;
  if (hash !== undefined) return items.keepFile(hash);
  window.at -= back;
  return ahead.type === "end" ? "end" : "damaged";
}

/** A guess that saves growing; a file can claim any size, and no more is taken than the rest of it could hold. */
function sizeTold(before: Uint8Array, { size, offset }: ByteWindow): number {
  const told = Number(/"size"\s*:\s*(\d{1,12})/u.exec(new TextDecoder().decode(before))?.[1] ?? 0);
  return told <= ((size - offset) / 4) * 3 ? told : 0;
}

/** The item's hash, from what stands around its data. */
function hashOf(before: Uint8Array, after: Uint8Array): unknown {
  try {
    const item: unknown = JSON.parse(`${decodeText(before)}null${decodeText(after)}`);
    return (item as { readonly hash?: unknown }).hash;
  } catch {
    return undefined;
  }
}
