/**
 * Frameworks that are not built in: a school's own, which travel whole with the journeys that name them. Read as JSON and kept
 * as they came; a change of one is another version of it.
 */
import { canonicalJson, isJson, jsonDepth, type Json } from "../lib/json";
import { ENTRY_MAX_DEPTH, ENTRY_MAX_LENGTH } from "./entry";
import { isPlainId } from "./ids";

/** `framework` is the whole of it, with `id` and `version` among its members. */
export type OwnFramework = { readonly id: string; readonly version: string; readonly framework: Json };

/** The same bounds as an entry has, in canonical JSON. */
export const FRAMEWORK_MAX_LENGTH = ENTRY_MAX_LENGTH;
export const FRAMEWORK_MAX_DEPTH = ENTRY_MAX_DEPTH;

/** Reads one that came from outside; undefined where it has no id and version that can be a key, or is past the bounds. */
export function readOwnFramework(value: unknown): OwnFramework | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  if (!("id" in value && "version" in value)) return undefined;
  const { id, version } = value;
  if (!isPlainId(id) || !isPlainId(version) || !isJson(value)) return undefined;
  if (
    (jsonDepth(value) ?? Infinity) > FRAMEWORK_MAX_DEPTH ||
    canonicalJson(value).length > FRAMEWORK_MAX_LENGTH
  )
    return undefined;
  return { id, version, framework: value };
}

/** Whether more is told of it than which it is. */
export function isWhole({ framework }: OwnFramework): boolean {
  return Object.keys(framework as object).length > 2;
}

/**
 * Which of two of the same id and version to keep: the one of which more is told, and of two that are as long one that is the
 * same everywhere, so that it does not matter in which order they came.
 */
export function preferFramework<T extends OwnFramework>(a: T, b: T): T {
  const [left, right] = [canonicalJson(a.framework), canonicalJson(b.framework)];
  if (left.length !== right.length) return left.length > right.length ? a : b;
  return left >= right ? a : b;
}
