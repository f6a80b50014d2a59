/** How a file that is dropped, shared or opened is known as a snapshot, before any of it is believed. */
import { isSealed, SEALED_SUFFIX } from "./sealed";
import { SNAPSHOT_SUFFIX } from "./snapshot";

/** The same file under a name that every browser lets one share: many refuse `.json`. */
export const SHARED_SUFFIX = ".waymark.txt";

/** Bytes. A snapshot says what it is in its first line. */
const SIGN_WITHIN = 4_096;
const SIGN = '"waymark-snapshot"';

/** By its name, or by how it begins. Of a file that cannot be read: by its name alone. */
export async function isSnapshotFile(file: File): Promise<boolean> {
  const name = file.name.toLowerCase();
  if ([SNAPSHOT_SUFFIX, SHARED_SUFFIX, SEALED_SUFFIX].some((suffix) => name.endsWith(suffix))) return true;
  if (
    !/\.(json|txt)$/.test(name) &&
    !/^(application\/json|text\/plain|application\/octet-stream|)$/.test(file.type)
  )
    return false;
  if (await isSealed(file)) return true;
  try {
    const head = (await file.slice(0, SIGN_WITHIN).text()).replace(/^\uFEFF/, "").trimStart();
    return head.startsWith("{") && head.includes(SIGN);
  } catch {
    // Whoever reads it next is told why it cannot be read.
    return false;
  }
}
