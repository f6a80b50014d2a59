import { ENTRY_BYTES } from "../../formats/limits";
import type { Contents } from "./contents";
import type { Measured } from "./useExport";
import { words } from "./words";

/** The rest of a file: its head, the summaries of journeys, and what is told of each piece of evidence. */
const HEAD_BYTES = 2_000;

/** A guess, told before the file is written; nothing until all of it is counted. */
export function sizeText(
  contents: Contents | undefined,
  measure: Measured | "many" | undefined,
  withFiles: boolean,
): string | undefined {
  if (!contents || typeof measure !== "object") return undefined;
  const files = withFiles ? (measure.bytes / 3) * 4 : 0;
  return words.fileSize(HEAD_BYTES + contents.changes * ENTRY_BYTES + files);
}
