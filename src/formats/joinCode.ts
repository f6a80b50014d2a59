/**
 * The join code of a question: all that a voter's tablet must know, in few enough bytes for a code on the projector and for typing.
 * It names the framework and not its content; a school's own travels in a file (see joinFile.ts).
 */
import type { CompetencyRef } from "../domain/framework";
import { sha256OfText } from "../lib/hash";
import { err, type Result } from "../lib/result";
import { bytesHex, CodeStop, createCodeReader, createCodeWriter, hexBytes } from "./codeBytes";
import { bytesOfRows, plainSigns, ROW_SIGNS, rowsOf, typedRows, type TypedRow } from "./codeRows";
import { joinBytes, readJoinBytes, type JoinCode, type JoinFault, type RefsOf } from "./joinBytes";

export type { JoinCode, JoinFault, RefsOf } from "./joinBytes";

const SUM_BYTES = 3;
const BITS_A_SIGN = 5;
/** More than any code that is written has. */
const MOST_BYTES = 8_192;

/** The code as one text: its rows without anything between them. `refs`: of the framework, in its order. */
export function writeJoinCode(code: JoinCode, refs: readonly CompetencyRef[]): string {
  const bytes = joinBytes(code, refs);
  const whole = createCodeWriter();
  whole.number(bytes.length);
  whole.raw(bytes);
  whole.raw(sumOf(bytes));
  return rowsOf(whole.bytes()).join("");
}

/** The text of a code in rows for typing, four signs together, each row with its check sign at the end. */
export const joinRows = (code: string): readonly string[] =>
  typedRows(codeIn(code)).map(({ signs }) => signs.replace(/.{4}(?=.)/g, "$& "));

/** `base`: the app's own address up to its last slash. What follows the `#` never leaves the device that opens it. */
export const joinLink = (code: string, base: string) => `${base.replace(/\/$/, "")}/together#${code}`;

/** The code within a link, a text or what was typed; what stands before a `#` is an address. */
const codeIn = (text: string) => plainSigns(text.slice(text.lastIndexOf("#") + 1));

/** Each row as it stands, while it is typed. */
export function checkJoinRows(text: string): readonly TypedRow[] {
  const signs = codeIn(text);
  const rows = typedRows(signs);
  const last = rows.at(-1);
  // How long all is stands in the first row: the last one is short, and yet whole.
  if (last?.state !== "unfinished" || signs.length < signsExpected(rows)) return rows;
  return [...rows.slice(0, -1), { ...last, state: "wrong" }];
}

/** Infinity until the first row is right. */
function signsExpected([first]: readonly TypedRow[]): number {
  if (first?.state !== "right" || first.signs.length <= ROW_SIGNS) return Infinity;
  const reader = createCodeReader(bytesOfRows([first]) ?? new Uint8Array(2));
  const length = reader.number();
  const bytes = (length > 127 ? 2 : 1) + length + SUM_BYTES;
  const signs = Math.ceil((bytes * 8) / BITS_A_SIGN);
  return signs + Math.ceil(signs / ROW_SIGNS);
}

const BALLOT_START = /^WMB/;

export async function readJoinCode(text: string, refsOf: RefsOf): Promise<Result<JoinCode, JoinFault>> {
  const signs = codeIn(text);
  if (BALLOT_START.test(signs)) return err({ type: "a-ballot" });
  const rows = checkJoinRows(signs);
  const wrong = rows.findIndex(({ state }) => state === "wrong");
  const isAnyRight = rows.some(({ state }) => state === "right");
  if (rows.length === 0 || (!isAnyRight && wrong >= 0)) return err({ type: "not-a-code" });
  if (wrong >= 0) return err({ type: "mistyped", row: wrong + 1 });
  try {
    const body = bodyOf(rows);
    if (body === "incomplete") return err({ type: "incomplete", rows: rows.length });
    if (body === "damaged") return err({ type: "damaged" });
    return await readJoinBytes(body, refsOf);
  } catch (error) {
    if (error instanceof CodeStop) return err({ type: "damaged" });
    throw error;
  }
}

function bodyOf(rows: readonly TypedRow[]): Uint8Array | "incomplete" | "damaged" {
  // Of a row that is typed, now and then a beginning looks whole: how long all is stands in the first row.
  const whole = rows.filter(({ signs }) => signs.length > ROW_SIGNS);
  const isOpen = rows.at(-1)?.state === "unfinished";
  const bytes = (isOpen ? undefined : bytesOfRows(rows)) ?? bytesOfRows(whole);
  if (!bytes || bytes.length < 2) return "incomplete";
  const reader = createCodeReader(bytes);
  const length = reader.number();
  const header = length > 127 ? 2 : 1;
  if (bytes.length < header + length + SUM_BYTES) return length > MOST_BYTES ? "damaged" : "incomplete";
  const body = reader.raw(length);
  const isSame = bytesHex(reader.raw(SUM_BYTES)) === bytesHex(sumOf(body));
  return isSame && reader.isAtEnd() && !isOpen ? body : "damaged";
}

const sumOf = (bytes: Uint8Array) => hexBytes(sha256OfText(bytesHex(bytes)).slice(0, SUM_BYTES * 2));
