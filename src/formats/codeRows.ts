/**
 * Bytes as rows of letters and digits that people can type: Crockford's base 32 (no I, L, O or U), sixteen a row and one check sign,
 * which finds every single mistyped sign, every two that changed places, and a row in another's place.
 */
import { base32crockford } from "@scure/base";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const ROW_SIGNS = 16;

/** As few rows as hold the bytes; each with its check sign. */
export function rowsOf(bytes: Uint8Array): readonly string[] {
  const signs = base32crockford.encode(bytes);
  const rows: string[] = [];
  for (let at = 0; at < signs.length; at += ROW_SIGNS) {
    const row = signs.slice(at, at + ROW_SIGNS);
    rows.push(row + checkSign(row, rows.length));
  }
  return rows;
}

/** What was typed or read, without what people put between signs, and with the signs that they took for others. */
export function plainSigns(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s\-–—_.,·]+/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
}

/** A row as it stands so far: `right` and `wrong` are known only of a whole one. */
export type TypedRow = { readonly signs: string; readonly state: "right" | "wrong" | "unfinished" };

/** Of plain signs; all rows but the last are whole. Whether a short last one is whole only its check sign can tell. */
export function typedRows(signs: string): readonly TypedRow[] {
  const rows: TypedRow[] = [];
  for (let at = 0; at < signs.length; at += ROW_SIGNS + 1) {
    const row = signs.slice(at, at + ROW_SIGNS + 1);
    const isRight = row.length > 1 && checkSign(row.slice(0, -1), rows.length) === row.at(-1);
    const isStrange = [...row].some((sign) => !ALPHABET.includes(sign));
    const isWhole = row.length > ROW_SIGNS;
    const state = isStrange ? "wrong" : isRight ? "right" : isWhole ? "wrong" : "unfinished";
    rows.push({ signs: row, state });
  }
  return rows;
}

/** The bytes of rows that are all right; undefined where the signs cannot be whole bytes. */
export function bytesOfRows(rows: readonly TypedRow[]): Uint8Array | undefined {
  try {
    return base32crockford.decode(rows.map(({ signs }) => signs.slice(0, -1)).join(""));
  } catch {
    return undefined;
  }
}

/** A polynomial over the field of 32 elements, begun with the number of the row. */
function checkSign(signs: string, row: number): string {
  let sum = (row + 1) & 31;
  for (const sign of signs) sum = doubled(sum) ^ Math.max(0, ALPHABET.indexOf(sign));
  return ALPHABET[doubled(sum)]!;
}

const doubled = (value: number) => ((value << 1) ^ (value & 16 ? 0b10_0101 : 0)) & 31;
