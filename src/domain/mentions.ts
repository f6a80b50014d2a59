/** What an entry speaks of besides its thing, whether this version understands the entry or not. */
import { isSha256, type Sha256 } from "../lib/hash";
import type { Entry } from "./entry";

/**
 * Every text in the entry, at any depth and in members of any name, that could be the hash of a file. The entries that it
 * follows on are left out: they are named by hashes too.
 */
export function* hashesIn(entry: Entry): Generator<Sha256> {
  const { id: _, after: __, ...rest } = entry;
  // Does not recurse, so that no depth can break it.
  const pending: unknown[] = [rest];
  while (pending.length > 0) {
    const current = pending.pop();
    if (isSha256(current)) yield current;
    else if (typeof current === "object" && current !== null)
      for (const member of Object.values(current)) pending.push(member);
  }
}
