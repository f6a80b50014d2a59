/** How much is taken of a snapshot, whole or damaged, and what is guessed of one. */
import { ENTRY_MAX_DEPTH, ENTRY_MAX_LENGTH } from "../domain/entry";
import type { ValueLimits } from "./jsonScanner";

/** The same entry or framework may be written with more white space and escapes than its canonical text has. */
export const ITEM_LIMITS: ValueLimits = { maxBytes: ENTRY_MAX_LENGTH * 8, maxDepth: ENTRY_MAX_DEPTH + 1 };
/** So many entries are handed on at a time, */
export const BATCH = 512;
/** or fewer, that take so many bytes in the file. */
export const BATCH_BYTES = 4 * 1024 * 1024;
/** Characters of what a file says of itself. */
export const EXPORTER_MAX_LENGTH = 200;
/** What an entry takes in a file, usually: for guessing how large one will be. */
export const ENTRY_BYTES = 480;
