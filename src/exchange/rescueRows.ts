/**
 * Every row of a database as one text file, for whoever repairs it: a JSON value a line. The first line says what the file is
 * (`format` "waymark-rows", `version` 1, the database's own version, when it was saved); each other has a `store` and the `row` as it
 * lies there, with bytes as `{"$bytes": base64}` and what no text can hold as `{"$left": what it is}`.
 * Keys of sessions and answers that are being given stay out.
 */
import { createBase64Encoder } from "../formats/base64";
import { calendarDay } from "../lib/format";
import { openRaw } from "../storage/rawRows";
import { mayNotLeave } from "../storage/sessionSecrets";
import { gatherPieces } from "./rescuePieces";

export type RescuedRows = { readonly file: Blob; readonly fileName: string; readonly leftOut: number };

/** `now`: milliseconds since 1970 UTC. Rejects where nothing can be read. */
export async function rescueRows(name: string, now: number): Promise<RescuedRows> {
  const database = await openRaw(name);
  try {
    const encoder = new TextEncoder();
    const pieces = gatherPieces("text/plain");
    const line = (value: object) => pieces.add(encoder.encode(`${JSON.stringify(value)}\n`));
    let leftOut = 0;
    const head = { database: name, schema: database.version, savedAt: new Date(now).toISOString() };
    line({ format: "waymark-rows", version: 1, ...head });
    for (const store of database.stores)
      for await (const row of database.rows(store, () => (leftOut += 1)))
        if (!mayNotLeave(store, row)) line({ store, row: toText(row) });
    return { file: pieces.finish(), fileName: `waymark-rows-${calendarDay(now)}.txt`, leftOut };
  } finally {
    database.close();
  }
}

/** As JSON can hold it; rows are flat enough for this to go as deep as they do. */
function toText(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return { $bytes: base64Of(new Uint8Array(value)) };
  if (Array.isArray(value)) return value.map(toText);
  if (typeof value !== "object" || value === null) return value;
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind !== "Object") return { $left: kind };
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toText(member)]));
}

function base64Of(bytes: Uint8Array): string {
  const { encode, end } = createBase64Encoder();
  const decoder = new TextDecoder();
  // What the encoder gives back is valid until it is asked again.
  const text = decoder.decode(encode(bytes));
  return text + decoder.decode(end());
}
