/**
 * JSON values, and the one text that each of them has: members sorted by UTF-16 code units, no white space, numbers and
 * strings as JSON.stringify writes them (so a lone surrogate is escaped and every text is valid UTF-8).
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json };

/** Throws a TypeError for what JSON cannot say: undefined, functions, NaN, infinities. */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError("JSON has no such number");
    return JSON.stringify(value);
  }
  if (isJsonArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object") {
    let text = "";
    for (const name of sortedNames(value))
      text += `${text === "" ? "" : ","}${quoted(name)}:${canonicalJson(value[name] as Json)}`;
    return `{${text}}`;
  }
  throw new TypeError(`JSON has no ${typeof value}`);
}

/** Mostly they are in order already, as what Waymark wrote is. */
function sortedNames(value: object): readonly string[] {
  const names = Object.keys(value);
  for (let n = 1; n < names.length; n += 1) if (names[n - 1]! > names[n]!) return names.sort();
  return names;
}

const PLAIN_NAME = /^[\w-]*$/;
const quoted = (name: string) => (PLAIN_NAME.test(name) ? `"${name}"` : JSON.stringify(name));

/** Array.isArray does not narrow readonly arrays. */
function isJsonArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * How deep a value nests: 0 for a string or an empty list, 1 for a flat list; undefined for what JSON cannot say, as the infinite
 * number that JSON.parse makes of 1e999. Does not recurse, so no depth can break it.
 */
export function jsonDepth(value: unknown): number | undefined {
  let deepest = 0;
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    deepest = depth;
    const next: unknown[] = [];
    for (const each of level) {
      if (each === null || typeof each === "string" || typeof each === "boolean") continue;
      if (typeof each === "number" ? !Number.isFinite(each) : typeof each !== "object") return undefined;
      if (typeof each === "object") for (const name of Object.keys(each)) next.push(memberOf(each, name));
    }
    level = next;
  }
  return deepest;
}

export const isJson = (value: unknown): value is Json => jsonDepth(value) !== undefined;

const memberOf = (value: object, name: string) => (value as Readonly<Record<string, unknown>>)[name];
