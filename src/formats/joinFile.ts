/** A join code as a file, for tablets without a camera, and with the whole of a framework that is a school's own. */
import { isWhole, readOwnFramework, type OwnFramework } from "../domain/ownFramework";
import type { Json } from "../lib/json";

export const JOIN_SUFFIX = ".waymark-join.json";
const FORMAT = "waymark-join";
const VERSION = 1;
/** A framework takes at most a mebibyte of canonical JSON. */
const MOST_BYTES = 8 * 1024 * 1024;

export type JoinFile = { readonly code: string; readonly framework: OwnFramework | undefined };

/** `code`: as writeJoinCode gives it. `framework`: only where it is not built in. */
export function writeJoinFile(code: string, framework?: Json): string {
  const members = { format: FORMAT, version: VERSION, code, ...(framework !== undefined && { framework }) };
  return `${JSON.stringify(members, null, 2)}\n`;
}

/** By its name alone, also the one that a download gets beside another of the same name. */
export const isJoinFile = ({ name }: File): boolean => /\.waymark-join( ?\(\d+\))?\.(json|txt)$/i.test(name);

export type JoinFileFault = "unreadable" | "not-a-join-file" | "too-new";

/** The code is still to be read; a framework in it is kept as it came. */
export async function readJoinFile(file: Blob): Promise<JoinFile | JoinFileFault> {
  if (file.size > MOST_BYTES) return "not-a-join-file";
  let text: string;
  try {
    text = await file.text();
  } catch {
    return "unreadable";
  }
  const value = parsed(text);
  if (typeof value !== "object" || value === null || !("format" in value) || value.format !== FORMAT)
    return "not-a-join-file";
  const { version, code, framework } = value as Readonly<Record<string, unknown>>;
  if (typeof version === "number" && version > VERSION) return "too-new";
  if (version !== VERSION || typeof code !== "string" || code.length > 20_000) return "not-a-join-file";
  const own = framework === undefined ? undefined : readOwnFramework(framework);
  return { code, framework: own && isWhole(own) ? own : undefined };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
