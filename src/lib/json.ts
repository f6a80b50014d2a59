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
    const members = Object.keys(value)
      .sort()
      .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] as Json)}`);
    return `{${members.join(",")}}`;
  }
  throw new TypeError(`JSON has no ${typeof value}`);
}

/** Array.isArray does not narrow readonly arrays. */
function isJsonArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether JSON can say all of it. JSON.parse gives infinite numbers for 1e999. Does not recurse, as jsonDepth. */
export function isJson(value: unknown): value is Json {
  const pending = [value];
  while (pending.length > 0) {
    const current = pending.pop();
    if (current === null || typeof current === "string" || typeof current === "boolean") continue;
    if (typeof current === "number" ? !Number.isFinite(current) : typeof current !== "object") return false;
    if (typeof current === "object") for (const member of Object.values(current)) pending.push(member);
  }
  return true;
}

/** How deep a value nests: 0 for a string or an empty list, 1 for a flat list. Does not recurse, so no depth can break it. */
export function jsonDepth(value: Json): number {
  let deepest = 0;
  const pending: [Json, number][] = [[value, 0]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [current, depth] = next;
    deepest = Math.max(deepest, depth);
    if (typeof current !== "object" || current === null) continue;
    for (const member of Object.values(current)) pending.push([member, depth + 1]);
  }
  return deepest;
}
