/**
 * An entry is one immutable statement in a journey's journal. Its id is the SHA-256 of the canonical JSON of all its other
 * members, so a changed entry is another entry. The envelope is fixed: kinds of thing, registers and members that this
 * version does not know are kept and passed on untouched.
 */
import { sha256OfText, isSha256 } from "../lib/hash";
import { canonicalJson, jsonDepth, type Json } from "../lib/json";
import { err, ok, type Result } from "../lib/result";
import { isPlainId, type AuthorId, type EntryId, type JourneyId, type SittingId } from "./ids";

export type Entry = {
  readonly id: EntryId;
  readonly journey: JourneyId;
  /** The thing spoken of, as `kind` or `kind:id` (see thing.ts). */
  readonly about: string;
  /** What is said of it: `status`, `title`, `sign/e1`, ... */
  readonly register: string;
  readonly value: Json;
  /** The heads of this register that the writer could see, sorted. */
  readonly after: readonly EntryId[];
  /** The writer's clock, in milliseconds since 1970 UTC. May be wrong: order comes from `after`. */
  readonly at: number;
  readonly author: AuthorId;
  /** One page load of one tab; never a part of any rule. */
  readonly sitting: SittingId;
  readonly nonce: string;
};

export type Statement = Omit<Entry, "id">;

/** The latest moment that a Date can hold. */
export const LATEST_TIME = 8.64e15;
/** One entry's canonical JSON, in UTF-16 code units. A file may hold any number of entries, but none larger than this. */
export const ENTRY_MAX_LENGTH = 1_048_576;
export const ENTRY_MAX_DEPTH = 64;

export function sealEntry(statement: Statement): Entry {
  const sorted = { ...statement, after: [...statement.after].sort() };
  return { ...sorted, id: idOf(sorted) };
}

function idOf(rest: Statement): EntryId {
  return sha256OfText(canonicalJson(rest)) as string as EntryId;
}

export type EntryFault = "not-an-entry" | "wrong-id" | "too-large" | "too-deep";

/** Reads an entry that came from outside. Everything that a hash of the right text vouches for is kept, known or not. */
export function readEntry(value: unknown): Result<Entry, EntryFault> {
  // A file may hold 1e999, which is read as infinite: no id could vouch for it.
  const depth = jsonDepth(value);
  if (!isEnvelope(value) || depth === undefined) return err("not-an-entry");
  if (depth > ENTRY_MAX_DEPTH) return err("too-deep");
  const { id, ...rest } = value;
  const text = canonicalJson(rest);
  if (text.length > ENTRY_MAX_LENGTH) return err("too-large");
  return (sha256OfText(text) as string) === id ? ok(value) : err("wrong-id");
}

function isEnvelope(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const entry = value as Record<string, unknown>;
  return (
    isSha256(entry["id"]) &&
    isPlainId(entry["journey"]) &&
    isPlainId(entry["about"]) &&
    isPlainId(entry["register"]) &&
    "value" in entry &&
    entry["value"] !== undefined &&
    Array.isArray(entry["after"]) &&
    entry["after"].every(isSha256) &&
    Number.isSafeInteger(entry["at"]) &&
    Math.abs(entry["at"] as number) <= LATEST_TIME &&
    isPlainId(entry["author"]) &&
    isPlainId(entry["sitting"]) &&
    isPlainId(entry["nonce"])
  );
}
